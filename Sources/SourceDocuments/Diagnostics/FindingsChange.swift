/// What a change does to the findings of a workspace: which are new, which are gone, which stay.
///
/// Findings are known again by `FindingIdentity`, so that none is new only because lines were
/// written above it or because its file was renamed.
public struct FindingsChange: Sendable, Hashable {
  /// The findings that were not there before, in their order.
  public let new: [Diagnostic]
  /// The findings that are no longer there, as they stood before, in their order.
  public let gone: [Diagnostic]
  /// The findings that were there before, as they stand now, in their order.
  public let remaining: [Diagnostic]

  /// Compares the findings of two states of a workspace.
  ///
  /// - Parameters:
  ///   - before: The findings of the earlier state.
  ///   - after: The findings of the later state.
  ///   - renames: The path that a file has later, by the path that it had before.
  public init(
    from before: [Diagnostic], to after: [Diagnostic], renames: [String: String] = [:]
  ) {
    let earlier = before.map { Key($0, path: renames[$0.place.path]) }
    let later = after.map { Key($0) }
    var pairing = Pairing(earlier: before.count, later: after.count)
    // Of identical findings of one file, the one whose line is still the same is the one that was
    // there; only then does their order decide.
    pairing.pair(earlier, later)
    pairing.pair(earlier.map(\.identity), later.map(\.identity))
    new = after.indices.filter { !pairing.isLaterPaired[$0] }.map { after[$0] }
    gone = before.indices.filter { !pairing.isEarlierPaired[$0] }.map { before[$0] }
    remaining = after.indices.filter { pairing.isLaterPaired[$0] }.map { after[$0] }
  }
}

extension FindingsChange {
  /// A finding with the line on which it stands.
  private struct Key: Hashable {
    let identity: FindingIdentity
    let line: String?

    init(_ diagnostic: Diagnostic, path: String? = nil) {
      identity = FindingIdentity(diagnostic, path: path)
      line = diagnostic.place.excerpt.last?.text
    }
  }

  /// Which findings of the two states belong together.
  private struct Pairing {
    var isEarlierPaired: [Bool]
    var isLaterPaired: [Bool]

    init(earlier: Int, later: Int) {
      isEarlierPaired = Array(repeating: false, count: earlier)
      isLaterPaired = Array(repeating: false, count: later)
    }

    /// Pairs those of equal keys that have no partner yet, in their order.
    mutating func pair<Key: Hashable>(_ earlier: [Key], _ later: [Key]) {
      var open: [Key: [Int]] = [:]
      for index in earlier.indices.reversed() where !isEarlierPaired[index] {
        open[earlier[index], default: []].append(index)
      }
      for index in later.indices where !isLaterPaired[index] {
        guard let partner = open[later[index]]?.popLast() else { continue }
        isEarlierPaired[partner] = true
        isLaterPaired[index] = true
      }
    }
  }
}
