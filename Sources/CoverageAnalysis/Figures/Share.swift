public import WorkspaceModel

/// A part of a whole, exact, with what was left out of both.
public struct Share: Sendable, Hashable {
  public var numerator = 0
  public var denominator = 0
  /// How many of the counts make one: 1, or more where weights are summed up without rounding.
  public var unit = 1
  public var leftOut: [LeftOut] = []
}

/// Things that a figure does not count, and why.
public struct LeftOut: Sendable, Hashable {
  public let count: Int
  public let why: Why

  public enum Why: Sendable, Hashable {
    /// Cells at which the persona takes no part.
    case notApplicable
    /// Cells of personas that are no priority personas.
    case notPriority
    /// Personas that are no priority personas.
    case personasNotPriority
    /// Assets that are not live: drafts, planned, scheduled, retired, translations and doubtful.
    case notLive
    /// Live assets that claim no applicable cell of a priority persona.
    case claimsNothing
    /// Cells of personas that don't belong to the segment looked at.
    case cellsOutsideSegment
    /// Personas that don't belong to the segment looked at.
    case personasOutsideSegment
    /// Assets that serve other segments than the one looked at.
    case assetsOutsideSegment
    /// Live assets that are critical for no priority persona.
    case notCritical
    /// Live claims for personas that are no priority personas.
    case claimsNotPriority
    /// Live claims for personas who name no channel.
    case noChannelsAsked
    /// Live claims for personas who prefer no format.
    case noFormatsAsked
    /// Live claims of assets without a format.
    case noFormat
    /// Priority personas who take part at no stage.
    case takesNoPart
    /// Retired assets and translations.
    case retired
  }
}

extension LeftOut {
  /// The things of which there are some.
  static func list(_ counts: [(Int, Why)]) -> [LeftOut] {
    counts.filter { $0.0 > 0 }.map { LeftOut(count: $0.0, why: $0.1) }
  }
}

extension Share {
  /// The things that something holds of, of all of them.
  init<Thing>(counting things: [Thing], where holds: (Thing) -> Bool) {
    self.init(numerator: things.count(where: holds), denominator: things.count)
  }

  /// Counts one thing that is part of the numerator, or is not.
  mutating func count(_ isCounted: Bool) {
    denominator += 1
    if isCounted { numerator += 1 }
  }

  /// Says of one thing more that it is not counted.
  mutating func leaveOut(_ why: LeftOut.Why) {
    guard let index = leftOut.firstIndex(where: { $0.why == why }) else {
      leftOut.append(LeftOut(count: 1, why: why))
      return
    }
    leftOut[index] = LeftOut(count: leftOut[index].count + 1, why: why)
  }
}

extension Share {
  /// Whether there is nothing to take a part of, which is no value rather than 0 or 100 percent.
  public var isEmpty: Bool { denominator == 0 }

  /// The share in whole percent, rounded down, but never under 1 when it is over 0; never 100 before
  /// it is whole.
  public var percent: Int? {
    guard denominator > 0 else { return nil }
    let product = numerator.multipliedFullWidth(by: 100)
    let rounded = denominator.dividingFullWidth(product).quotient
    return numerator > 0 ? max(1, rounded) : 0
  }

  /// Whether the share is at least a percentage, compared exactly; no value where it has none.
  public func reaches(_ percentage: Percentage) -> Bool? {
    guard denominator > 0 else { return nil }
    let own = numerator.multipliedFullWidth(by: 100_000)
    let wanted = denominator.multipliedFullWidth(by: percentage.thousandths)
    return (own.high, own.low) >= (wanted.high, wanted.low)
  }

  /// Whether it is smaller than another share, compared without dividing; not while either has no
  /// value.
  public func isLess(than other: Share) -> Bool {
    guard denominator > 0, other.denominator > 0 else { return false }
    let own = numerator.multipliedFullWidth(by: other.denominator)
    let others = other.numerator.multipliedFullWidth(by: denominator)
    return (own.high, own.low) < (others.high, others.low)
  }

  /// The part as a number: `69`.
  public var numeratorText: String { ExactDecimal.text(of: numerator, in: unit) }

  /// The whole as a number: `120`.
  public var denominatorText: String { ExactDecimal.text(of: denominator, in: unit) }
}
