internal import CoverageAnalysis
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// What a persona's file has below `## Journey`, held against the table that is made of it.
///
/// The table takes over the anchors of the headings below which it tells all; the other sections are
/// shown as they are written, so that nothing is lost and nothing stands twice.
struct JourneyAsWritten {
  /// The anchors of the journey itself that no stage has.
  private(set) var anchors: [String] = []
  /// The sections that say more than the table.
  private(set) var rest: [TemplateRecord] = []
  private var anchorsByStage: [Tag: [String]] = [:]
  private let told: ToldJourney

  init(_ content: SiteContent, _ ordinal: Ordinal<Persona>, page: String) {
    let persona = content.workspace.personas[ordinal]
    let body = BodyWriter(content, file: persona.path, page: page)
    told = ToldJourney(content, ordinal)
    for journey in persona.sections where journey.field == .journey {
      if journey.heading.text == PersonaHeadings[.journey].name, journey.content.html.isEmpty {
        anchors.append(journey.heading.anchor)
      } else {
        rest.append(body.section(journey.heading, journey.content))
      }
      for part in journey.subsections { add(part, body) }
    }
  }

  /// The anchors of the headings that a stage stands for.
  func anchors(of stage: Tag) -> [String] { anchorsByStage[stage] ?? [] }

  private mutating func add(_ part: PersonaSection, _ body: BodyWriter) {
    if let stage = told.stage(of: part) {
      anchorsByStage[stage, default: []].append(part.heading.anchor)
    } else {
      rest += body.sections(part)
    }
  }
}

/// The needs and search phrases of a persona, as the table has them.
private struct ToldJourney {
  private let titles: [String: Tag]
  private let needs: [Need]
  private let searches: [SearchPhrase]

  init(_ content: SiteContent, _ ordinal: Ordinal<Persona>) {
    let row = content.coverage.row(of: ordinal)
    titles = Dictionary(
      row.map { (content.taxonomy.title(of: $0.address.stage), $0.address.stage) },
      uniquingKeysWith: { first, _ in first })
    needs = row.flatMap(\.needs).map { content.workspace.needs[$0.need] }
    searches = content.workspace.personas[ordinal].searches
  }

  /// The stage whose rows say all that a section says.
  func stage(of section: PersonaSection) -> Tag? {
    guard let stage = titles[section.heading.text], section.subsections.isEmpty,
      section.content.isPlainList,
      section.content.items.allSatisfy({ tells($0, at: stage) })
    else { return nil }
    return stage
  }

  private func tells(_ item: MarkdownItem, at stage: Tag) -> Bool {
    guard let colon = item.text.firstIndex(of: ":") else { return false }
    let label = item.text[..<colon]
    let text = item.text[item.text.index(after: colon)...].drop { $0 == " " }
    let isNeed = needs.contains { need in
      need.stage == stage && label.hasPrefix(English.sentence(need.kind.rawValue))
        && need.text == text && need.notes == item.furtherTexts
    }
    return isNeed
      || label == "Search" && item.parts.isEmpty
        && searches.contains { $0.stage == stage && $0.text == text }
  }
}

extension MarkdownContent {
  /// Whether there is nothing but lists, and no markup in them.
  fileprivate var isPlainList: Bool {
    firstParagraph == nil
      && String(decoding: html.bytes, as: UTF8.self).split(separator: "<").allSatisfy { tag in
        ["ul>", "/ul>", "li>", "/li>", "p>", "/p>"].contains { tag.hasPrefix($0) }
      }
  }
}
