internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

extension SiteContent {
  /// What an asset does for which cells, and which of them fall without it.
  func claims(of ordinal: Ordinal<Asset>) -> [(String, TemplateValue)] {
    let asset = workspace.assets[ordinal]
    let debts = (relations.debts[ordinal] ?? []).map { wording.sentence(for: $0, of: ordinal) }
    return [
      ("claims", .records(coverage.claims(of: ordinal).map { values(of: $0, in: asset) })),
      ("falls", .records(coverage.practice.soleSupports(by: ordinal).map(fall))),
      ("weakMarks", .records(asset.weak.map(mark))), ("debts", .sentences(debts)),
      ("unwritten", .records(asset.unwrittenAnswers.map { need($0.target) })),
    ]
  }

  private func values(of claim: Claim, in asset: Asset) -> TemplateRecord {
    [
      "cell": .record(cells[claim.cell]), "isStrong": .flag(claim.isStrong),
      "place": .text("\(asset.path):\(claim.line)"),
      "answers": .records(
        claim.answers.map { answer in
          ["need": .record(need(answer.need)), "answer": .record(values(of: answer))]
        }),
    ]
  }

  /// A cell that is worse without the asset, and what it falls to.
  private func fall(_ support: SoleSupport) -> TemplateRecord {
    [
      "cell": .record(cells[support.cell]), "label": .text(support.state.label),
      "state": .text(support.state.name),
    ]
  }

  private func mark(_ mark: WeakMark) -> TemplateRecord {
    let target =
      switch mark.target {
      case .need(let need): workspace.address(of: need)
      case .cell(let cell): workspace.address(of: cell)
      }
    return ["target": .text(target), "reason": .text(mark.reason)]
  }
}
