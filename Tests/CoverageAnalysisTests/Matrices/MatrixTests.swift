import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

/// Coverage in other rows and columns than personas and stages.
struct MatrixTests {
  private let files = [
    "personas/taxonomy.md": Sample.asset("segments: [big, small]\nuse-cases: [move]"),
    "personas/cfo.md": Sample.persona(
      "buying-role: economic-buyer\nstance: skeptic\nchannels: [email, events]\nformats: [pdf]",
      "### Evaluation\n- Question: What does it cost?\n### Selection\n- Question: Who signs?"),
    "personas/ciso.md": Sample.persona(
      "buying-role: technical-evaluator\nsegments: [big]\ninfluence: veto",
      "### Evaluation\n- Question: Is it safe?"),
    "content/cost.md": Sample.replying(
      """
      type: case-study
      answers: [cfo.evaluation.question]
      channels: [email, search]
      format: pdf
      themes: [roi]
      use-cases: [move]
      next-step: workshop
      owner: demand-gen
      reviewed: 2026-10-01
      """),
    "content/tour.md": Sample.asset(
      "type: video\ncovers: {cfo: [evaluation], ciso: [evaluation]}\nformat: video"),
  ]

  private func texts(
    _ id: String, _ layer: MatrixLayer = .score, segment: String? = nil
  ) throws -> [String] {
    let views = CoverageViews(of: Coverage(files), jobs: 1)
    let tag = segment.flatMap { views.whole.workspace.taxonomy[.segments].tag(named: $0) }
    let matrix = Matrix(
      try #require(MatrixDimension.named(id)), views, segment: tag, planned: layer == .planned)
    let wording = Wording(views[tag])
    return zip(matrix.rows, matrix.cells).map { row, cells in
      "\(wording.title(of: row)): "
        + zip(matrix.columns, cells).filter { $1.state != .missing || layer != .score }
        .map { "\(wording.title(of: $0)) \(wording.text(of: $1, in: layer))" }
        .joined(separator: "; ")
    }
  }

  @Test func everyMatrixHasANameOfItsOwn() {
    #expect(Set(MatrixDimension.all.map(\.id)).count == MatrixDimension.all.count)
    #expect(Set(MatrixDimension.all.map(\.title)).count == MatrixDimension.all.count)
  }

  @Test func stageMatrixIsTheCellsThemselves() throws {
    #expect(
      try texts("stage") == [
        "CFO: Awareness 0 not assessed; Evaluation 2 strong; Expansion 0 not assessed",
        "CISO: Awareness 0 not assessed; Evaluation 1 weak; Selection 0 not assessed; "
          + "Expansion 0 not assessed",
      ])
  }

  @Test(arguments: [
    ("role", ["CFO: Value 1 weak; Proof 2 strong", "CISO: Value 1 weak"]),
    ("theme", ["CFO: ROI 2 strong", "CISO: "]),
    ("use-case", ["CFO: Move 2 strong", "CISO: "]),
    ("next-step", ["CFO: Workshop 2 strong", "CISO: "]),
  ])
  func viewOfClaimsIsStrongWhereAStrongClaimFalls(id: String, rows: [String]) throws {
    #expect(try texts(id) == rows)
  }

  @Test func onlyAPersonasOwnChannelsApply() throws {
    let cfo = try texts("channel")[0]
    #expect(cfo.hasPrefix("CFO: Search not applicable;"))
    #expect(cfo.contains("Email 2 strong") && !cfo.contains("Events"))
    // The CISO lists none, and has one column for whatever there is.
    #expect(try texts("channel")[1].hasSuffix("Sales not applicable; Any channel 1 weak"))
  }

  @Test func onlyAPersonasOwnFormatsApply() throws {
    #expect(
      try texts("format")[0].contains("Pdf 2 strong") || texts("format")[0].contains("PDF 2 strong")
    )
    #expect(try texts("format")[0].contains("Video not applicable"))
    #expect(try texts("format")[1].hasSuffix("Any format 1 weak"))
  }

  @Test func roleWithoutAPersonaIsNamed() throws {
    let rows = try texts("buying-role")
    #expect(rows.count == 4)
    #expect(rows[3].contains("Gatekeeper: Awareness not applicable"))
    let wording = Wording(Coverage(files))
    let matrix = Matrix(
      try #require(MatrixDimension.named("buying-role")),
      CoverageViews(of: Coverage(files), jobs: 1))
    #expect(wording.basis(of: matrix.cells[3][0]) == "no persona is known to be it")
  }

  @Test func personaWithoutAStanceHasARow() throws {
    #expect(try texts("stance").last?.hasPrefix("Without a stance: ") == true)
  }

  @Test func segmentTakesTheWeakestStage() throws {
    #expect(
      try texts("segment") == [
        "CFO: ", "CISO: Big 0 not assessed; Small not applicable",
      ])
    let matrix = Matrix(
      try #require(MatrixDimension.named("segment")),
      CoverageViews(of: Coverage(files), jobs: 1))
    let wording = Wording(Coverage(files))
    #expect(wording.basis(of: matrix.cells[0][0]) == "1 strong, 1 missing, 2 not assessed")
    #expect(wording.weakest(of: matrix.cells[0][0]) == "the weakest is CFO / Selection")
  }

  @Test func layersTellFreshnessAndOwners() throws {
    #expect(try texts("role", .freshness)[0].contains("Value 0 of 1 fresh, 1 without a date"))
    #expect(try texts("role", .freshness)[0].contains("Proof 1 of 1 fresh"))
    #expect(try texts("role", .owner)[0].contains("Proof Demand gen 1"))
    #expect(try texts("role", .owner)[1].contains("Value nobody 1"))
    #expect(try texts("role", .owner)[1].contains("Risk no asset"))
  }

  @Test func segmentLeavesOutItsRows() throws {
    #expect(try texts("stage", segment: "small").count == 1)
    #expect(try texts("role", segment: "small").count == 1)
  }

  @Test(arguments: MatrixDimension.all.map(\.id))
  func emptyWorkspaceHasNoRowsOrNoCells(id: String) throws {
    let matrix = Matrix(
      try #require(MatrixDimension.named(id)), CoverageViews(of: Coverage([:]), jobs: 1))
    #expect(matrix.cells.flatMap(\.self).allSatisfy { !$0.state.applies })
  }
}
