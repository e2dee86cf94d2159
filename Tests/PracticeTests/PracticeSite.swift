import CoverageAnalysis
import Foundation
import PersonaTestSupport
import SiteGenerator
import SourceDocuments
import WorkspaceModel

/// The site of a workspace, of which one page is looked at.
struct PracticeSite: Sendable {
  /// Whether a file of the workspace can't be taken apart any more.
  let hasBrokenFile: Bool
  private let site: Site

  /// Prepares the site of a workspace.
  ///
  /// - Parameters:
  ///   - tree: The workspace's files.
  ///   - overrides: Templates in the place of the built-in ones.
  /// - Throws: What is wrong in a template.
  init(_ tree: TextTree, overrides: [(name: String, bytes: [UInt8])] = []) throws {
    let workspace = WorkspaceReader.read(tree, rules: Set(RuleBook.all.map(\.id)), jobs: 1)
    let coverage = Coverage(of: workspace, on: CalendarDate(dayNumber: 20_778))
    hasBrokenFile = workspace.diagnostics.contains { Self.breaking.contains($0.rule.id) }
    site = try Site(
      CoverageViews(of: coverage, jobs: 1), findings: coverage.findings(in: tree),
      rules: RuleBook.all,
      overrides: overrides,
      attachments: { try tree.bytes(of: $0).get() })
  }

  /// The rules that tell that a file's form is lost, and not a fact in it.
  private static let breaking: Set = [
    "duplicate-key", "front-matter-not-a-map", "front-matter-not-closed",
    "front-matter-not-first", "yaml-not-plain", "yaml-syntax",
  ]
}

extension PracticeSite {
  /// The visible text of a page; none where there is no such page.
  func text(of page: String) throws -> String? {
    guard let index = site.paths.firstIndex(of: page) else { return nil }
    return VisibleText.text(of: try site.page(at: index))
  }
}

extension PracticeSite {
  /// The sites of the workspaces as they are, each made once.
  static let asWritten: [String: Result<PracticeSite, any Error>] = Dictionary(
    Set(PracticeTable.done.map(\.workspace)).map { folder in
      (folder, Result { try PracticeSite(Repository.workspace(in: folder)) })
    }, uniquingKeysWith: { first, _ in first })
}
