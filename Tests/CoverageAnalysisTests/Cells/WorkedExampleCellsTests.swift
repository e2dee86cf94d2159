import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import PersonaTestSupport
import Testing
import WorkspaceModel

/// The worked example, cell by cell, as a reading of the language by hand and by another program has
/// it.
struct WorkedExampleCellsTests {
  private static let coverage = Coverage(ExampleFiles.all)

  @Test(arguments: [
    ("it-director.awareness", "2 strong, 3 of 3"),
    ("it-director.evaluation", "2 strong, 3 of 3"),
    ("it-director.selection", "2 strong, 3 of 3"),
    ("it-director.expansion", "1 weak, 1 of 3"),
    ("cfo.awareness", "1 weak, tags only, 0 of 3"),
    ("cfo.evaluation", "0 missing, 0 of 3"),
    ("cfo.selection", "1 weak, 1 of 3"),
    ("cfo.expansion", "0 missing, 0 of 3"),
    ("ciso.awareness", "2 strong, 3 of 3"),
    ("ciso.evaluation", "2 strong (assumed), 3 of 3"),
    ("ciso.selection", "1 weak, 0 of 4"),
    ("ciso.expansion", "0 missing, 0 of 3"),
    ("dc-operations-manager.awareness", "1 weak (assumed), 1 of 3"),
    ("dc-operations-manager.evaluation", "2 strong (assumed), 3 of 3"),
    ("dc-operations-manager.selection", "2 strong (assumed), 3 of 3"),
    ("dc-operations-manager.expansion", "1 weak, 0 of 3"),
    ("partner-consultant.awareness", "2 strong, 3 of 3"),
    ("partner-consultant.evaluation", "1 weak, 1 of 3"),
    ("partner-consultant.selection", "1 weak, 1 of 3"),
    ("partner-consultant.expansion", "0 missing, 0 of 3"),
    ("procurement-lead.awareness", "not applicable"),
    ("procurement-lead.evaluation", "2 strong (assumed), 3 of 3"),
    ("procurement-lead.selection", "1 weak (assumed), 1 of 3"),
    ("procurement-lead.expansion", "0 missing, 0 of 3"),
  ])
  func everyCellIsWhatItShouldBe(address: String, words: String) throws {
    let cell = try Self.coverage.cell(address)
    let state =
      if case .notApplicable = cell.state { "not applicable" } else {
        cell.state.label + (cell.isTagsOnly ? ", tags only" : "")
          + (cell.isAssumed ? " (assumed)" : "")
          + ", \(cell.strongNeeds) of \(cell.needs.count)"
      }
    #expect(state == words)
  }

  @Test func theTableHoldsEveryCell() {
    #expect(Self.coverage.cells.count == 24)
  }

  @Test func theFiguresAreWhatTheyShouldBe() {
    let figures = Self.coverage.figures.overall
    // 325/6 of 105.
    #expect(figures.coverage.numerator * 6 * 105 == figures.coverage.denominator * 325)
    #expect(figures.coverage.percent == 51)
    let (strong, assumed) = (figures.needsAnsweredStrongly, figures.needsAssumed)
    #expect((strong.numerator, strong.denominator, assumed.numerator) == (29, 61, 9))
  }

  @Test func theBacklogBeginsWhereDealsStandStill() throws {
    let backlog = Self.coverage.backlog
    let plans = backlog.prefix(5).map { plan in
      "\(Self.coverage.workspace.address(of: plan.cell)) \(plan.stall?.deals ?? 0) \(plan.effort)"
    }
    #expect(
      plans == [
        "ciso.selection 8 20", "cfo.evaluation 3 8", "cfo.selection 0 16",
        "partner-consultant.selection 0 16", "partner-consultant.evaluation 0 15",
      ])
  }
}

/// The files of the worked example, by path.
enum ExampleFiles {
  static let all = Dictionary(
    uniqueKeysWithValues: Repository.example.entries.compactMap { entry in
      (try? Repository.example.bytes(of: entry.path).get()).map {
        (entry.path, String(decoding: $0, as: UTF8.self))
      }
    })
}
