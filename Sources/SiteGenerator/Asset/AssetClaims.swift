internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// What an asset does for which cells, and which of them fall without it.
struct AssetClaims {
  private let content: SiteContent
  private let claims: ArraySlice<Claim>
  private let supports: ArraySlice<SoleSupport>
  private let asset: Asset
  private let debts: [String]

  init(_ content: SiteContent, _ ordinal: Ordinal<Asset>) {
    self.content = content
    claims = content.coverage.claims(of: ordinal)
    supports = content.coverage.practice.soleSupports(by: ordinal)
    asset = content.workspace.assets[ordinal]
    debts = (content.relations.debts[ordinal] ?? []).map {
      content.wording.sentence(for: $0, of: ordinal)
    }
  }
}

extension AssetClaims {
  var values: [(String, TemplateValue)] {
    [
      ("claims", .records(claims.map(claim))), ("falls", .records(supports.map(fall))),
      ("weakMarks", .records(asset.weak.map(mark))),
      ("debts", .sentences(debts)),
      ("unwritten", .records(asset.unwrittenAnswers.map { content.need($0.target) })),
    ]
  }

  private func claim(_ claim: Claim) -> TemplateRecord {
    let place = "\(asset.path):\(claim.line)"
    return [
      "cell": .record(content.cells[claim.cell]), "isStrong": .flag(claim.isStrong),
      "place": .text(place),
      "answers": .records(content.coverage.answers[claim.answers].map(answer)),
    ]
  }

  private func answer(_ answer: Answer) -> TemplateRecord {
    ["need": .record(content.need(answer.need)), "answer": .record(content.values(of: answer))]
  }

  /// A cell that is worse without the asset, and what it falls to.
  private func fall(_ support: SoleSupport) -> TemplateRecord {
    [
      "cell": .record(content.cells[support.cell]), "label": .text(support.state.label),
      "state": .text(support.state.name),
    ]
  }

  private func mark(_ mark: WeakMark) -> TemplateRecord {
    let target =
      switch mark.target {
      case .need(let need): content.workspace.address(of: need)
      case .cell(let cell): content.workspace.address(of: cell)
      }
    return ["target": .text(target), "reason": .text(mark.reason)]
  }
}
