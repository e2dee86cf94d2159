internal import WorkspaceModel

/// How far an asset reaches, over all segments, whichever is looked at: what of it is within
/// `breadth`, and what beyond.
public struct AssetReach: Sendable, Hashable {
  /// In how many cells its answers fit.
  public private(set) var answeredCells = 0
  /// How many needs they are for.
  public private(set) var answeredNeeds = 0
  /// How many cells it claims without an answer there that fits.
  public private(set) var silentCells = 0
  /// How many answers are beyond what one asset can be about, so that they count nowhere.
  public private(set) var answersBeyond = 0
  /// The bytes in its file of the first of them.
  public private(set) var firstBeyond: Range<Int>?
  /// Whether it claims more cells without an answer than one asset can be about.
  public private(set) var claimsTooMuch = false

  init() {}
}

extension AssetReach {
  /// How many cells it claims.
  public var claimedCells: Int { answeredCells + silentCells }

  public var isTooBroad: Bool { answersBeyond > 0 || claimsTooMuch }

  /// How far an asset reaches, and the needs whose answers fit.
  struct Measured: Sendable {
    var reach = AssetReach()
    var fitting: [Ordinal<Need>] = []
  }

  /// Measures all assets, in their order in the workspace.
  ///
  /// - Parameters:
  ///   - cells: What they can claim.
  ///   - former: The assets of an earlier state that could claim the same, with what was measured;
  ///     none where none is known.
  /// - Returns: How far each reaches.
  static func all(
    in cells: ClaimableCells, after former: (assets: [Asset], measured: [Measured])? = nil
  ) -> [Measured] {
    let assets = cells.workspace.assets
    guard let former else { return assets.map { measure($0, cells) } }
    var measured = former.measured
    for index in assets.indices where assets[index] !== former.assets[index] {
      measured[index] = measure(assets[index], cells)
    }
    return measured
  }

  private static func measure(_ asset: Asset, _ cells: ClaimableCells) -> Measured {
    var counter = ReachCounter(asset, cells)
    for way in AnswerWay.all(of: asset, in: cells.workspace) { counter.count(way) }
    for pointer in asset.covers { counter.claim(pointer.target) }
    for address in asset.faultyCovers { counter.claim(address) }
    var reach = AssetReach()
    reach.answeredCells = counter.answered.count
    reach.answeredNeeds = counter.fitting.count
    reach.silentCells = counter.silent.count
    reach.answersBeyond = counter.beyond.count
    reach.firstBeyond = counter.firstBeyond
    reach.claimsTooMuch = reach.silentCells > cells.workspace.taxonomy.rules.breadth.cells
    return Measured(reach: reach, fitting: counter.fitting)
  }
}

/// Counts the needs and cells of one asset in their order.
private struct ReachCounter {
  private let asset: Asset
  private let cells: ClaimableCells
  private let limit: Breadth
  /// What fits so far, be it an address with an error: no more than the limit, so that a list will do.
  private(set) var seen: [AnswerPointer.Target] = []
  private(set) var beyond: Set<Ordinal<Need>> = []
  private(set) var firstBeyond: Range<Int>?
  /// The cells that have taken room: those answered, and those that an address with an error names.
  private var taken: [Place] = []
  private(set) var answered: [Place] = []
  /// The cells that are claimed without an answer that fits.
  private(set) var silent: Set<Place> = []

  /// A cell, be it one whose address has an error.
  enum Place: Hashable {
    case cell(CellAddress)
    case faulty(String)
  }

  init(_ asset: Asset, _ cells: ClaimableCells) {
    self.asset = asset
    self.cells = cells
    limit = cells.workspace.taxonomy.rules.breadth
  }

  var fitting: [Ordinal<Need>] { seen.compactMap(\.reached) }
}

extension ReachCounter {
  mutating func count(_ way: AnswerWay) {
    guard !seen.contains(way.pointer.target), let place = place(of: way.pointer.target) else {
      return
    }
    let fits = seen.count < limit.needs && (taken.contains(place) || taken.count < limit.cells)
    guard fits, !way.isInDoubt else {
      claim(place)
      guard !way.isInDoubt, let need = way.pointer.need else { return }
      beyond.insert(need)
      firstBeyond = firstBeyond ?? way.range
      return
    }
    seen.append(way.pointer.target)
    if !taken.contains(place) { taken.append(place) }
    // An address with an error takes its room, and answers nothing.
    guard way.pointer.need != nil else { return claim(place) }
    guard !answered.contains(place) else { return }
    answered.append(place)
    silent.remove(place)
  }

  mutating func claim(_ cell: CellAddress) {
    if cells.contain(cell, for: asset) { claim(.cell(cell)) }
  }

  mutating func claim(_ address: String) { claim(place(written: address)) }

  private mutating func claim(_ place: Place) {
    if !answered.contains(place) { silent.insert(place) }
  }

  /// The cell of a need; none where the answer counts nowhere for another reason than breadth.
  private func place(of target: AnswerPointer.Target) -> Place? {
    switch target {
    case .faulty(let address):
      let parts = address.split(separator: ".", omittingEmptySubsequences: false)
      return place(written: parts.prefix(2).joined(separator: "."))
    case .need(let need):
      let written = cells.workspace.needs[need]
      let counts =
        cells.contain(written.cell, for: asset)
        && written.segments.overlaps(asset.segments)
      return counts ? .cell(written.cell) : nil
    }
  }

  /// The cell that an address with an error names, if it names one.
  private func place(written address: String) -> Place {
    let parts = address.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2,
      let persona = cells.workspace.persona(named: parts[0]),
      let stage = cells.workspace.taxonomy[.stages].tag(named: parts[1])
    else { return .faulty(address) }
    return .cell(CellAddress(persona: persona, stage: stage))
  }
}
