internal import SourceDocuments

/// How one cell went over the commits.
public struct CellStory: Sendable {
  /// Its last address: `cfo.evaluation`.
  public let address: String
  /// The titles of its persona and stage, as they were last.
  public let name: String
  /// The oldest first.
  public let moves: [Move]

  /// A change of its state, and what caused it.
  public struct Move: Sendable {
    /// The commit at which it was seen.
    public let commit: HistoryCommit
    /// Further commits that may have caused it: the earlier ones of the same day.
    public let otherCommits: [HistoryCommit]
    public let change: CellChange
  }
}

extension CoverageHistory {
  /// The stories of all cells that moved: those that are still there in the order in which they are
  /// shown, then those that are gone.
  public var stories: [CellStory] {
    var moves: [String: [CellStory.Move]] = [:]
    for point in points {
      moves.rename(point.formerAddresses)
      for change in point.changes {
        let move = CellStory.Move(
          commit: point.commit, otherCommits: point.otherCommits, change: change)
        moves[change.address, default: []].append(move)
      }
    }
    let shown = points.last { $0.measure != nil }?.measure?.cells.addresses ?? []
    let gone = Set(moves.keys).subtracting(shown)
      .sorted { $0.precedes($1) }
    return (shown + gone).compactMap { address in
      guard let own = moves[address], let last = own.last else { return nil }
      return CellStory(address: address, name: last.change.name, moves: own)
    }
  }
}

extension [String: [CellStory.Move]] {
  /// Puts what is known under former addresses under those that they have now.
  fileprivate mutating func rename(_ formerAddresses: [String: String]) {
    guard !formerAddresses.isEmpty else { return }
    let known = formerAddresses.compactMap { address, former in
      removeValue(forKey: former).map { (address, $0) }
    }
    for (address, moves) in known { self[address] = moves }
  }
}
