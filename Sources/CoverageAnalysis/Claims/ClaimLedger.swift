internal import WorkspaceModel

/// All claims of a workspace as one flat list, with their answers: read in one pass over the
/// assets.
struct ClaimLedger: Sendable {
  /// In the order of assets, then cells.
  private(set) var claims: [Claim] = []
  /// In the order of claims, then needs.
  private(set) var answers: [Answer] = []
  /// The claims that count nowhere.
  private(set) var ignored: [IgnoredClaim] = []
  /// How far each asset reaches over all segments.
  private(set) var breadths: [AssetBreadth]

  init(of basis: CoverageBasis) {
    breadths = basis.assets.map { _ in AssetBreadth() }
    for asset in basis.workspace.assets.ordinals where basis[asset].state.claims {
      read(asset, basis)
    }
  }
}

extension ClaimLedger {
  private mutating func read(_ ordinal: Ordinal<Asset>, _ basis: CoverageBasis) {
    let asset = basis.workspace.assets[ordinal]
    let pointers = ClaimPointer.all(of: asset, basis: basis).chunked(by: \.cell)
    let everywhere = pointers.filter { countsSomewhere($0, of: asset, basis) }
    let breadth = AssetBreadth(
      claimedCells: everywhere.count, answeredCells: everywhere.count { $0.last?.need != nil })
    let groups = pointers.filter { counts($0, of: ordinal, asset, basis) }
    breadths[ordinal.value] = breadth
    let finder = ShortfallFinder(
      basis: basis, asset: ordinal, written: asset, standing: basis[ordinal],
      answeredCells: breadth.answeredCells)
    for group in groups { append(group, finder) }
  }

  /// Whether the pointers at one cell make a claim that counts, all segments taken together.
  private func countsSomewhere(
    _ group: ArraySlice<ClaimPointer>, of asset: Asset, _ basis: CoverageBasis
  ) -> Bool {
    guard let first = group.first, basis.grid.shows(first.cell) else { return false }
    let persona = basis.personasEverywhere[first.cell.persona.value]
    return persona.reasonNotApplicable(at: first.cell.stage) == nil
      && persona.sharesSegment(with: asset)
  }

  /// Whether the pointers at one cell make a claim that counts; notes it where they do not.
  private mutating func counts(
    _ group: ArraySlice<ClaimPointer>, of ordinal: Ordinal<Asset>, _ asset: Asset,
    _ basis: CoverageBasis
  ) -> Bool {
    guard let first = group.first, basis.grid.shows(first.cell) else { return false }
    let persona = basis[first.cell.persona]
    guard persona.isInScope else { return false }
    let cause: IgnoredClaim.Cause
    if let reason = persona.reasonNotApplicable(at: first.cell.stage) {
      cause = .notApplicable(reason: reason)
    } else if !persona.sharesSegment(with: asset) {
      cause = .outsideSegments
    } else {
      return true
    }
    ignored.append(
      IgnoredClaim(
        asset: ordinal, cell: first.cell, cause: cause, line: first.line, range: first.range))
    return false
  }

  private mutating func append(_ group: ArraySlice<ClaimPointer>, _ finder: ShortfallFinder) {
    guard let first = group.first else { return }
    let state = finder.standing.state
    let start = answers.count
    for pointers in group.chunked(by: \.need) {
      guard let pointer = pointers.first, let need = pointer.need else { continue }
      answers.append(answer(to: need, pointer, state, finder))
    }
    let shortfalls = finder.shortfalls(at: first.cell)
    let range = start..<answers.count
    let standsAlone = !finder.basis.asksForAnswers && range.isEmpty
    claims.append(
      Claim(
        asset: finder.asset, cell: first.cell, state: state, isWritten: first.need == nil,
        line: first.line, answers: range,
        isStrong: standsAlone
          ? state.isLive && shortfalls.isEmpty : answers[range].contains(where: \.isStrong),
        shortfalls: shortfalls))
  }

  private func answer(
    to need: Ordinal<Need>, _ pointer: ClaimPointer, _ state: AssetState, _ finder: ShortfallFinder
  ) -> Answer {
    Answer(
      asset: finder.asset, need: need, module: pointer.module, state: state, line: pointer.line,
      freshness: finder.freshness(need: need, module: pointer.module),
      shortfalls: finder.shortfalls(at: pointer.cell, need: need, module: pointer.module))
  }
}
