public import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
public import WorkspaceModel

/// Says the values of tables on outcomes in words.
public struct OutcomeWords: Sendable {
  let coverage: Coverage

  public init(_ coverage: Coverage) {
    self.coverage = coverage
  }
}

extension OutcomeWords {
  /// What stands in the place of a count that is not shown.
  public static let withheld = "withheld"

  /// A value in a few words.
  public func text(_ value: OutcomeValue) -> String {
    switch value {
    case .text(let text), .nothing(let text): text
    case .persona(let persona): coverage.workspace.personas[persona].title
    case .asset(let asset): coverage.workspace.assets[asset].title
    case .tag(let tag): tag.map(coverage.workspace.taxonomy.title(of:)) ?? "none known"
    case .cells(let cells): cells.map(text).joined(separator: ", ")
    case .count(let count): Self.text(count)
    case .rate(let rate): Self.text(rate)
    case .difference(let difference, let isTooFew): Self.text(difference, isTooFew: isTooFew)
    case .days(let days): English.count(days, "day")
    case .median(let median, let interval): Self.text(median, interval)
    case .money(let amount, let currency): Self.text(amount, currency)
    case .number(let number): Self.decimals(number, 3)
    case .interval(let interval):
      "\(Self.decimals(interval.lower, 3)) to \(Self.decimals(interval.upper, 3))"
    }
  }

  /// A cell with how well it is covered: `CISO: weak`.
  public func text(_ cell: CellAddress) -> String {
    "\(coverage.workspace.personas[cell.persona].title): \(coverage[cell].state.label)"
  }

  public static func text(_ count: ShownCount) -> String {
    count.number.map(String.init) ?? withheld
  }

  /// `7 of 20: 35 % (18 to 57 %)`.
  static func text(_ rate: ShownRate) -> String {
    switch rate {
    case .withheld: return withheld
    case .noValue: return "no value"
    case .share(let proportion):
      guard let share = proportion.share, let interval = proportion.interval else {
        return "no value"
      }
      return "\(proportion.count) of \(proportion.total): \(percent(share)) % "
        + "(\(percent(interval.lower)) to \(percent(interval.upper)) %)"
    }
  }

  /// `+20 points (5 to 33)`.
  static func text(_ difference: ShownDifference, isTooFew: Bool) -> String {
    switch difference {
    case .withheld: return withheld
    case .noValue: return "no value"
    case .value(let difference):
      guard let value = difference.value, let interval = difference.interval else {
        return "no value"
      }
      let words =
        "\(signed(value)) \(percent(value).magnitude == 1 ? "point" : "points") (\(signed(interval.lower)) to \(signed(interval.upper)))"
      return isTooFew ? "too few to compare: \(words)" : words
    }
  }

  private static func text(_ median: Int?, _ interval: MedianInterval) -> String {
    guard let median else { return "not reached" }
    let limits = [interval.lower, interval.upper].map { $0.map(String.init) ?? "not reached" }
    return "\(English.count(median, "day")) (\(limits[0]) to \(limits[1]))"
  }

  /// `12,500.00 EUR`.
  static func text(_ amount: Int, _ currency: String) -> String {
    let digits = Self.digits[currency] ?? 2
    let scale = (0..<digits).reduce(1) { scale, _ in scale * 10 }
    let whole = String(amount / scale)
    var grouped = ""
    for (place, digit) in whole.enumerated() {
      if place > 0, (whole.count - place) % 3 == 0 { grouped += "," }
      grouped.append(digit)
    }
    guard digits > 0 else { return "\(grouped) \(currency)" }
    let rest = String(amount % scale)
    return "\(grouped).\(String(repeating: "0", count: digits - rest.count))\(rest) \(currency)"
  }

  /// How many decimals a currency has, where they are not two (ISO 4217).
  private static let digits = [
    "BIF": 0, "CLP": 0, "DJF": 0, "GNF": 0, "ISK": 0, "JPY": 0, "KMF": 0, "KRW": 0, "PYG": 0,
    "RWF": 0, "UGX": 0, "VND": 0, "VUV": 0, "XAF": 0, "XOF": 0, "XPF": 0, "BHD": 3, "IQD": 3,
    "JOD": 3, "KWD": 3, "LYD": 3, "OMR": 3, "TND": 3,
  ]

  /// A share in whole percent.
  public static func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }

  private static func signed(_ share: Double) -> String {
    let points = percent(share)
    return points > 0 ? "+\(points)" : points < 0 ? "−\(-points)" : "0"
  }

  private static func decimals(_ number: Double, _ count: Int) -> String {
    let scale = (0..<count).reduce(1) { scale, _ in scale * 10 }
    let scaled = Int((number.magnitude * Double(scale)).rounded())
    let rest = String(scaled % scale)
    let padded = String(repeating: "0", count: count - rest.count) + rest
    return "\(number < 0 && scaled > 0 ? "−" : "")\(scaled / scale).\(padded)"
  }
}
