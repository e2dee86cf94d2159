/// The rules of coverage, as the taxonomy's `rules` set them.
package struct CoverageRules: Sendable, Hashable {
  package var fewestPriorityPersonas = 3
  package var mostPriorityPersonas = 6
  /// How long an asset stays fresh unless its type says otherwise; none while the value has an
  /// error, so that nothing which it governs is fresh.
  package var freshness: CalendarPeriod? = CalendarPeriod(12, .month)
  /// How often every file should be looked at.
  package var reviewEvery = CalendarPeriod(3, .month)
  package var strongRequires: Set<StrongRequirement> = [
    .answers, .reply, .freshness, .distribution,
  ]
  package var breadth = Breadth(cells: 6, needs: 8)
  /// Whether `breadth` has an error; it is then the least, and nobody is told to keep to that.
  package var isBreadthDoubtful = false
  /// The ids of the asset roles that can give a proof.
  package var proofRoles = ["proof", "risk", "implementation"]
  package var effort = Efforts()
  /// The coverage under which `check` and `diff` fail.
  package var failUnder: Percentage?
  /// Whether `fail-under` has an error; it is then 100 %, so that the mistake opens no gate.
  package var isFailUnderDoubtful = false
  package var measurement = MeasurementRules()

  package init() {}
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
    return rules
  }()
}

/// How much one asset can be about: beyond it, it lifts nothing more.
package struct Breadth: Sendable, Hashable {
  /// In how many cells its answers count; also how many cells it can claim without an answer there.
  package var cells: Int
  /// For how many needs its answers count.
  package var needs: Int

  package init(cells: Int, needs: Int) {
    self.cells = cells
    self.needs = needs
  }

  /// One need in one cell.
  static let least = Breadth(cells: 1, needs: 1)
}

/// A mark that an answer needs to be strong.
package enum StrongRequirement: String, Sendable, CaseIterable {
  case answers, reply, freshness, distribution
}

/// The rules of measurement.
package struct MeasurementRules: Sendable, Hashable {
  package var smallestGroup = 5
  package var tooFew = 20
  package var landmark = CalendarPeriod(30, .day)
  package var lookback = CalendarPeriod(90, .day)
}

/// A share of a hundred, exact to a thousandth.
package struct Percentage: Sendable, Hashable {
  package let thousandths: Int

  /// All of a hundred.
  static let whole = Percentage(thousandths: 100_000)

  private init(thousandths: Int) {
    self.thousandths = thousandths
  }

  /// The percentage of a text such as `60`, `60 %` or `62.5%`, from 0 to 100.
  package init?(_ text: String) {
    var digits = Substring(text)
    if digits.last == "%" { digits = digits.dropLast() }
    while digits.last == " " { digits = digits.dropLast() }
    guard let weight = Weight(String(digits)), weight.thousandths <= 100_000 else { return nil }
    thousandths = weight.thousandths
  }
}

extension Percentage: CustomStringConvertible {
  /// The percentage as `62.5 %`.
  package var description: String { "\(Weight(thousandths: thousandths)) %" }
}
