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
    return cell.reasons.map { reason in
      let place = coverage.placeToEdit(for: reason, of: cell.address)
      return wording.sentence(for: reason, of: cell.address) + (place.map { " (\($0))" } ?? "")
    }
  }

  private static let nothing = [
    "Nothing that is live serves CFO here. (personas/cfo.md)",
    #"Nothing that is live answers the question "What does it cost?" (personas/cfo.md:9)"#,
  ]

  @Test(arguments: [
    (["answers": nil], nothing),
    (
      ["status": "draft"],
      nothing + [
        #""A" answers the question "What does it cost?", but is still a draft; publishing it is enough. (content/a.md:5)"#
      ]
    ),
    (
      ["published": "2026-12-01"],
      nothing + [
        #""A" answers the question "What does it cost?", and comes out on 2026-12-01, which is enough. (content/a.md:4)"#
      ]
    ),
    (
      ["status": "planned", "channels": nil],
      nothing + [
        #""A" answers the question "What does it cost?", but is only planned. (content/a.md:4)"#,
        #""A" answers the question "What does it cost?", but it is not where this persona is (Email). (content/a.md:5)"#,
      ]
    ),
    (
      ["answers": nil, "covers": "{cfo: evaluation}"],
      [
        #"Nothing that is live answers the question "What does it cost?" (personas/cfo.md:9)"#,
        #""A" covers this cell, but says of no need that it answers it. (content/a.md:5)"#,
      ]
    ),
    (
      ["weak": "{cfo.evaluation.cost: The figures are from 2023}"],
      [
        #""A" answers the question "What does it cost?", but somebody has called it weak: The figures are from 2023. (content/a.md:5)"#
      ]
    ),
    (
      ["reviewed": "2020-01-01"],
      [
        #""A" answers the question "What does it cost?", but it is stale since 2021-01-02. (content/a.md:4)"#
      ]
    ),
  ])
  func reasonsNameThePlaceToEdit(keys: [String: String?], sentences: [String]) throws {
    #expect(try reasons(keys) == sentences)
  }

  @Test func aCellWithoutNeedsSaysSo() throws {
    #expect(
      try reasons([:], at: "cfo.awareness") == [
        "personas/cfo.md says nothing that CFO must learn here, so nothing can be strong. "
          + "(personas/cfo.md)", "Nothing that is live serves CFO here. (personas/cfo.md)",
      ])
  }

  @Test func aProofIsGivenRatherThanAnswered() throws {
    let cfo = Sample.persona("title: CFO", "### Evaluation\n- Proof (cost): A peer's figures.")
    #expect(
      try reasons([:], more: ["personas/cfo.md": cfo]) == [
        #"Strong: "A" gives the proof "A peer's figures"."#
      ])
  }

  @Test(arguments: [
    ([:], "CFO, Evaluation: 2 strong, 1 asset"),
    (["reviewed": "2020-01-01"], "CFO, Evaluation: 1 weak, 1 asset, stale"),
    (["status": "draft"], "CFO, Evaluation: 0 missing, 1 planned"),
  ])
  func aCellHasALabel(keys: [String: String?], label: String) throws {
    let coverage = Sample.one(keys)
    #expect(try Wording(coverage).label(of: coverage.cell("cfo.evaluation")) == label)
  }
}
