internal import SourceDocuments
internal import WorkspaceModel

extension Workspace {
  /// The links of all bodies that have a page, with the paths of their files.
  var bodyLinks: [(path: String, links: [HTMLFragment.Link])] {
    personas.map { ($0.path, $0.preamble.html.links + $0.sections.flatMap(\.links)) }
      + assets.map { ($0.path, $0.body.links) } + modules.map { ($0.path, $0.body.links) }
      + leadDefinitions.map { ($0.path, $0.links) }
      + campaigns.map { ($0.path, $0.body.links) }
      + [taxonomy.facts.map { ($0.path, taxonomy.guide.links) }].compactMap(\.self)
  }
}

extension Persona {
  /// The ids of all headings.
  var anchors: Set<String> { Set(sections.flatMap(\.anchors)) }
}

extension PersonaSection {
  fileprivate var links: [HTMLFragment.Link] {
    content.html.links + subsections.flatMap(\.links)
  }

  fileprivate var anchors: [String] { [heading.anchor] + subsections.flatMap(\.anchors) }
}

extension LeadDefinition {
  fileprivate var links: [HTMLFragment.Link] {
    preamble.html.links + sections.flatMap(\.links)
  }

  /// The ids of all headings.
  var anchors: Set<String> { Set(sections.flatMap(\.anchors)) }

  private var sections: [MarkdownSection] {
    criteria.compactMap(\.section) + parts.map(\.section) + notes
  }
}
