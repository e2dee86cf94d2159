internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import WorkspaceModel

/// The tags of an asset: names with values.
struct AssetFacts {
  private let content: SiteContent
  private let ordinal: Ordinal<Asset>
  private let asset: Asset

  init(_ content: SiteContent, _ ordinal: Ordinal<Asset>) {
    self.content = content
    self.ordinal = ordinal
    asset = content.workspace.assets[ordinal]
  }
}

extension AssetFacts {
  var all: [TemplateRecord] { tags.compactMap(\.self) + dates }

  private var tags: [TemplateRecord?] {
    [
      .fact("Type", title(asset.type)), .fact("Role", title(asset.role(in: content.taxonomy))),
      .fact("Format", title(asset.format)), .fact("Channels", content.words(asset.channels)),
      .fact("Segments", content.words(asset.segments ?? []) ?? "All"),
      optional("Use cases", content.words(asset.useCases)),
      optional("Themes", content.words(asset.themes)),
      optional("Next step", title(asset.nextStep)),
      optional("Forwardable", asset.isForwardable ? "Yes, fit to pass on inside the account" : nil),
      optional("Critical for", content.criticalReaders(of: ordinal)),
    ]
  }

  private var dates: [TemplateRecord] {
    [
      .fact("Published", asset.published?.description),
      .fact("Reviewed", asset.reviewed?.description),
    ] + content.ownerFact(asset)
  }

  /// A fact that is left out where there is nothing to say.
  private func optional(_ name: String, _ value: String?) -> TemplateRecord? {
    value.map { .fact(name, $0) }
  }

  private func title(_ tag: Tag?) -> String? { tag.map(content.taxonomy.title(of:)) }
}
