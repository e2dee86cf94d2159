/// An amount in whole units, such as cents, that is split into parts that sum up to it exactly.
///
/// Source: the largest remainders, after Hamilton 1792. What is left after rounding down goes, one
/// unit each, to the parts that lost the most by it, and of equal ones to the earlier.
public struct Apportionment: Sendable, Hashable {
  public let amount: Int

  public init(of amount: Int) {
    self.amount = amount
  }
}

extension Apportionment {
  /// The amount in equal parts, which differ by one unit at most; no value for less than one part.
  public func equally(among parts: Int) -> [Int]? {
    guard parts > 0 else { return nil }
    return split(by: Array(repeating: 1, count: parts))
  }

  /// The amount in parts that are as large as their weights ask for, less than one unit away.
  ///
  /// No value where all weights are 0 or there are none, one is below 0, or their sum is too large.
  /// An amount below 0 is split like its opposite.
  public func split(by weights: [Int]) -> [Int]? {
    guard let total = Self.sum(of: weights), total > 0 else { return nil }
    let shares = weights.map { weight in
      total.dividingFullWidth(amount.magnitude.multipliedFullWidth(by: weight.magnitude))
    }
    let left = amount.magnitude - shares.reduce(0) { $0 + $1.quotient }
    var parts = shares.map(\.quotient)
    for index in Self.largestFirst(shares.map(\.remainder)).prefix(Int(left)) {
      parts[index] += 1
    }
    return parts.map { Int(truncatingIfNeeded: amount < 0 ? 0 &- $0 : $0) }
  }
}

extension Apportionment {
  private static func sum(of weights: [Int]) -> UInt? {
    guard weights.allSatisfy({ $0 >= 0 }) else { return nil }
    return weights.reduce(0) { (sum: UInt?, weight) in
      let next = sum?.addingReportingOverflow(weight.magnitude)
      return next.flatMap { $0.overflow ? nil : $0.partialValue }
    }
  }

  /// The places of some remainders, from the largest on, of equal ones in order.
  private static func largestFirst(_ remainders: [UInt]) -> [Int] {
    remainders.indices.sorted { (remainders[$1], $0) < (remainders[$0], $1) }
  }
}
