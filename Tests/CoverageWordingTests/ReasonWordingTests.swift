import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

struct ReasonWordingTests {
  /// The reasons for the evaluation of the officer, each with the place to edit.
  private func reasons(
    _ keys: [String: String?], more: [String: String] = [:], at address: String = "cfo.evaluation"
  ) throws -> [String] {
    let coverage = Sample.one(keys, more: more)
    let (wording, cell) = (Wording(coverage), try coverage.cell(address))
    return coverage.reasons(of: cell).map { reason in
      let place = coverage.placeToEdit(for: reason, of: cell.address)
      return wording.sentence(for: reason, of: cell.address) + (place.map { " (\($0))" } ?? "")
    }
  }

  private static let nothing = [
    "Nothing that counts today serves CFO here. (personas/cfo.md)",
    #"Nothing that counts today answers the question "What does it cost?" (personas/cfo.md:9)"#,
  ]

  /// The same with a sentence for the question in the place of the pointer.
  private func reasonsReplying(_ keys: [String: String?]) throws -> [String] {
    let text =
      Sample.asset(changing: keys.merging(["answers": nil]) { $1 })
      + "\n## Answers\n- cfo.evaluation.cost: It costs nine euros a seat.\n"
    return try reasons([:], more: ["content/a.md": text])
  }

  @Test(
    arguments: [
      (
        ["status": "draft"],
        nothing + [
          #""A" answers the question "What does it cost?", but is still a draft; publishing it is enough. (content/a.md:4)"#
        ]
      ),
      (
        ["published": "2026-12-01"],
        nothing + [
          #""A" answers the question "What does it cost?", and comes out on 2026-12-01, which is enough. (content/a.md:3)"#
        ]
      ),
      (
        ["status": "planned", "channels": nil],
        nothing + [
          #""A" answers the question "What does it cost?", but is only planned. (content/a.md:3)"#,
          #""A" answers the question "What does it cost?", but it is not where this persona is (Email). (content/a.md:4)"#,
        ]
      ),
      (
        ["weak": "{cfo.evaluation.cost: The figures are from 2023}"],
        [
          #""A" answers the question "What does it cost?", but somebody has called it weak: The figures are from 2023. (content/a.md:4)"#
        ]
      ),
      (
        ["reviewed": "2020-01-01"],
        [
          #""A" answers the question "What does it cost?", but it is stale since 2021-01-02. (content/a.md:3)"#
        ]
      ),
    ] as [([String: String?], [String])])
  func reasonsNameThePlaceToEdit(keys: [String: String?], sentences: [String]) throws {
    #expect(try reasonsReplying(keys) == sentences)
  }

  @Test(
    arguments: [
      (["answers": nil], nothing),
      (
        ["answers": nil, "covers": "{cfo: evaluation}"],
        [
          #"Nothing that counts today answers the question "What does it cost?" (personas/cfo.md:9)"#,
          #""A" is tagged for this cell, but says of no need that it answers it. (content/a.md:5)"#,
        ]
      ),
    ] as [([String: String?], [String])])
  func aClaimAnswersNothing(keys: [String: String?], sentences: [String]) throws {
    #expect(try reasons(keys) == sentences)
  }

  @Test(
    arguments: [
      (
        [:],
        [
          #""A" points at the question "What does it cost?", but it does not say in a sentence what it replies. (content/a.md:2)"#
        ]
      ),
      (
        ["status": "draft"],
        nothing + [
          #""A" points at the question "What does it cost?", but is still a draft. (content/a.md:5)"#,
          #""A" points at the question "What does it cost?", but it does not say in a sentence what it replies. (content/a.md:2)"#,
        ]
      ),
    ] as [([String: String], [String])])
  func aPointerAnswersNothing(keys: [String: String], sentences: [String]) throws {
    #expect(try reasons([:], more: Sample.pointing(keys)) == sentences)
  }

  @Test(arguments: [
    ("Nothing.", "what stands there as its reply is too short to be one"),
    ("What does it cost?", "what stands there as its reply only repeats the need"),
  ])
  func aTextThatIsNoReplyIsToldWhy(reply: String, clause: String) throws {
    let text =
      Sample.asset(changing: ["answers": nil])
      + "\n## Answers\n- cfo.evaluation.cost: \(reply)\n"
    let sentences = try reasons([:], more: ["content/a.md": text])
    #expect(sentences.contains { $0.contains(", but \(clause).") }, "\(sentences)")
  }

  @Test func aCellWithoutNeedsSaysSo() throws {
    #expect(
      try reasons([:], at: "cfo.awareness") == [
        "personas/cfo.md says nothing that CFO must learn here, so nothing can be strong. "
          + "(personas/cfo.md)", "Nothing that counts today serves CFO here. (personas/cfo.md)",
      ])
  }

  @Test func aProofIsGivenRatherThanAnswered() throws {
    let cfo = Sample.persona("title: CFO", "### Evaluation\n- Proof (cost): A peer's figures.")
    let text =
      Sample.asset(changing: ["answers": nil, "role": "proof"])
      + "\n## Answers\n- cfo.evaluation.cost: Nine firms paid nine euros.\n"
    #expect(
      try reasons([:], more: ["personas/cfo.md": cfo, "content/a.md": text]) == [
        #"Strong: "A" gives the proof "A peer's figures"."#
      ])
  }

  @Test(
    arguments: [
      ([:], "CFO, Evaluation: 1 weak, tags only, 1 asset"),
      (["status": "draft"], "CFO, Evaluation: 0 missing, 0 of 1, 1 planned"),
    ] as [([String: String], String)])
  func aCellHasALabel(keys: [String: String], label: String) throws {
    let coverage = Coverage(Sample.cfo.merging(Sample.pointing(keys)) { $1 })
    #expect(try Wording(coverage).label(of: coverage.cell("cfo.evaluation")) == label)
  }

  @Test(arguments: [
    ("[email]", "2026-10-01", "CFO, Evaluation: 2 strong, 1 of 1, assumed, 1 asset"),
    ("{email: confirmed}", "2026-10-01", "CFO, Evaluation: 2 strong, 1 of 1, 1 asset"),
    ("{email: confirmed}", "2020-01-01", "CFO, Evaluation: 1 weak, 0 of 1, 1 asset, stale"),
  ])
  func itsLabelCountsStrongNeeds(channels: String, reviewed: String, label: String) throws {
    let coverage = Coverage([
      "personas/cfo.md": Sample.persona(
        "title: CFO\nchannels: \(channels)", "### Evaluation\n- Question (cost): What does it cost?"
      ),
      "content/a.md": Sample.asset(changing: ["answers": nil, "reviewed": reviewed])
        + "\n## Answers\n- cfo.evaluation.cost: It costs nine euros a seat.\n",
    ])
    #expect(try Wording(coverage).label(of: coverage.cell("cfo.evaluation")) == label)
  }
}
