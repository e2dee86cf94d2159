internal import CoverageAnalysis
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// What is worth knowing of a persona's live assets, each told once: where the page first names it.
struct AssetMarks {
  private let content: SiteContent
  /// The live assets for the persona of which nothing is told yet.
  private var untold: Set<Ordinal<Asset>>
  private let elsewhere: Set<Ordinal<Asset>>
  private let formats: [Tag]

  init(_ content: SiteContent, for persona: Ordinal<Persona>) {
    self.content = content
    let practice = content.coverage.practice
    untold = Set(content.coverage.row(of: persona).flatMap(\.standingClaims).map(\.asset))
    elsewhere = Set(practice.channels[persona.value].elsewhere)
    formats = practice.formats[persona.value].preferred
  }
}

extension AssetMarks {
  /// Its role, whether it can be forwarded, where it leads, and why this persona may not get it;
  /// nothing for one that is told already, or not live.
  mutating func tell(_ asset: Ordinal<Asset>) -> [String] {
    guard untold.remove(asset) != nil else { return [] }
    let written = content.workspace.assets[asset]
    let taxonomy = content.taxonomy
    return [
      written.role(in: taxonomy).map(taxonomy.title(of:)),
      written.isForwardable ? "can be forwarded" : nil,
      written.nextStep.map { "leads to \(taxonomy.title(of: $0))" },
      place(of: written, isElsewhere: elsewhere.contains(asset)), format(of: written),
    ].compactMap(\.self)
  }

  private func place(of asset: Asset, isElsewhere: Bool) -> String? {
    guard let channels = content.words(asset.channels) else { return "on no channel" }
    return isElsewhere ? "on \(channels), where this persona is not" : nil
  }

  private func format(of asset: Asset) -> String? {
    guard !formats.isEmpty, let format = asset.format, !formats.contains(format) else { return nil }
    return "\(content.taxonomy.title(of: format)), not preferred"
  }
}
