public import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
internal import WorkspaceModel

/// All assets of a workspace as CSV, however many there are.
public struct CatalogueReport {
  private let coverage: Coverage
  private let lacks: [Ordinal<Asset>: [TaggingDebt.Lack]]

  /// Prepares the report.
  ///
  /// - Parameter coverage: The coverage of the workspace on the day.
  public init(_ coverage: Coverage) {
    self.coverage = coverage
    lacks = Dictionary(
      uniqueKeysWithValues: coverage.figures.taggingDebt.map { ($0.asset, $0.lacks) })
  }
}

extension CatalogueReport {
  /// One line an asset, in the order of ids; lists have blanks between their tags.
  public var csv: CSVText {
    var csv = CSVText(
      header: [
        "id", "title", "file", "url", "state", "type", "role", "format", "cells", "needs",
        "strong_needs", "freshness", "published", "reviewed", "channels", "segments", "use_cases",
        "themes", "modules", "lacks", "owner",
      ], without: coverage.workspace.isPublic ? ["owner"] : [])
    for ordinal in coverage.workspace.assets.ordinals { csv.append(line(ordinal)) }
    return csv
  }
}

extension CatalogueReport {
  private func line(_ ordinal: Ordinal<Asset>) -> [String] {
    let (workspace, asset) = (coverage.workspace, coverage.workspace.assets[ordinal])
    let standing = coverage[ordinal]
    let owner = asset.owner.map { workspace.taxonomy[$0].id } ?? ""
    return [
      asset.id, asset.title, asset.path, asset.url ?? "", standing.state.word,
      ids([asset.type]), ids([asset.role(in: workspace.taxonomy)]), ids([asset.format]),
    ] + claims(of: ordinal) + [
      standing.freshness.words, asset.published?.description ?? "",
      asset.reviewed?.description ?? "", ids(asset.channels), ids(asset.segments ?? []),
      ids(asset.useCases), ids(asset.themes),
      asset.uses.map { workspace.modules[$0.target].id }.joined(separator: " "),
      lacks(of: ordinal), owner,
    ]
  }

  /// The cells that it serves, the needs that it answers, and those that it answers strongly.
  private func claims(of ordinal: Ordinal<Asset>) -> [String] {
    let workspace = coverage.workspace
    let claims = coverage.claims(of: ordinal)
    let answers = claims.flatMap(\.answers)
    let needs = { (answers: [Answer]) in
      answers.map { workspace.address(of: $0.need) }.joined(separator: " ")
    }
    return [
      claims.map { workspace.address(of: $0.cell) }.joined(separator: " "), needs(answers),
      needs(answers.filter(\.isStrong)),
    ]
  }

  /// What its file lacks that others find it by.
  private func lacks(of ordinal: Ordinal<Asset>) -> String {
    (lacks[ordinal] ?? []).map(\.heading).joined(separator: "; ")
  }

  private func ids(_ tags: [Tag?]) -> String {
    tags.compactMap(\.self).map { coverage.workspace.taxonomy[$0].id }.joined(separator: " ")
  }
}
