internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// How well the files are tagged: what assets lack, and which tags are to be tidied up.
struct TaggingState {
  private let content: SiteContent
  /// How many assets a list names before it says how many more there are.
  private static let most = 50

  init(_ content: SiteContent) {
    self.content = content
  }
}

extension TaggingState {
  var values: [(String, TemplateValue)] {
    [
      ("debts", .records(debts)),
      ("randomActs", .records(randomActs.first.map { content.links[$0] })),
      ("moreRandomActs", .record(randomActs.more(in: ["to-do:answers"]))),
      ("unused", .records(content.governance.unusedTags.map(unused))),
      ("deprecated", .records(content.governance.deprecatedTags.map(deprecated))),
    ]
  }

  private var randomActs: Shortlist<Ordinal<Asset>> {
    Shortlist(content.coverage.figures.randomActs, limit: Self.most)
  }

  /// The assets by what they lack, in the order of kinds of debt.
  private var debts: [TemplateRecord] {
    var assets: [TaggingDebt.Lack: [Ordinal<Asset>]] = [:]
    for debt in content.coverage.figures.taggingDebt {
      for lack in debt.lacks { assets[lack, default: []].append(debt.asset) }
    }
    return TaggingDebt.Lack.all.compactMap { lack in
      guard let lacking = assets[lack] else { return nil }
      let list = Shortlist(lacking, limit: Self.most)
      return [
        "title": .text(lack.heading), "count": .number(lacking.count),
        "assets": .records(list.first.map { row($0, lack) }),
        "more": .record(list.more(in: ["to-do:\(HeadingAnchors.slug(lack.heading))"])),
      ]
    }
  }

  private func row(_ asset: Ordinal<Asset>, _ lack: TaggingDebt.Lack) -> TemplateRecord {
    [
      "asset": .record(content.links[asset]),
      "words": .sentence(content.wording.sentence(for: lack, of: asset)),
    ]
  }

  private func unused(_ unused: UnusedTags) -> TemplateRecord {
    let names = unused.tags.map { tag in
      let entry = content.taxonomy[tag]
      return "\(entry.title) (\(entry.id))"
    }
    return ["vocabulary": .text(unused.vocabulary.rawValue), "tags": .text(English.list(names))]
  }

  private func deprecated(_ use: DeprecatedTagUse) -> TemplateRecord {
    let places = Shortlist(use.places, limit: Self.most)
    return [
      "words": .sentence(English.sentence(use.message)),
      "places": .texts(places.first.map { "\($0.path):\($0.start.line)" }),
      "morePlaces": .text(places.more),
    ]
  }
}
