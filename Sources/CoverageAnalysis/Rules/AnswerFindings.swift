internal import SourceDocuments
internal import WorkspaceModel

/// What is wrong with what assets and modules claim and answer, and only coverage tells.
struct AnswerFindings {
  let coverage: ScoredWorkspace
  let tree: any SourceTree
}

extension AnswerFindings {
  var all: [Diagnostic] {
    assets.flatMap { translations(of: $0) + reading(of: $0) + breadth(of: $0) } + replies
      + oldLanguage
  }
}

extension AnswerFindings {
  private var workspace: Workspace { coverage.workspace }

  private var assets: [Ordinal<Asset>] { workspace.assets.ordinals }

  private func translations(of ordinal: Ordinal<Asset>) -> [Diagnostic] {
    let asset = workspace.assets[ordinal]
    guard case .translation(let original) = coverage[ordinal].state,
      let pointer = asset.firstClaim
    else { return [] }
    return [
      TranslationClaims.diagnostic(
        workspace.assets[original].title, at: tree.place(asset.path, pointer))
    ]
  }

  private func reading(of ordinal: Ordinal<Asset>) -> [Diagnostic] {
    let standing = coverage[ordinal]
    guard standing.state.isLive, !standing.hasSomethingToRead else { return [] }
    return [NothingToRead.diagnostic(at: Place(wholeFile: workspace.assets[ordinal].path))]
  }

  private func breadth(of ordinal: Ordinal<Asset>) -> [Diagnostic] {
    guard coverage[ordinal].state.claims, !workspace.taxonomy.rules.isBreadthDoubtful else {
      return []
    }
    let (asset, reach) = (workspace.assets[ordinal], coverage.reach(of: ordinal))
    // Answers that do not fit claim their cells, too: that is one mistake, told once.
    let answers = answers(of: asset, reach)
    return answers.isEmpty ? claims(of: asset, reach) : answers
  }

  private func answers(of asset: Asset, _ reach: AssetReach) -> [Diagnostic] {
    let limit = workspace.taxonomy.rules.breadth
    if let first = reach.firstBeyond {
      let place = tree.place(asset.path, first)
      return [TooBroad.answers(beyond: reach.answersBeyond, limit, at: place)]
    }
    guard reach.answeredNeeds == limit.needs || reach.answeredCells == limit.cells else {
      return []
    }
    // Whoever allows one of each wants assets that are about one thing.
    guard limit.needs > 1, limit.cells > 1 else { return [] }
    return [AtBreadthLimit.answers(reach, limit, at: place(asset, asset.firstAnswer))]
  }

  private func claims(of asset: Asset, _ reach: AssetReach) -> [Diagnostic] {
    let (limit, place) = (workspace.taxonomy.rules.breadth, place(asset, asset.firstClaim))
    if reach.claimsTooMuch { return [TooBroad.claims(reach.silentCells, limit, at: place)] }
    guard reach.silentCells == limit.cells, limit.cells > 1 else { return [] }
    return [AtBreadthLimit.claims(reach.silentCells, at: place)]
  }

  private func place(_ asset: Asset, _ range: Range<Int>?) -> Place {
    range.map { tree.place(asset.path, $0) } ?? Place(wholeFile: asset.path)
  }
}

extension AnswerFindings {
  /// Texts under Answers that reply nothing; of retired assets and translations nobody asks.
  private var replies: [Diagnostic] {
    let own = assets.filter { coverage[$0].state.claims }.flatMap { asset in
      faults(
        in: workspace.assets[asset].answers, workspace.assets[asset].path,
        isPlanned: coverage[asset].state.isPlanned)
    }
    return own
      + workspace.modules.flatMap { faults(in: $0.answers, $0.path, isPlanned: false) }
  }

  private func faults(
    in answers: [AnswerPointer], _ path: String, isPlanned: Bool
  ) -> [Diagnostic] {
    answers.compactMap { pointer in
      guard let reply = pointer.reply, let need = pointer.need,
        let fault = coverage.basis.ground.replies.fault(of: reply, to: need, isPlanned: isPlanned)
      else { return nil }
      return NoReply.diagnostic(fault, in: workspace, at: tree.place(path, pointer.range))
    }
  }

  /// That a workspace still points at needs without saying what it replies.
  private var oldLanguage: [Diagnostic] {
    guard coverage.speaksOldLanguage,
      let asset = workspace.assets.first(where: { $0.answers.contains { $0.need != nil } }),
      let pointer = asset.answers.first(where: { $0.need != nil }), let need = pointer.need
    else { return [] }
    return [
      AnswersWithoutReplies.diagnostic(
        workspace.address(of: need), at: tree.place(asset.path, pointer.range))
    ]
  }
}

extension ScoredWorkspace {
  /// Whether assets point at needs, and nothing in the workspace says what it replies: files of the
  /// language in which a pointer was an answer.
  public var speaksOldLanguage: Bool {
    let (assets, modules) = (workspace.assets, workspace.modules)
    let isSilent =
      assets.allSatisfy { $0.unwrittenAnswers.isEmpty && !$0.answers.contains { $0.reply != nil } }
      && modules.allSatisfy {
        $0.unwrittenAnswers.isEmpty && !$0.answers.contains { $0.reply != nil }
      }
    return isSilent && basis.asksForAnswers && basis.asksForReplies
      && assets.contains { $0.answers.contains { $0.need != nil } }
  }
}

extension WrittenAsset {
  /// The first place that says what it answers, itself or through a module.
  fileprivate var firstAnswer: Range<Int>? {
    (answers.map(\.range) + uses.map(\.range)).min { $0.lowerBound < $1.lowerBound }
  }

  /// The first place that claims a cell without a module.
  fileprivate var firstClaim: Range<Int>? {
    (covers.map(\.range) + answers.map(\.range)).min { $0.lowerBound < $1.lowerBound }
  }
}
