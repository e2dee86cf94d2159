/// Maps for the exports of systems that many teams have; nobody has held them against an export.
public enum ImportExample: String, Sendable, CaseIterable {
  case hubspot, highspot, sharepoint, airtable
}

extension ImportExample {
  /// The map, with remarks on what to hold against the export.
  public var text: String {
    let bytes =
      switch self {
      case .hubspot: PackageResources.hubspot_yml
      case .highspot: PackageResources.highspot_yml
      case .sharepoint: PackageResources.sharepoint_yml
      case .airtable: PackageResources.airtable_yml
      }
    return String(decoding: bytes, as: UTF8.self)
  }
}
