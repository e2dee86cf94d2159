internal import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
internal import WorkspaceModel

/// What the search finds of a persona: the brief, its sections, the stages and what is needed there.
struct PersonaSearch {
  private let content: SiteContent
  private let ordinal: Ordinal<Persona>
  private let persona: Persona

  init(_ content: SiteContent, _ ordinal: Ordinal<Persona>) {
    self.content = content
    self.ordinal = ordinal
    persona = content.workspace.personas[ordinal]
  }
}

extension PersonaSearch {
  var entries: [SearchEntry] {
    [brief] + persona.sections.filter { $0.field != .journey }.flatMap(entries) + cells
  }

  private var brief: SearchEntry {
    var entry = SearchEntry(
      .persona, persona.title, context: persona.jobTitles.joined(separator: ", "),
      summary: persona.facts.summary, path: path)
    entry.names = persona.jobTitles + [persona.id, persona.facts.heading].compactMap(\.self)
    let tags = [persona.buyingRole, persona.stance].compactMap(\.self) + (persona.segments ?? [])
    entry.tags = content.wording.titles(of: tags)
    entry.text = [persona.preamble.html.bytes]
    return entry
  }

  private var path: String { PagePath.persona(persona) }
}

extension PersonaSearch {
  /// A section of the brief; of objections each one.
  private func entries(of section: PersonaSection) -> [SearchEntry] {
    let place = "\(path)#\(section.heading.anchor)"
    if section.field == .objections, !section.items.isEmpty {
      return section.items.map { item in
        var entry = SearchEntry(
          .objection, item.text, context: persona.title, summary: nil, path: place)
        entry.tags = shortNames
        return entry
      }
    }
    var entry = SearchEntry(
      .brief, section.heading.text, context: persona.title, summary: summary(of: section),
      path: place)
    entry.text = texts(section)
    guard !entry.summary.isEmpty || entry.text.contains(where: { !$0.isEmpty }) else { return [] }
    return [entry]
  }

  private func summary(of section: PersonaSection) -> String? {
    let items = section.items.map(\.text).joined(separator: " · ")
    return section.content.firstParagraph ?? (items.isEmpty ? nil : items)
      ?? section.subsections.lazy.compactMap(summary).first
  }

  private func texts(_ section: PersonaSection) -> [[UInt8]] {
    [section.content.html.bytes] + section.subsections.flatMap(texts)
  }
}

extension PersonaSearch {
  /// The stages, each with its needs.
  private var cells: [SearchEntry] {
    content.coverage.row(of: ordinal).flatMap { cell in
      [entry(of: cell)] + cell.needs.map { entry(of: $0, at: cell.address) }
    }
  }

  private func entry(of cell: Cell) -> SearchEntry {
    let searches = persona.searches.filter { $0.stage == cell.address.stage }.map(\.text)
    let parts =
      [cell.stall.map { content.wording.standing(of: $0, at: cell) }].compactMap(\.self)
      + (searches.isEmpty ? [] : ["Searches for \(searches.joined(separator: " · "))"])
    var entry = SearchEntry(
      .cell, content.wording.name(of: cell.address),
      context: content.wording.stateWithNeeds(of: cell),
      summary: parts.isEmpty ? nil : parts.joined(separator: " "),
      path: path(of: cell.address))
    entry.tags = shortNames
    return entry
  }

  /// What else the persona is called, so that `cfo payback` finds what the CFO asks.
  private var shortNames: [String] {
    [persona.id] + persona.jobTitles.filter { !$0.utf8.contains(UInt8(ascii: " ")) }
  }

  private func entry(of need: NeedCoverage, at cell: CellAddress) -> SearchEntry {
    let written = content.workspace.needs[need.need]
    let anchor = content.needAnchors[need.need]
    let reply = need.spoken?.reply.map { "We say: \($0.reply.text)" }
    var entry = SearchEntry(
      SearchKind(written.kind), written.text, context: content.wording.name(of: cell),
      summary: ([reply].compactMap(\.self) + written.notes).joined(separator: " · "),
      path: "\(path(of: cell))#\(anchor)")
    entry.tags = shortNames
    return entry
  }

  private func path(of cell: CellAddress) -> String {
    PagePath.cell(persona, content.taxonomy[cell.stage])
  }
}

extension SearchKind {
  init(_ kind: Need.Kind) {
    self =
      switch kind {
      case .question: .question
      case .objection: .objection
      case .proof: .proof
      }
  }
}
