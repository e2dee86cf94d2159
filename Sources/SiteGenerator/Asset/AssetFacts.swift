internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import WorkspaceModel

extension SiteContent {
  /// The tags of an asset: names with values.
  func factRows(of ordinal: Ordinal<Asset>) -> [TemplateRecord] {
    let asset = workspace.assets[ordinal]
    let tags: [TemplateRecord?] = [
      .fact("Type", title(asset.type)), .fact("Role", title(asset.role(in: taxonomy))),
      .fact("Format", title(asset.format)), .fact("Channels", words(asset.channels)),
      .fact("Segments", segments(asset.segments, of: asset)),
      optional("Use cases", words(asset.useCases)), optional("Themes", words(asset.themes)),
      optional("Next step", title(asset.nextStep)),
      optional("Forwardable", asset.isForwardable ? "Yes, fit to pass on inside the account" : nil),
      optional("Critical for", criticalReaders(of: ordinal)),
    ]
    let dates: [TemplateRecord] = [
      .fact("Published", asset.published?.description),
      .fact("Reviewed", asset.reviewed?.description),
    ]
    return tags.compactMap(\.self) + dates + ownerFact(asset)
  }

  /// A fact that is left out where there is nothing to say.
  private func optional(_ name: String, _ value: String?) -> TemplateRecord? {
    value.map { .fact(name, $0) }
  }

  private func title(_ tag: Tag?) -> String? { tag.map(taxonomy.title(of:)) }
}
