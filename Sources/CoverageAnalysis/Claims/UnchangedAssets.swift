internal import WorkspaceModel

/// The assets that are judged by the same in two states of a workspace: an earlier and a later one, two
/// in which something else is supposed, or all segments together and one of them.
struct UnchangedAssets {
  private let former: ScoredWorkspace
  private let basis: CoverageBasis
  /// The sentences that stand in other places now.
  private let movedReplies: Set<String>
  /// Whether all that the one looks at the other does.
  private let isSameSegment: Bool
  /// Whether each persona stands as before.
  private let isSame: [Bool]
  /// Whether somebody looks at each persona.
  private let isInScope: [Bool]

  /// Compares two states; none where what all assets are judged by differs.
  ///
  /// - Parameters:
  ///   - former: The state that is known, of the same segment or of all together.
  ///   - basis: The one to judge, whose ground was laid on that of the other, or is the same.
  init?(from former: ScoredWorkspace, to basis: CoverageBasis) {
    let segments = (former.scope.segment, basis.scope.segment)
    guard former.workspace.standsOnSame(as: basis.workspace),
      segments.0 == nil || segments.0 == segments.1,
      former.basis.ground.modules == basis.ground.modules
    else { return nil }
    self.former = former
    self.basis = basis
    movedReplies = former.basis.ground === basis.ground ? [] : basis.ground.replies.moved
    isSameSegment = segments.0 == segments.1
    isSame = zip(former.basis.personas, basis.personas).map { $0 == $1 }
    isInScope = basis.personas.map(\.isInScope)
  }
}

extension UnchangedAssets {
  /// Whether an asset's claims and answers are what they were, but for those on personas of other
  /// segments.
  func contains(_ ordinal: Ordinal<Asset>) -> Bool {
    let asset = basis.workspace.assets[ordinal]
    return asset === former.workspace.assets[ordinal] && basis[ordinal] == former[ordinal]
      && !repliesMoved(of: asset) && isSeenAlike(ordinal)
  }

  /// What neighbouring assets of these claimed, where somebody looks at it.
  func claims(of assets: Range<Int>) -> ArraySlice<Claim> {
    let claims = former.claims.run(of: assets) { $0.asset.value }
    return isSameSegment ? claims : claims.filter { isInScope[$0.cell.persona.value] }[...]
  }

  /// The same of what counts nowhere.
  func ignoredClaims(of assets: Range<Int>) -> ArraySlice<IgnoredClaim> {
    let claims = former.ignoredClaims.run(of: assets) { $0.asset.value }
    return isSameSegment ? claims : claims.filter { isInScope[$0.cell.persona.value] }[...]
  }
}

extension UnchangedAssets {
  /// Whether a sentence by which the asset replies, itself or through a module, stands elsewhere now.
  private func repliesMoved(of asset: Asset) -> Bool {
    guard !movedReplies.isEmpty else { return false }
    return AnswerWay.all(of: asset, in: basis.workspace).contains { way in
      way.pointer.reply.map { movedReplies.contains($0.letters) } ?? false
    }
  }

  /// Whether a segment sees the claims of an asset as all segments together do.
  private func isSeenAlike(_ asset: Ordinal<Asset>) -> Bool {
    guard !isSameSegment else { return true }
    let place = asset.value..<asset.value + 1
    return claims(of: place).allSatisfy { claim in
      isSame[claim.cell.persona.value] && claim.answers.allSatisfy { basis.shows($0.need) }
    } && ignoredClaims(of: place).isEmpty
  }
}
