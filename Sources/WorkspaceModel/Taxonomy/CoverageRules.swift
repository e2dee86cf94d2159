/// The rules of coverage, as the taxonomy's `rules` set them.
public struct CoverageRules: Sendable, Hashable {
  public var fewestPriorityPersonas = 3
  public var mostPriorityPersonas = 6
  /// How long an asset stays fresh unless its type says otherwise; none while the value has an
  /// error, so that nothing which it governs is fresh.
  public var freshness: CalendarPeriod? = CalendarPeriod(12, .month)
  /// How often every file should be looked at.
  public var reviewEvery = CalendarPeriod(3, .month)
  public var strongRequires: Set<StrongRequirement> = [
    .answers, .reply, .freshness, .distribution,
  ]
  public var breadth = Breadth(cells: 6, needs: 8)
  /// Whether `breadth` has an error; it is then the least, and nobody is told to keep to that.
  public var isBreadthDoubtful = false
  /// The ids of the asset roles that can give a proof.
  public var proofRoles = ["proof", "risk", "implementation"]
  public var effort = Efforts()
  /// The coverage under which `check` and `diff` fail.
  public var failUnder: Percentage?
  /// Whether `fail-under` has an error; it is then 100 %, so that the mistake opens no gate.
  public var isFailUnderDoubtful = false
  public var measurement = MeasurementRules()

  public init() {}
}

extension CoverageRules {
  /// The rules while `rules` as a whole has an error: each as strict as it can be.
  static let strictest: CoverageRules = {
    var rules = CoverageRules()
    rules.freshness = nil
    rules.breadth = .least
    rules.isBreadthDoubtful = true
    rules.proofRoles = []
    rules.failUnder = .whole
    rules.isFailUnderDoubtful = true
    rules.measurement = .strictest
    return rules
  }()
}

/// How much one asset can be about: beyond it, it lifts nothing more.
public struct Breadth: Sendable, Hashable {
  /// In how many cells its answers count; also how many cells it can claim without an answer there.
  public var cells: Int
  /// For how many needs its answers count.
  public var needs: Int

  public init(cells: Int, needs: Int) {
    self.cells = cells
    self.needs = needs
  }

  /// One need in one cell.
  static let least = Breadth(cells: 1, needs: 1)
}

/// A mark that an answer needs to be strong.
public enum StrongRequirement: String, Sendable, CaseIterable {
  case answers, reply, freshness, distribution
}

/// The rules of measurement.
public struct MeasurementRules: Sendable, Hashable {
  public var smallestGroup = 5
  public var tooFew = 20
  public var landmark = CalendarPeriod(30, .day)
  public var lookback = CalendarPeriod(90, .day)

  public init() {}

  /// The rules while they have an error: nothing is shown that another rule might withhold.
  static let strictest: MeasurementRules = {
    var rules = MeasurementRules()
    rules.smallestGroup = 1_000
    return rules
  }()
}

/// A share of a hundred, exact to a thousandth.
public struct Percentage: Sendable, Hashable {
  public let thousandths: Int

  /// All of a hundred.
  static let whole = Percentage(thousandths: 100_000)

  private init(thousandths: Int) {
    self.thousandths = thousandths
  }

  /// The percentage of a text such as `60`, `60 %` or `62.5%`, from 0 to 100.
  public init?(_ text: String) {
    var digits = Substring(text)
    if digits.last == "%" { digits = digits.dropLast() }
    while digits.last == " " { digits = digits.dropLast() }
    guard let weight = Weight(String(digits)), weight.thousandths <= 100_000 else { return nil }
    thousandths = weight.thousandths
  }
}

extension Percentage: CustomStringConvertible {
  /// The percentage as `62.5 %`.
  public var description: String { "\(Weight(thousandths: thousandths)) %" }
}
