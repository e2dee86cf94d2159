/// A system that keeps a team's customers, whose exports become tables of measurement.
public enum CRMSystem: String, Sendable, CaseIterable {
  case salesforce, hubspot
}

extension CRMSystem {
  /// Its name as its maker writes it.
  public var title: String {
    switch self {
    case .salesforce: "Salesforce"
    case .hubspot: "HubSpot"
    }
  }
}
