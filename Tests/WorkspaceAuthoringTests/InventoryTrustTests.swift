import CoverageAnalysis
import Foundation
import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

@testable import WorkspaceAuthoring

/// The promise that no tag raises the figure, for two hundred rows of tags.
struct InventoryTrustTests {
  private static let workspace = InventoryCase(files: [
    "personas/cfo.md": """
    ---
    title: CFO
    ---
    Guards cash.

    ## Journey
    ### Awareness
    - Question (why): Why now?
    ### Evaluation
    - Question (cost): What does it cost?
    ### Selection
    - Proof (peer): A peer's figures.
    """,
    "content/answer.md": """
    ---
    title: Answer
    ---
    Text.

    ## Answers
    - cfo.evaluation.cost: Nine months of rent, all in all.
    """,
  ])

  private static func points(_ state: InventoryCase) -> [Int] {
    Coverage(of: state.workspace, on: CalendarDate(dayNumber: 20_778)).cells
      .flatMap(\.needs).map(\.points)
  }

  @Test func noRowOfAnInventoryGivesAPoint() throws {
    let table = Repository.bytes("Tests/Fixtures/inventory/content-audit.csv")
    let before = Self.points(Self.workspace)
    let plan = try Self.workspace.plan(table)
    #expect(plan.created.count == 200)
    let after = Self.workspace.doing(plan)
    #expect(after.workspace.assets.contains { !$0.covers.isEmpty })
    #expect(Self.points(after) == before && before.contains { $0 > 0 })
  }

  /// Each text that was imported reads without an error.
  @Test func everyFileThatIsWrittenChecksClean() throws {
    let table = Repository.bytes("Tests/Fixtures/inventory/content-audit.csv")
    let after = Self.workspace.doing(try Self.workspace.plan(table))
    let errors = after.workspace.diagnostics.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors.prefix(3))")
  }

  /// Whatever a table holds, what is written lies below `content/` and claims no answer, and a second
  /// run changes nothing.
  @Test func noDamagedTableDoesHarm() throws {
    let whole = Repository.bytes("Tests/Fixtures/inventory/content-audit.csv")
    let table = Array(whole.split(separator: UInt8(ascii: "\n")).prefix(20).joined(separator: [10]))
    var random = SplitMix(state: 7)
    var imported = 0
    for _ in 0..<150 {
      let damaged = Self.damaged(table, &random)
      guard let plan = try? Self.workspace.plan(damaged) else { continue }
      imported += 1
      #expect(plan.changed.isEmpty)
      #expect(plan.created.allSatisfy { $0.file.path.hasPrefix("content/") })
      let after = Self.workspace.doing(plan)
      let assets = after.workspace.assets
      #expect(assets.filter { !$0.answers.isEmpty }.map(\.id) == ["answer"])
      #expect(assets.allSatisfy { !$0.facts.isUnreadable })
      let again = try after.plan(damaged)
      #expect(again.created.isEmpty && again.changed.isEmpty)
    }
    #expect(imported > 50)
  }

  private static func damaged(_ table: [UInt8], _ random: inout SplitMix) -> [UInt8] {
    var bytes = table
    let signs = Array("\";,\n\r\t':#-|\u{1B}\\{}[]&*!%@`~".utf8) + [0x00, 0x85, 0xA0, 0xC3, 0xFF]
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let index = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes.remove(at: index)
      case 1: bytes.insert(signs.randomElement(using: &random) ?? 0, at: index)
      default: bytes[index] = signs.randomElement(using: &random) ?? 0
      }
    }
    return bytes
  }
}
