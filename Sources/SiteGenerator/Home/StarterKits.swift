internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// The least that each priority persona should find, for the partial `home-starter-kits`.
struct StarterKits {
  /// How many personas it shows.
  private static let most = 8
  /// Of how many the first screen says what they lack.
  private static let mostLacks = 2

  private let content: SiteContent
  private let kits: [StarterKit]

  init(_ content: SiteContent) {
    self.content = content
    let coverage = content.coverage
    kits = coverage.personaOrder.filter { coverage[$0].isPriority }
      .map { coverage.figures.starterKits[$0.value] }.filter(\.isAskedFor)
  }
}

extension StarterKits {
  /// None where no persona takes part anywhere.
  var values: TemplateRecord? {
    guard let first = kits.first else { return nil }
    let list = Shortlist(kits, limit: Self.most)
    return [
      "columns": .texts(first.parts.map { title(of: $0.kind) }),
      "kits": .records(list.first.map(row)), "more": .text(list.more),
    ]
  }

  /// What is asked for and who lacks what of it, in sentences; none where no persona takes part
  /// anywhere.
  var summary: TemplateRecord? {
    guard let first = kits.first else { return nil }
    let lacks = Shortlist(kits.compactMap(content.wording.sentence(for:)), limit: Self.mostLacks)
    return [
      "parts": .text(English.list(first.parts.map { content.wording.name(of: $0.kind) })),
      "lacks": .texts(lacks.first), "more": .text(lacks.more),
    ]
  }

  private func row(_ kit: StarterKit) -> TemplateRecord {
    [
      "persona": .record(content.links[kit.persona]),
      "parts": .records(
        kit.parts.map { part in
          [
            "title": .text(title(of: part.kind)),
            "asset": .record(part.asset.map { content.links[$0] }),
          ]
        }),
    ]
  }

  private func title(of kind: StarterKit.Kind) -> String {
    English.sentence(content.wording.name(of: kind))
  }
}
