public import WorkspaceModel

/// A need without a strong answer, and the assets of which somebody has to judge whether they answer
/// it.
public struct AnswersToJudge: Sendable {
  public let need: Ordinal<Need>
  /// Those that claim its cell with a claim that stands, or would once published, are fit for it and
  /// do not reply to it yet; live ones first.
  public let assets: [Ordinal<Asset>]
}

extension Coverage {
  /// Collects what there is to judge; a need to which nothing can point is left out.
  ///
  /// - Parameters:
  ///   - persona: Only this one's needs.
  ///   - stage: Only the needs of this stage.
  /// - Returns: The open needs, in the order of cells.
  public func answersToJudge(of persona: Ordinal<Persona>? = nil, at stage: Tag? = nil)
    -> [AnswersToJudge]
  {
    let shown = cells.filter { cell in
      cell.share != nil && persona.map { cell.address.persona == $0 } ?? true
        && stage.map { cell.address.stage == $0 } ?? true
    }
    return shown.flatMap { cell in
      cell.openNeeds.filter { isJudgeable($0.need) }.map { need in
        AnswersToJudge(need: need.need, assets: assets(for: need, in: cell))
      }
    }
  }

  /// Why a text would be no reply to a need, if so.
  public func fault(of reply: String, to need: Ordinal<Need>) -> ReplyFault? {
    ground.replies.fault(of: Reply(text: reply), to: need, isPlanned: true)
  }

  private func isJudgeable(_ need: Ordinal<Need>) -> Bool {
    workspace.needs[need].isAddressable && !workspace.needs[need].hasError
  }

  private func assets(for need: NeedCoverage, in cell: Cell) -> [Ordinal<Asset>] {
    let replying = Set(need.answers.filter { $0.reply != nil }.map(\.asset))
    let segments = workspace.needs[need.need].segments
    let fit = cell.claims.filter { claim in
      let asset = workspace.assets[claim.asset]
      let isWritten = asset.answers.contains { $0.need == need.need && $0.reply != nil }
      let marks = asset.weak.map(\.target)
      return claim.standing.mayCount && !isWritten && !replying.contains(claim.asset)
        && basis.isFit(self[claim.asset].role, for: need.need) && segments.overlaps(asset.segments)
        && !marks.contains(.need(need.need)) && !marks.contains(.cell(cell.address))
    }
    return fit.map { ($0.stands ? 0 : 1, $0.asset) }.sorted(by: <).map(\.1)
  }
}
