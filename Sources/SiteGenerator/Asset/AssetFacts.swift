internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import WorkspaceModel

extension SiteContent {
  /// The tags of an asset: names with values.
  func factRows(of ordinal: Ordinal<Asset>) -> [TemplateRecord] {
    let asset = workspace.assets[ordinal]
    let tags: [TemplateRecord?] = [
      .fact("Type", title(asset.type), .type, of: asset),
      .fact("Role", title(asset.role(in: taxonomy)), .role, of: asset),
      .fact("Format", title(asset.format), .format, of: asset),
      .fact("Channels", words(asset.channels), .channels, of: asset),
      .fact("Segments", segments(asset.segments, of: asset)),
      optional("Use cases", words(asset.useCases)), optional("Themes", words(asset.themes)),
      optional("Next step", title(asset.nextStep)),
      optional("Forwardable", asset.isForwardable ? "Yes, fit to pass on inside the account" : nil),
      optional("Critical for", criticalReaders(of: ordinal)),
    ]
    let dates: [TemplateRecord] = [
      .fact("Published", asset.published?.description, .published, of: asset),
      .fact("Reviewed", asset.reviewed?.description, .reviewed, of: asset),
    ]
    return tags.compactMap(\.self) + dates + ownerFact(asset)
  }

  /// A fact that is left out where there is nothing to say.
  private func optional(_ name: String, _ value: String?) -> TemplateRecord? {
    value.map { .fact(name, $0) }
  }

  private func title(_ tag: Tag?) -> String? { tag.map(taxonomy.title(of:)) }
}
