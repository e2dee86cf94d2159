internal import WorkspaceModel

/// All claims of a workspace as one flat list, with their answers: read in one pass over the
/// assets.
///
/// What was judged before by the same is taken over.
struct ClaimLedger: Sendable {
  /// In the order of assets, then cells.
  private(set) var claims: [Claim] = []
  /// The claims and answers that count nowhere.
  private(set) var ignored: [IgnoredClaim] = []

  /// Reads the claims of all assets.
  ///
  /// - Parameters:
  ///   - basis: What they are judged by.
  ///   - former: A state of the workspace that is known, on whose ground that of the basis was laid;
  ///     none where none is.
  init(of basis: CoverageBasis, after former: ScoredWorkspace? = nil) {
    guard let former, let unchanged = UnchangedAssets(from: former, to: basis) else {
      for asset in basis.workspace.assets.ordinals { read(asset, basis) }
      return
    }
    var start = 0
    for asset in basis.workspace.assets.ordinals where !unchanged.contains(asset) {
      takeOver(start..<asset.value, from: unchanged)
      read(asset, basis)
      start = asset.value + 1
    }
    takeOver(start..<basis.workspace.assets.count, from: unchanged)
  }
}

extension ClaimLedger {
  /// Takes over what assets claimed before.
  private mutating func takeOver(_ assets: Range<Int>, from unchanged: UnchangedAssets) {
    claims += unchanged.claims(of: assets)
    ignored += unchanged.ignoredClaims(of: assets)
  }

  private mutating func read(_ ordinal: Ordinal<Asset>, _ basis: CoverageBasis) {
    guard basis[ordinal].state.claims else { return }
    let asset = basis.workspace.assets[ordinal]
    let ways = AnswerWay.all(of: asset, in: basis.workspace)
    let judge = AnswerJudge(
      basis: basis, asset: ordinal, written: asset, standing: basis[ordinal],
      measured: basis.ground.reaches[ordinal.value])
    for group in ClaimPointer.all(of: asset, ways, basis).chunked(by: \.cell)
    where counts(group, judge) {
      let rest = group.filter { shareSegments($0, judge) }
      if !rest.isEmpty { append(rest[...], judge) }
    }
  }

  /// Whether the pointers at one cell make a claim that counts; notes it where they do not.
  private mutating func counts(_ group: ArraySlice<ClaimPointer>, _ judge: AnswerJudge) -> Bool {
    guard let first = group.first, judge.basis.grid.shows(first.cell) else { return false }
    let persona = judge.basis[first.cell.persona]
    guard persona.isInScope, !persona.isUnreadable else { return false }
    if let reason = persona.reasonNotApplicable(at: first.cell.stage) {
      ignore(first, .notApplicable(reason: reason), judge)
    } else if !persona.sharesSegment(with: judge.written) {
      ignore(first, .outsideSegments, judge)
    } else {
      return true
    }
    return false
  }

  /// Whether an asset serves a segment of the need that it answers; notes it where it does not.
  private mutating func shareSegments(_ pointer: ClaimPointer, _ judge: AnswerJudge) -> Bool {
    guard let need = pointer.need,
      !judge.basis.workspace.needs[need].segments.overlaps(judge.written.segments)
    else { return true }
    ignore(pointer, .outsideNeed(need), judge)
    return false
  }

  private mutating func ignore(
    _ pointer: ClaimPointer, _ cause: IgnoredClaim.Cause, _ judge: AnswerJudge
  ) {
    ignored.append(
      IgnoredClaim(
        asset: judge.asset, cell: pointer.cell, cause: cause, line: pointer.line,
        range: pointer.range))
  }

  private mutating func append(_ group: ArraySlice<ClaimPointer>, _ judge: AnswerJudge) {
    guard let first = group.first else { return }
    let answers = group.chunked(by: \.need).compactMap { pointers in
      judge.answer(by: pointers.compactMap(\.way))
    }
    let fits = answers.contains { $0.room == .within }
    let room = fits ? .within : judge.roomForClaims
    let standing = ClaimStanding(of: judge.standing, room)
    let shortfalls = judge.shortfalls(at: first.cell)
    claims.append(
      Claim(
        asset: judge.asset, cell: first.cell, state: judge.standing.state, standing: standing,
        room: room, isWritten: first.need == nil, line: first.line, answers: answers,
        isStrong: judge.basis.asksForAnswers
          ? answers.contains(where: \.isStrong) : standing.counts && shortfalls.isEmpty,
        isAssumed: judge.isAssumed(at: first.cell.persona), shortfalls: shortfalls,
        fit: ClaimFit(of: judge.written, for: judge.basis[first.cell.persona])))
  }
}
