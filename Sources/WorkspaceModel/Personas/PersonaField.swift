/// The fields of a persona that are written as sections.
public enum PersonaField: String, Sendable, CaseIterable {
  case statusQuo = "status-quo"
  case responsibilities
  case goals
  case jobsToBeDone = "jobs-to-be-done"
  case decisionCriteria = "decision-criteria"
  case successMetrics = "success-metrics"
  case triggers
  case objections
  case perceivedRisks = "perceived-risks"
  case value
  case preferences
  case competition
  case influencers
  case messaging
  case segmentDifferences = "segment-differences"
  case journey
}
