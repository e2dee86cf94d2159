internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates

extension SiteContent {
  /// What to do this quarter and the next, for the partial `backlog-quarter`.
  var quarterValues: TemplateRecord {
    let plan = coverage.quarterPlan
    return [
      "heading": .text(plan.heading), "name": .text(plan.quarter.description),
      "hasPlans": .flag(!plan.plans.isEmpty), "plans": .records(plan.plans.map { values(of: $0) }),
      "nextHeading": .text(plan.nextHeading), "nextName": .text(plan.quarter.next.description),
      "hasNext": .flag(!plan.next.isEmpty), "next": .records(plan.next.map { values(of: $0) }),
      "rest": .text(plan.rest),
    ]
  }
}
