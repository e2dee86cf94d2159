internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// How well the files are tagged: which tags are to be tidied up.
struct TaggingState {
  private let content: SiteContent
  /// How many places a list names before it says how many more there are.
  private static let most = 50

  init(_ content: SiteContent) {
    self.content = content
  }
}

extension TaggingState {
  var values: [(String, TemplateValue)] {
    [
      ("unused", .records(content.governance.unusedTags.map(unused))),
      ("deprecated", .records(content.governance.deprecatedTags.map(deprecated))),
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
