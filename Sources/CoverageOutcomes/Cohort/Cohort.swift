internal import SourceDocuments
internal import WorkspaceModel

/// The deals that are compared: those that had a whole time before the landmark, and were open then.
///
/// Whoever is reached is known before the outcome is; a deal that lives longer would else have more
/// time to be reached, and would seem to be won because of it (immortal time).
struct Cohort: Sendable {
  /// In the order of their keys.
  let members: [Ordinal<Opportunity>]
  /// Those that closed up to the landmark.
  private(set) var closedByLandmark = 0
  /// Those whose landmark still lies ahead.
  private(set) var tooYoung = 0
  let landmark: Int
  let asOf: CalendarDate
  private let opportunities: [Opportunity]

  init(of opportunities: [Opportunity], _ plan: MeasurementPlan, landmark: Int? = nil) {
    self.landmark = landmark ?? plan.landmark
    asOf = plan.asOf
    self.opportunities = opportunities
    var members: [Ordinal<Opportunity>] = []
    for (deal, ordinal) in zip(opportunities, opportunities.ordinals)
    where deal.created <= plan.asOf {
      let start = deal.created.adding(days: self.landmark)
      if start > plan.asOf {
        tooYoung += 1
      } else if let closed = deal.closed, closed <= start {
        closedByLandmark += 1
      } else {
        members.append(ordinal)
      }
    }
    self.members = members
  }
}

extension Cohort {
  /// The outcome of a deal on the day of the report.
  func outcome(of deal: Ordinal<Opportunity>) -> Opportunity.Outcome {
    opportunities[deal].outcome(on: asOf)
  }

  /// How many days after its landmark a deal closed, or was last seen open.
  func days(of deal: Ordinal<Opportunity>) -> Int {
    let opportunity = opportunities[deal]
    let start = opportunity.created.adding(days: landmark)
    return min(opportunity.closed ?? asOf, asOf).days(since: start)
  }

  /// The first deal of each account in the cohort: by its start, then by its key.
  var firstDeals: [String: Ordinal<Opportunity>] {
    Dictionary(members.map { (opportunities[$0].account, $0) }) { first, second in
      opportunities[second].created < opportunities[first].created ? second : first
    }
  }
}
