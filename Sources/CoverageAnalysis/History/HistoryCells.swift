internal import WorkspaceModel

/// The states of all cells at a moment, in the order in which they are shown.
public struct HistoryCells: Sendable, Hashable {
  /// `cfo.evaluation`, and so on.
  public let addresses: [String]
  public let states: [CellState]

  /// Takes the states from a coverage.
  ///
  /// - Parameters:
  ///   - coverage: The coverage.
  ///   - names: What its personas are called later.
  ///   - former: The states before, whose memory is shared where nothing differs.
  init(of coverage: Coverage, _ names: LaterNames = LaterNames(nil), sharing former: Self? = nil) {
    let cells = coverage.cells
    let addresses = cells.map { names.address(of: $0.address, in: coverage.workspace) }
    let states = cells.map(\.state)
    self.addresses = former.flatMap { $0.addresses == addresses ? $0.addresses : nil } ?? addresses
    self.states = former.flatMap { $0.states == states ? $0.states : nil } ?? states
  }
}

extension HistoryCells {
  /// Some cells with their states, in the same order.
  init(addresses: [String], states: [CellState]) {
    self.addresses = addresses
    self.states = states
  }

  public var byAddress: [String: CellState] {
    Dictionary(zip(addresses, states), uniquingKeysWith: { first, _ in first })
  }

  /// Whether there are the same cells in the same order, and each stands as the other does.
  func standLike(_ others: HistoryCells) -> Bool {
    addresses == others.addresses && zip(states, others.states).allSatisfy { $0.standsLike($1) }
  }
}
