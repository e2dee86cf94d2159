internal import CoverageAnalysis
internal import CoverageOutcomes
internal import WorkspaceModel

/// A value of a table on outcomes, as data has it.
///
/// What is withheld has `withheld` alone, in every form.
struct OutcomeDatum: Encodable {
  private(set) var value: Value?
  private(set) var count: Int?
  private(set) var total: Int?
  private(set) var lower: Double?
  private(set) var upper: Double?
  private(set) var withheld: Bool?
  /// Of an amount, which is in the smallest coin.
  private(set) var currency: String?

  enum Value: Encodable {
    case text(String)
    case texts([String])
    case whole(Int)
    case decimal(Double)

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .text(let text): try container.encode(text)
      case .texts(let texts): try container.encode(texts)
      case .whole(let number): try container.encode(number)
      case .decimal(let number): try container.encode(number)
      }
    }
  }

  init(_ value: OutcomeValue, _ coverage: Coverage) {
    let workspace = coverage.workspace
    switch value {
    case .text(let text): self.value = .text(text)
    case .nothing: break
    case .persona(let persona): self.value = .text(workspace.personas[persona].id)
    case .asset(let asset): self.value = .text(workspace.assets[asset].id)
    case .tag(let tag): self.value = tag.map { .text(workspace.taxonomy[$0].id) }
    case .cells(let cells): self.value = .texts(cells.map { workspace.address(of: $0) })
    case .count(let count): take(count)
    case .rate(let rate): take(rate)
    case .difference(let difference, _): take(difference)
    case .days(let days): self.value = .whole(days)
    case .median(let median, let interval):
      self.value = median.map(Value.whole)
      (lower, upper) = (interval.lower.map(Double.init), interval.upper.map(Double.init))
    case .money(let amount, let currency):
      self.value = .whole(amount)
      self.currency = currency
    case .number(let number): self.value = .decimal(number.steady)
    case .interval(let interval): take(interval)
    }
  }
}

extension OutcomeDatum {
  /// The columns `value`, `count`, `total`, `lower` and `upper` of a table as CSV.
  var columns: [String] {
    let written: String
    switch value {
    case .text(let text): written = text
    case .texts(let texts): written = texts.joined(separator: " ")
    case .whole(let number): written = "\(number)"
    case .decimal(let number): written = "\(number)"
    case nil: written = ""
    }
    return [
      written, count.map(String.init) ?? "", total.map(String.init) ?? "",
      lower.map { "\($0)" } ?? "", upper.map { "\($0)" } ?? "",
    ]
  }

  private mutating func take(_ count: ShownCount) {
    value = count.number.map(Value.whole)
    withheld = count == .withheld ? true : nil
  }

  private mutating func take(_ rate: ShownRate) {
    withheld = rate == .withheld ? true : nil
    guard let proportion = rate.proportion else { return }
    (count, total) = (proportion.count, proportion.total)
    value = proportion.share.map { .decimal($0.steady) }
    if let interval = proportion.interval { take(interval) }
  }

  private mutating func take(_ difference: ShownDifference) {
    withheld = difference == .withheld ? true : nil
    guard let difference = difference.value else { return }
    value = difference.value.map { .decimal($0.steady) }
    if let interval = difference.interval { take(interval) }
  }

  private mutating func take(_ interval: Interval) {
    (lower, upper) = (interval.lower.steady, interval.upper.steady)
  }
}

extension Double {
  /// The number to twelve decimals, beyond which the mathematics of two systems may differ.
  fileprivate var steady: Double { (self * 1e12).rounded() / 1e12 }
}
