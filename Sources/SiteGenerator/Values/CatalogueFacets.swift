internal import CoverageAnalysis
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// By what the catalogue can be filtered: each asset's tags as marks such as `stage:evaluation`.
struct CatalogueFacets {
  private let content: SiteContent
  /// The marks of each asset, in the order of the workspace.
  private var marks: [[Mark]] = []

  /// A value of a facet that an asset has.
  private struct Mark: Hashable {
    let facet: Facet
    let id: String
    let title: String
  }

  private enum Facet: String, CaseIterable {
    case persona, stage, state, type, role, channel, segment
    case useCase = "use-case"
    case owner

    /// What the filter is called.
    var title: String {
      switch self {
      case .useCase: "Use case"
      default: English.sentence(rawValue)
      }
    }
  }

  init(_ content: SiteContent) {
    self.content = content
    marks = content.workspace.assets.ordinals.map { marks(of: $0) }
  }
}

extension CatalogueFacets {
  /// The filters with the values that occur, each by its title; nothing where there is one value.
  var values: [TemplateRecord] {
    let found = Dictionary(grouping: Set(marks.joined()), by: \.facet)
    return Facet.allCases.compactMap { facet in
      let options = (found[facet] ?? []).sorted { ($0.title, $0.id) < ($1.title, $1.id) }
      guard options.count > 1 else { return nil }
      return [
        "title": .text(facet.title),
        "options": .records(
          options.map { ["value": .text(Self.text(of: $0)), "title": .text($0.title)] }),
      ]
    }
  }

  /// The marks of an asset, with blanks between them.
  func marks(of asset: Ordinal<Asset>) -> String {
    Set(marks[asset.value].map(Self.text)).sorted().joined(separator: " ")
  }

  private static func text(of mark: Mark) -> String { "\(mark.facet.rawValue):\(mark.id)" }
}

extension CatalogueFacets {
  private func marks(of ordinal: Ordinal<Asset>) -> [Mark] {
    let (asset, claims) = (content.workspace.assets[ordinal], content.coverage.claims(of: ordinal))
    let state = content.coverage[ordinal].state.word
    let personas = claims.map { content.workspace.personas[$0.cell.persona] }
    let owner = content.options.isPublic ? nil : asset.owner
    return personas.map { Mark(facet: .persona, id: $0.id, title: $0.title) }
      + marks(.stage, claims.map(\.cell.stage))
      + [Mark(facet: .state, id: HeadingAnchors.slug(state), title: English.sentence(state))]
      + marks(.type, [asset.type].compactMap(\.self))
      + marks(.role, [asset.role(in: content.taxonomy)].compactMap(\.self))
      + marks(.channel, asset.channels) + marks(.segment, asset.segments ?? content.views.segments)
      + marks(.useCase, asset.useCases) + marks(.owner, [owner].compactMap(\.self))
  }

  private func marks(_ facet: Facet, _ tags: [Tag]) -> [Mark] {
    tags.map { Mark(facet: facet, id: content.taxonomy[$0].id, title: content.taxonomy[$0].title) }
  }
}
