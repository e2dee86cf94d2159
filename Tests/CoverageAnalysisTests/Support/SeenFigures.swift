import CoverageAnalysis
import CoverageTestSupport
import PersonaTestSupport
import SourceDocuments
import WorkspaceModel

/// The coverage figure of a workspace as a whole, and of each of its segments by their ids.
struct SeenFigures {
  private(set) var whole: Share?
  private(set) var segments: [String: Share] = [:]
  /// How many errors the files have.
  let errors: Int

  init(of files: [String: String]) {
    self.init(of: Workspace.read(files))
  }

  /// The figures of a workspace.
  ///
  /// - Parameters:
  ///   - workspace: The workspace.
  ///   - looksAtSegments: Whether the figures of its segments are wanted, too.
  init(of workspace: Workspace, looksAtSegments: Bool = true) {
    errors = workspace.diagnostics.count { $0.severity == .error }
    whole = Self.figure(of: workspace, .whole)
    guard looksAtSegments else { return }
    for segment in workspace.taxonomy[.segments].tags {
      segments[workspace.taxonomy[segment].id] = Self.figure(
        of: workspace, CoverageScope(segment: segment))
    }
  }

  private static func figure(of workspace: Workspace, _ scope: CoverageScope) -> Share? {
    let coverage = Coverage(
      of: workspace, on: Sample.today, scope: scope, depth: .cellsAndFigures)
    let share = coverage.figures.overall.coverage
    return share.isEmpty ? nil : share
  }

  /// Whether a figure is higher in others, or one that had none has one.
  func areRaised(in others: SeenFigures) -> Bool {
    if Self.isRaised(whole, in: others.whole) { return true }
    return segments.contains { id, share in Self.isRaised(share, in: others.segments[id]) }
  }

  private static func isRaised(_ share: Share?, in other: Share?) -> Bool {
    guard let other else { return false }
    return share.map { $0.isLess(than: other) } ?? (other.numerator > 0)
  }
}
