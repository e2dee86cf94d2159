internal import CoverageAnalysis
public import WorkspaceModel

/// How deals in which somebody was reached went, beside those in which the same persona was known
/// and not reached.
public struct Comparison: Sendable {
  public let subject: Subject
  public let reached: Group
  public let notReached: Group
  /// The deals in which nobody knows the persona: neither reached nor not.
  public let notIdentified: ShownCount?
  /// The difference of the win rates, reached less not reached.
  public let difference: ShownDifference
  /// Whether a group has so few closed deals that the difference says little.
  public let isTooFew: Bool
  /// The difference by segments, weighed; none unless two segments can be compared.
  public let bySegment: Stratified?
  /// Whether the times until deals closed differ, by chance alone; none where a time is withheld.
  public let logRank: LogRank?
  /// The same difference at other landmarks, in days.
  public let sensitivity: [(landmark: Int, difference: ShownDifference)]
  /// The job titles of the persona's file that were found in somebody's; only where it is guessed.
  public internal(set) var matchedTitles: [String] = []

  /// Of whom the comparison speaks, and how sure it is of whom.
  public enum Subject: Sendable, Hashable {
    /// Somebody wrote down that a stakeholder is this persona.
    case persona(Ordinal<Persona>)
    /// The persona was guessed, from the job title or by the other system.
    case inferred(Ordinal<Persona>)
    /// Nobody knows who of the account it was.
    case account(Ordinal<Persona>)

    public var persona: Ordinal<Persona> {
      switch self {
      case .persona(let persona), .inferred(let persona), .account(let persona): persona
      }
    }
  }

  /// The deals of one side.
  public struct Group: Sendable {
    public let won: ShownCount
    public let lost: ShownCount
    public let open: ShownCount
    public let winRate: ShownRate
    /// The days until a deal closed, from the landmark; none where a count is withheld.
    public let closing: SurvivalCurve?
    /// The shares that were won and lost by a day from the landmark.
    public let endings: CompetingRisks?
    /// Whether there is no deal on this side.
    public let isEmpty: Bool
  }
}

/// A difference of two shares as everybody may see it.
public enum ShownDifference: Sendable, Hashable {
  case value(ProportionDifference)
  /// A count behind it is withheld.
  case withheld
  /// A group has no closed deal.
  case noValue

  init(_ first: ShownRate, _ second: ShownRate) {
    if let first = first.proportion, let second = second.proportion {
      self = .value(ProportionDifference(first, second))
    } else {
      self = first == .withheld || second == .withheld ? .withheld : .noValue
    }
  }

  public var value: ProportionDifference? {
    if case .value(let difference) = self { difference } else { nil }
  }
}
