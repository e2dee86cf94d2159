internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

extension SiteContent {
  /// The personas for whom an asset is critical, by their titles.
  func criticalReaders(of asset: Ordinal<Asset>) -> String? {
    let readers = coverage.figures.critical(asset).map { workspace.personas[$0.persona].title }
    return readers.isEmpty ? nil : readers.joined(separator: ", ")
  }

  /// How many cells rest on an asset alone: `2 cells`.
  func supports(of asset: Ordinal<Asset>) -> String? {
    let count = coverage.practice.soleSupports(by: asset).count
    return count == 0 ? nil : English.count(count, "cell")
  }
}
