public import WorkspaceModel

/// A persona's share of the standing claims beside the share of weight that they carry.
public struct PersonaBalance: Sendable, Hashable {
  public let persona: Ordinal<Persona>
  /// The standing claims for them, of those for all personas that are compared.
  public let content: Share
  /// The weight of their applicable cells, of that of all personas that are compared.
  public let weight: Share
  /// Whether they have at least the mean influence of the personas that are compared.
  public let isInfluential: Bool
  /// Whether their own coverage is under the overall figure.
  public let isBelowOverall: Bool
  /// The open cell at which they are covered least; none where everything is strong.
  public let leastCovered: CellAddress?

  public enum Verdict: String, Sendable {
    case overServed = "over-served"
    case leftBehind = "left behind"
    case inBalance = "in balance"
  }
}

extension PersonaBalance {
  /// The balance of all priority personas, in the order in which they are shown.
  static func all(
    in coverage: ScoredWorkspace, _ figures: CoverageFigures
  ) -> [PersonaBalance] {
    let personas = coverage.personaOrder.filter { coverage[$0].isPriority }
    let loads = personas.map { Load(of: $0, in: coverage) }
    let total = loads.reduce(Load(), +)
    return zip(personas, loads).map { persona, load in
      PersonaBalance(
        persona: persona,
        content: Share(numerator: load.claims, denominator: total.claims),
        weight: Share(
          numerator: load.weight, denominator: total.weight, unit: CellWeight.one),
        isInfluential: load.influence * personas.count >= total.influence,
        isBelowOverall: figures[persona].coverage.isLess(than: figures.overall.coverage),
        leastCovered: coverage.leastCovered(of: persona))
    }
  }

  /// How the two shares compare: beyond five to four, either way, they are out of balance; none
  /// while there is nothing to compare.
  public var verdict: Verdict? {
    guard !content.isEmpty, weight.numerator > 0 else { return nil }
    let got = content.numerator.multipliedFullWidth(by: weight.denominator)
    let due = weight.numerator.multipliedFullWidth(by: content.denominator)
    if Self.isMore(got, than: due) { return .overServed }
    return Self.isMore(due, than: got) ? .leftBehind : .inBalance
  }

  /// Whether somebody with much influence gets less than others.
  public var isUnderServed: Bool {
    isInfluential && (verdict == .leftBehind || isBelowOverall)
  }
}

extension PersonaBalance {
  private typealias Product = (high: Int, low: UInt)

  /// Whether one product is more than five quarters of another one, exactly.
  private static func isMore(_ left: Product, than right: Product) -> Bool {
    let (four, five) = (times(4, left), times(5, right))
    return (four.high, four.low) > (five.high, five.low)
  }

  private static func times(_ factor: UInt, _ product: Product) -> Product {
    let low = product.low.multipliedFullWidth(by: factor)
    return (product.high * Int(factor) + Int(low.high), low.low)
  }
}

/// What a persona gets and carries.
private struct Load {
  var claims = 0
  var weight = 0
  var influence = 0

  init() {}

  init(of persona: Ordinal<Persona>, in coverage: ScoredWorkspace) {
    let cells = coverage.row(of: persona).filter(\.state.applies)
    claims = cells.reduce(0) { $0 + $1.standingClaims.count }
    weight = cells.reduce(0) { $0 + $1.weight.millionths }
    influence = coverage[persona].influence.thousandths
  }

  static func + (left: Load, right: Load) -> Load {
    var sum = left
    sum.claims += right.claims
    sum.weight += right.weight
    sum.influence += right.influence
    return sum
  }
}
