/// Two options of a criterion, by their places in its list.
public struct OptionPair: Sendable, Hashable {
  public let first: Int
  public let second: Int
}

/// Some pairs of options, and how many there are in all.
///
/// A thousand options make half a million pairs, of which nobody reads more than a few.
public struct OptionPairList: Sendable, Hashable {
  public let shown: [OptionPair]
  public let count: Int

  /// How many pairs are worth a line of their own.
  public static let mostShown = 10
}

/// Which situations content tells from each other: of two assets on two situations, the one that is
/// read reveals the lead's primary interest.
public struct OptionPairs: Sendable, Hashable {
  /// Each of the two has an asset of its own.
  public let toldApart: OptionPairList
  /// Only the first of the two has one.
  public let halfTold: OptionPairList
  /// Neither has one.
  public let untold: OptionPairList

  init(of options: [OptionHints]) {
    let told = options.indices.filter { options[$0].isToldApart }
    let rest = options.indices.filter { !options[$0].isToldApart }
    toldApart = OptionPairList(within: told)
    halfTold = OptionPairList(from: told, to: rest)
    untold = OptionPairList(within: rest)
  }
}

extension OptionPairList {
  /// How many pairs are left out.
  public var further: Int { count - shown.count }

  fileprivate init(within places: [Int]) {
    let pairs = places.indices.lazy.flatMap { index in
      places[(index + 1)...].lazy.map { OptionPair(first: places[index], second: $0) }
    }
    shown = Array(pairs.prefix(Self.mostShown))
    count = places.count * (places.count - 1) / 2
  }

  fileprivate init(from places: [Int], to others: [Int]) {
    let pairs = places.lazy.flatMap { place in
      others.lazy.map { OptionPair(first: place, second: $0) }
    }
    shown = Array(pairs.prefix(Self.mostShown))
    count = places.count * others.count
  }
}
