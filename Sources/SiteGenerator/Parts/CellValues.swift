internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

extension SiteContent {
  /// A reason of a cell's score, with the place in a file that it speaks of.
  func values(of reason: CoverageReason, at cell: CellAddress) -> TemplateRecord {
    [
      "words": .sentence(wording.sentence(for: reason, of: cell)), "isGood": .flag(reason.isGood),
      "place": .record(coverage.placeToEdit(for: reason, of: cell).map(place)),
    ]
  }

  /// A claim on a cell, for the partial `cell-claims`.
  func values(of claim: Claim) -> TemplateRecord {
    let asset = workspace.assets[claim.asset]
    return [
      "asset": .record(links[claim.asset]), "state": .text(claim.state.word),
      "isLive": .flag(claim.stands), "isStrong": .flag(claim.isStrong),
      "type": .text(asset.type.map(taxonomy.title(of:))),
      "freshness": .text(coverage[claim.asset].freshness.words),
      "channels": .text(words(asset.channels)),
      "answers": .records(claim.answers.map { need($0.need) }),
      "place": .record(place(FileLine(path: asset.path, line: claim.line))),
    ]
  }
}

extension CoverageReason {
  /// Whether it speaks for the cell.
  fileprivate var isGood: Bool {
    if case .strong = self { true } else { false }
  }
}
