internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// The first screen of a lead definition: what sales accepts a lead by, who must be known, and beside
/// it the five parts that no checklist holds.
struct LeadChecklist {
  private let content: SiteContent
  private let lead: LeadDefinition
  private let comparison: LeadComparison
  /// How many assets a line names; the story names the others.
  private static let mostHints = 1

  init(_ content: SiteContent, _ comparison: LeadComparison, page: String) {
    self.content = content
    self.comparison = comparison
    lead = content.workspace.leadDefinitions[comparison.lead]
  }
}

extension LeadChecklist {
  var values: [(String, TemplateValue)] {
    [
      ("rows", .records(comparison.rows.map(row))),
      ("readingIsAHint", .text(Wording.readingIsAHint)),
      ("committee", .text(content.wording.sentence(forCommitteeOf: comparison))),
      ("roles", .records(comparison.committee.map(role))),
      ("parts", .records(comparison.parts.map(part))),
    ]
  }

  private func row(_ row: LeadComparison.Row) -> TemplateRecord {
    let written = lead.criteria.first { $0.criterion == row.criterion && !$0.isEmpty }
    // Of several situations, the fork in the story says what hints at which.
    let hinting = row.knowledge.flatMap { $0.options.count < 2 ? $0.hintedAtBy : nil } ?? []
    let hints = Shortlist(hinting, limit: Self.mostHints)
    return [
      "title": .text(content.taxonomy.title(of: row.criterion)),
      "isWritten": .flag(row.knowledge != nil), "texts": .texts(written?.value.texts ?? []),
      "anchor": .text(written.flatMap { $0.section?.anchor(unlessAmong: $0.furtherSections) }),
      "way": .text(row.knowledge?.way.rawValue),
      "how": .text(row.knowledge.map(content.wording.way)),
      "hints": .record(content.some(hints.first, further: hints.rest)),
      "hasHints": .flag(!hinting.isEmpty),
      "because": .records(row.because.map(reason)),
    ]
  }

  private func reason(_ reason: LeadComparison.Reason) -> TemplateRecord {
    ["text": .text(reason.text), "path": .text(reason.source.map { path($0.persona, $0.anchor) })]
  }

  private func role(_ role: LeadComparison.Role) -> TemplateRecord {
    [
      "title": .text(content.taxonomy.title(of: role.role)),
      "empty": .text(role.holders.isEmpty ? content.wording.emptyRole : nil),
      "holders": .records(
        role.holders.map { persona in
          [
            "persona": .record(content.links[persona]),
            "served": .text(content.wording.clause(forServing: persona)),
          ]
        }),
    ]
  }
}

extension LeadChecklist {
  private func part(_ part: LeadComparison.Part) -> TemplateRecord {
    let toDo = content.wording.toDo(forStoryOn: part.field, of: comparison.lead)
    let written = lead.parts.filter { $0.field == part.field }
    return [
      "title": .text(PersonaHeadings[part.field].name),
      "anchors": .texts(
        written.compactMap { $0.section.anchor(unlessAmong: $0.furtherSections) }),
      "personas": .records(part.personas.map { words($0, on: part.field) }),
      "stories": .records(part.stories.map(story)), "toDo": .sentence(toDo),
    ]
  }

  private func words(
    _ words: LeadComparison.PersonaWords, on field: PersonaField
  ) -> TemplateRecord {
    let isAlone = comparison.parts.first?.personas.count == 1
    let toDo = content.wording.toDo(for: field, of: words.persona)
    return [
      "persona": .record(isAlone ? nil : content.links[words.persona]),
      "text": .text(words.first?.text), "isAssumed": .flag(words.first?.isAssumed == true),
      "more": .text(words.further == 0 ? nil : "\(words.further) more"),
      "path": .text(words.anchor.map { path(words.persona, $0) }),
      "toDo": words.first == nil ? .sentence(toDo) : .none,
    ]
  }

  private func path(_ persona: Ordinal<Persona>, _ anchor: String) -> String {
    "\(PagePath.persona(content.workspace.personas[persona]))#\(anchor)"
  }

  private func story(_ story: LeadStory) -> TemplateRecord {
    ["words": .records(story.words.map(words))]
  }

  private func words(_ words: LeadStory.Words) -> TemplateRecord {
    let asset = words.destination.flatMap { content.targets.asset(of: $0, in: lead.path) }
    let label = words.text.isEmpty ? asset.map { content.workspace.assets[$0].title } : words.text
    let address = words.destination.map(LinkAddress.init)
    let url: String? = if case .web(let url)? = address { url } else { nil }
    return [
      "text": .text(label ?? words.destination),
      "path": .text(words.destination.flatMap { content.targets.address(of: $0, in: lead.path) }),
      "url": .text(url),
      "mark": .text(asset.flatMap { content.coverage[$0].state.mark }),
    ]
  }
}

extension MarkdownSection {
  /// Its id, where it is not shown once more among the sections that say more than their labels.
  fileprivate func anchor(unlessAmong sections: [MarkdownSection]) -> String? {
    sections.contains { $0.heading.anchor == heading.anchor } ? nil : heading.anchor
  }
}

extension LeadCriterion.Value {
  /// What must hold, in its own words.
  var texts: [String] {
    switch self {
    case .none: []
    case .text(let text): [text]
    case .list(let items): items
    case .options(let options): options.map(\.text)
    }
  }
}
