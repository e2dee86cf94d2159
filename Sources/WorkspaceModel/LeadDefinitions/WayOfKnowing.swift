/// How one knows of a criterion of a lead definition before sales accepts the lead.
public enum WayOfKnowing: String, Sendable, CaseIterable {
  /// From a form, the CRM or a firmographic source.
  case data
  /// From what somebody has read: a hint, never more.
  case content
  /// From a call.
  case call
}
