import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import PersonaTestSupport
import Testing
import WorkspaceModel

/// What the figure owes to weights, priorities and cells that do not apply, and the gate on it.
struct CountingChangeTests {
  private static let ciso = """
    ---
    title: CISO
    priority: 2
    ---
    Guards data.

    ## Journey
    ### Selection
    - Question (who): Who checks you?
    """

  private static let files = ChangeCase.edited("title: CFO", "title: CFO\npriority: 1")
    .merging(["personas/ciso.md": ciso]) { $1 }

  private static func taxonomy(_ keys: String) -> [String: String] {
    files.merging(["personas/taxonomy.md": "---\n\(keys)\n---\nGuide.\n"]) { $1 }
  }

  @Test(arguments: [
    (
      ChangeCase.edited("priority: 2\n", "", in: files),
      ["CISO is no priority persona any more: 1 need no longer counts"]
    ),
    (
      ChangeCase.edited("title: CISO", "title: CISO\ninfluence: veto", in: files),
      ["The influence of CISO weighs 4, it was 2"]
    ),
    (
      ChangeCase.edited(
        "title: CISO", "title: CISO\nnot-applicable: {awareness: Comes later}", in: files),
      ["CISO / Awareness does not apply any more (Comes later): 0 needs no longer count"]
    ),
    (
      ["personas/ciso.md": nil].reduce(into: files) { $0[$1.key] = $1.value },
      ["CISO was removed, with 1 need"]
    ),
    (
      taxonomy(
        "stages: [awareness, {id: evaluation, weight: 9}, selection, expansion]"),
      ["The stage Evaluation weighs 9, it was 2"]
    ),
    (
      ChangeCase.edited(
        "priority: 1\n", "", in: ChangeCase.edited("priority: 2\n", "", in: files)),
      ["No persona has a priority any more, so that every one counts"]
    ),
  ])
  func whatCountsOtherwiseIsTold(after: [String: String], told: [String]) {
    let change = ChangeCase.change(from: Self.files, to: after)
    #expect(change.counting.map(\.text) == told)
    #expect(!change.isEmpty)
    #expect(NoWorseVerdict(of: change).isMet == change.lostNeeds.isEmpty)
  }

  @Test func whatTheFigureOwesToItIsSaid() throws {
    let change = ChangeCase.change(
      from: Self.files, to: ChangeCase.edited("priority: 2\n", "", in: Self.files))
    // One of four cells of weights 1, 2, 3, 1, and of eight.
    #expect(change[.coverage]?.before.percent == 14)
    #expect(change[.coverage]?.after.percent == 28)
    #expect(change.held.share.percent == 14 && change.held.countedOtherwise)
  }

  @Test func sameFilesHoldWhatTheyAre() {
    let change = ChangeCase.change(from: Self.files, to: Self.files)
    #expect(change.isEmpty && !change.held.countedOtherwise)
    #expect(change[.coverage]?.before.percent == change.held.share.percent)
  }

  /// The gate on the figure, of which what was taken out can't lift it.
  @Test(arguments: [
    ("as it was", files, "20", false),
    ("without what is open", edited(without: "- Proof (peer): A peer who did it."), "20", false),
    ("without a priority", ChangeCase.edited("priority: 2\n", "", in: files), "20", false),
    ("without a persona", files.filter { $0.key != "personas/ciso.md" }, "20", false),
    ("without anybody", files.filter { !$0.key.hasPrefix("personas") }, "20", false),
    (
      "without what is open, lower", edited(without: "- Proof (peer): A peer who did it."), "14",
      true
    ),
  ])
  func deletingReachesNoGate(
    name: String, after: [String: String], gate: String, isMet: Bool
  ) throws {
    let change = ChangeCase.change(from: Self.files, to: after)
    let verdict = CoverageGateVerdict(on: change, try #require(Percentage(gate)))
    #expect(verdict.isMet == isMet, "\(name): \(verdict)")
  }

  private static func edited(without line: String) -> [String: String] {
    ChangeCase.edited(line, "", in: files)
  }

  @Test func aFigureWithoutAValueFailsWhereItHadOne() throws {
    let gate = try #require(Percentage("10"))
    let none = ["personas/cfo.md": "---\ntitle: CFO\n---\nGuards cash.\n"]
    #expect(CoverageGateVerdict(on: ChangeCase.change(from: none, to: none), gate) == .notApplied)
    #expect(CoverageGateVerdict(on: ChangeCase.change(to: none), gate) == .noValue)
    #expect(
      CoverageGateVerdict(on: ChangeCase.change(from: none, to: ChangeCase.files), gate) == .met)
    let mistake = Self.taxonomy("stages: [{id: evaluation, weight: heavy}, selection]")
    #expect(CoverageGateVerdict(on: Coverage(mistake), gate) == .noValue)
  }
}
