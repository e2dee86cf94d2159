/// How two groups differ within strata, such as segments, put together over all of them.
///
/// Source: Mantel and Haenszel 1959. Strata with a count below 0 are not counted; one in which a group
/// is empty compares nothing and adds nothing.
public struct Stratified: Sendable, Hashable {
  /// The strata that count, in an order of their own.
  private let strata: [TwoByTwo]

  public init(_ strata: [TwoByTwo]) {
    self.strata = strata.filter { $0.isPossible && $0.first > 0 && $0.second > 0 }
      .sorted(by: TwoByTwo.isBefore)
  }
}

extension Stratified {
  /// How many strata compare something: those with somebody in both groups.
  public var comparedStrata: Int { strata.count }

  /// The first group's share less the second one's, from -1 to 1; no value where no stratum has
  /// somebody in both groups.
  public var riskDifference: Double? {
    let weight = sum { $0.first * $0.second / $0.total }
    guard weight > 0 else { return nil }
    return sum(\.weightedDifference) / weight
  }

  /// The odds of the first group by those of the second one, 0 or more; no value where it would be
  /// divided by 0.
  public var oddsRatio: Double? {
    let against = sum(\.against)
    guard against > 0 else { return nil }
    return sum(\.inFavour) / against
  }

  /// The interval of the odds ratio; no value where the ratio has none or is 0.
  ///
  /// Source: Robins, Breslow and Greenland 1986.
  public var oddsRatioInterval: Interval? {
    guard let oddsRatio, oddsRatio > 0 else { return nil }
    let reach = Confidence.quantile * logarithmVariance.squareRoot()
    let logarithm = Mathematics.logarithm(oddsRatio)
    return Interval(
      lower: Mathematics.exponential(logarithm - reach),
      upper: Mathematics.exponential(logarithm + reach))
  }
}

extension Stratified {
  private func sum(_ term: (TwoByTwo) -> Double) -> Double {
    strata.reduce(0) { $0 + term($1) }
  }

  /// The variance of the logarithm of the odds ratio, which is neither 0 nor without value.
  private var logarithmVariance: Double {
    let (inFavour, against) = (sum(\.inFavour), sum(\.against))
    let straight = sum { $0.agreement * $0.inFavour }
    let crossed = sum { $0.agreement * $0.against + $0.disagreement * $0.inFavour }
    let opposed = sum { $0.disagreement * $0.against }
    return straight / (2 * inFavour * inFavour) + crossed / (2 * inFavour * against)
      + opposed / (2 * against * against)
  }
}

/// What a stratum adds, in the words of the formulas: R, S, P and Q.
extension TwoByTwo {
  fileprivate var inFavour: Double { Double(firstYes) * Double(secondNo) / total }

  fileprivate var against: Double { Double(firstNo) * Double(secondYes) / total }

  fileprivate var agreement: Double { (Double(firstYes) + Double(secondNo)) / total }

  fileprivate var disagreement: Double { (Double(firstNo) + Double(secondYes)) / total }

  fileprivate var weightedDifference: Double {
    (Double(firstYes) * second - Double(secondYes) * first) / total
  }
}
