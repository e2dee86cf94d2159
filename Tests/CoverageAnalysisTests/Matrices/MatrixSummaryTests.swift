import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

/// What a matrix shows, in one sentence.
struct MatrixSummaryTests {
  private func sentence(_ id: String, _ files: [String: String]) throws -> String? {
    let views = CoverageViews(of: Coverage(files), jobs: 1)
    let matrix = Matrix(try #require(MatrixDimension.named(id)), views)
    return Wording(views.whole).sentence(for: MatrixSummary(of: matrix, in: views.whole))
  }

  private let files = [
    "personas/cfo.md": Sample.persona(
      "priority: 1\nnot-applicable: {awareness: Never, expansion: Never}",
      "### Evaluation\n- Question: What does it cost?\n### Selection\n- Question: Who signs?"),
    "personas/ciso.md": Sample.persona("", "### Evaluation\n- Question: Is it safe?"),
    "content/cost.md": Sample.replying("answers: [cfo.evaluation.question]\nreviewed: 2026-10-01"),
  ]

  @Test func itNamesTheWeakestColumnAndCountsPriorityPersonas() throws {
    #expect(
      try sentence("stage", files)
        == "1 of 2 cells of priority personas is strong; the weakest stage is Selection (1 missing)."
    )
  }

  @Test func withoutPrioritiesEverybodyCounts() throws {
    var files = files
    files["personas/cfo.md"] = files["personas/cfo.md"]?.replacing("priority: 1\n", with: "")
    #expect(
      try sentence("stage", files)
        == "1 of 6 cells is strong; the weakest stage is Selection (1 missing, 1 not assessed), "
        + "the weakest persona is CISO (1 missing, 3 not assessed).")
  }

  @Test func allStrongIsSaid() throws {
    let one = [
      "personas/cfo.md": Sample.persona(
        "not-applicable: {awareness: Never, selection: Never, expansion: Never}",
        "### Evaluation\n- Question: What does it cost?"),
      "content/cost.md": files["content/cost.md"] ?? "",
    ]
    #expect(try sentence("stage", one) == "Every cell is strong.")
  }

  @Test(arguments: [("buying-role", "buying-role: economic-buyr"), ("stance", "stnce: skeptic")])
  func whoseRowAMistakeHidesIsSaid(id: String, key: String) throws {
    var files = files
    files["personas/ciso.md"] = Sample.persona(key, "### Evaluation\n- Question: Is it safe?")
    let said = try #require(try sentence(id, files))
    let what = id == "stance" ? "stance" : "buying role"
    #expect(
      said.hasSuffix(
        "The \(what) of CISO can't be read, so any row may be weaker than it looks."), "\(said)")
    #expect(try sentence("stage", files)?.contains("can't be read") == false)
  }

  @Test func oneCellIsNotCounted() throws {
    let one = [
      "personas/cfo.md": Sample.persona(
        "not-applicable: {awareness: Never, selection: Never, expansion: Never}",
        "### Evaluation\n- Question: What does it cost?")
    ]
    #expect(try sentence("stage", one) == "The only cell is not strong.")
  }

  @Test func nothingThatAppliesIsNothingToSay() throws {
    #expect(try sentence("use-case", files) == nil)
    #expect(try sentence("stage", [:]) == nil)
  }
}
