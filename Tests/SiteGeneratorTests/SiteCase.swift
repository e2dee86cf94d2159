import CoverageAnalysis
import CoverageOutcomes
import Foundation
import PersonaTestSupport
import SiteGenerator
import SourceDocuments
import WorkspaceModel

/// A site made of a tree of texts, with all its files.
struct SiteCase: Sendable {
  let site: Site
  /// The bytes by path.
  let files: [String: [UInt8]]

  init(
    _ tree: TextTree, isPublic: Bool = false, history: CoverageHistory? = nil,
    overrides: [(name: String, bytes: [UInt8])] = [], findingsIn places: TextTree = TextTree([:]),
    measurement: (Coverage) -> SiteMeasurement? = { _ in nil }
  ) throws {
    let workspace = WorkspaceReader.read(tree, rules: Set(RuleBook.all.map(\.id)), jobs: 1)
    let coverage = Coverage(of: workspace, on: CalendarDate(dayNumber: 20_778))
    site = try Site(
      CoverageViews(of: coverage, jobs: 1), findings: coverage.findings(in: places),
      rules: RuleBook.all,
      isPublic: isPublic, history: history,
      measurement: measurement(coverage), overrides: overrides,
      attachments: { try tree.bytes(of: $0).get() })
    var files: [String: [UInt8]] = [:]
    for (index, path) in site.paths.enumerated() { files[path] = try site.page(at: index) }
    self.files = files
  }

  init(
    _ texts: [String: String], isPublic: Bool = false, history: CoverageHistory? = nil
  ) throws {
    try self.init(TextTree(texts), isPublic: isPublic, history: history)
  }

  /// The pages, in the order of their paths.
  var pages: [HTMLPage] {
    site.paths.filter { $0.hasSuffix(".html") }.map { HTMLPage(path: $0, html: text($0)) }
  }

  func text(_ path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }

  func page(_ path: String) -> HTMLPage { HTMLPage(path: path, html: text(path)) }

  /// The pieces of pages that come as scripts, by name, as pages of their own.
  func fragments() throws -> [String: HTMLPage] {
    var all: [String: HTMLPage] = [:]
    for path in site.paths where path.hasPrefix("fragments/") {
      let json = text(path).drop { $0 != "{" }.dropLast(3)
      let pieces = try JSONDecoder().decode([String: String].self, from: Data(json.utf8))
      for (name, html) in pieces { all[name] = HTMLPage(path: name, html: html) }
    }
    return all
  }

  static let small = Result { try SiteCase(SmallWorkspace.files) }
  static let example = Result { try SiteCase(Repository.example) }
  static let history = Result {
    try SiteCase(SmallWorkspace.files, history: SmallHistory.history())
  }
  /// The worked example with its tables of measurement.
  static let outcomes = Result {
    try SiteCase(Repository.example) { coverage in
      let plan = MeasurementPlan(
        coverage.workspace.taxonomy.rules.measurement, today: coverage.today)
      var reader = DatasetReader(RepositoryTables(), TableOptions(), plan, coverage)
      return reader.read().map { .outcomes(Outcomes($0, plan, coverage)) }
    }
  }
  /// The worked example as if its tables had mistakes.
  static let mistakenOutcomes = Result { try SiteCase(Repository.example) { _ in .mistakes(2) } }
  static let empty = Result { try SiteCase([:]) }
}

/// The tables of the worked example.
private struct RepositoryTables: TableFolder {
  func open(_ table: MeasurementTable) -> (any TableSource)? {
    let bytes = Repository.bytes(table.path)
    return bytes.isEmpty ? nil : WholeTable(bytes: bytes)
  }

  private struct WholeTable: TableSource {
    var bytes: [UInt8]?

    mutating func next() -> [UInt8]? {
      defer { bytes = nil }
      return bytes
    }
  }
}
