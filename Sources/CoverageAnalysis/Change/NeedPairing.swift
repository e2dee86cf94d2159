internal import WorkspaceModel

/// Finds for each need of an earlier coverage the same one in a later coverage.
///
/// The same address and words come first, then the same words under another name in the cell, then the
/// same address with other words, then the same words at another stage of the persona.
struct NeedPairing {
  /// The places of the later needs, by those of the earlier ones.
  private(set) var later: [Int: Int] = [:]
  private(set) var earlier: [Int: Int] = [:]

  init(_ before: [NeedSnapshot], _ after: [NeedSnapshot]) {
    pair(before, after) { "\($0.named.address)\n\($0.words)" }
    pair(before, after) { "\($0.cell)\n\($0.words)" }
    pair(before, after) { $0.named.address }
    pair(before, after) { "\($0.persona)\n\($0.words)" }
  }
}

extension NeedPairing {
  /// Pairs what has no partner yet and has a key in common, in order.
  private mutating func pair(
    _ before: [NeedSnapshot], _ after: [NeedSnapshot], by key: (NeedSnapshot) -> String
  ) {
    var free: [String: [Int]] = [:]
    for index in after.indices.reversed() where earlier[index] == nil {
      free[key(after[index]), default: []].append(index)
    }
    for index in before.indices where later[index] == nil {
      guard let partner = free[key(before[index])]?.popLast() else { continue }
      later[index] = partner
      earlier[partner] = index
    }
  }
}

extension NeedSnapshot {
  /// What it says, by which it is known under another name.
  fileprivate var words: String { "\(named.kind.rawValue)\n\(named.text)" }
}
