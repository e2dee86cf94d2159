internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// A deal sheet for the partial `deal-sheet`: complete on a screen, and cut by name on paper, where
/// it has one side.
struct DealSheetValues {
  private let content: SiteContent
  private let sheet: DealSheet
  private let persona: Persona

  init(_ persona: Ordinal<Persona>, in content: SiteContent) {
    self.content = content
    self.persona = content.workspace.personas[persona]
    sheet = DealSheet(of: persona, in: content.coverage)
  }
}

extension DealSheetValues {
  /// The sheet as a page of its own, or as one of several.
  func values(isPage: Bool) -> [(String, TemplateValue)] {
    let evidence = content.coverage.figures.evidence[sheet.persona.value]
    return [
      ("isPage", .flag(isPage)), ("personaID", .text(persona.id)), ("title", .text(persona.title)),
      ("sheetPath", .text(PagePath.dealSheet(persona))),
      ("persona", .record(content.links[sheet.persona])),
      ("summary", .text(persona.facts.summary)),
      ("standing", .text(content.wording.standing(of: sheet.persona))),
      ("facts", .records(PersonaFacts(content, sheet.persona).deal)),
      ("segmentIDs", .text(content.ids(persona.segments ?? []))),
      ("isAssumed", .flag(evidence.isAssumed)),
      ("stalls", .records(content.stalls(of: sheet.persona))),
      ("counts", .text(content.wording.count(of: sheet.needs))),
      ("without", .text(without)),
    ] + printed
  }

  /// The stages at which they take no part.
  private var without: String? {
    let titles = content.wording.titles(of: sheet.stagesWithout)
    return titles.isEmpty ? nil : English.list(titles, "or")
  }
}

extension DealSheetValues {
  /// The parts that share one side: what they ask first, but for one statement of each other part.
  private var printed: [(String, TemplateValue)] {
    let (words, table) = (DealWords(content, sheet), DealTable(sheet, content))
    let room = max(0, PrintedSide.lines - linesAbove)
    let (messages, decision, background) = (words.messages, words.decision, words.background)
    let columns = min(max(messages.fewestLines, decision.fewestLines), room * 2 / 5)
    let below = min(background.fewestLines, room / 4)
    let asked = table.cut(to: max(room - columns - below, min(table.fewestLines, room - columns)))
    let left = max(0, room - asked.lines)
    let limit = max(left - below, min(left, columns))
    let (said, decided) = (messages.cut(to: limit), decision.cut(to: limit))
    let rest = background.cut(to: max(0, left - max(said.lines, decided.lines)))
    return asked.values + [
      ("columns", .records([["sections": said.values], ["sections": decided.values]])),
      ("background", rest.values), ("backgroundCut", .text(rest.cut)),
      ("hasBackground", .flag(!rest.sections.isEmpty)),
    ]
  }

  /// The lines of the title, the summary, the facts, the stalls and the last line.
  private var linesAbove: Int {
    let standing = content.wording.standing(of: sheet.persona) ?? ""
    let summary = [persona.facts.summary ?? "", standing].joined(separator: " ")
    let stalls = content.coverage.row(of: sheet.persona).compactMap { cell in
      cell.stall.map { content.wording.standing(of: $0, at: cell) + " " + ($0.note ?? "") }
    }
    let isAssumed = content.coverage.figures.evidence[sheet.persona.value].isAssumed
    return 2 * PrintedSide.lines(of: persona.title, in: 50)
      + PrintedSide.lines(of: summary, in: PrintedSide.width - 4) + 4 + (isAssumed ? 2 : 0)
      + stalls.reduce(0) { $0 + 1 + PrintedSide.lines(of: $1, in: PrintedSide.width - 4) } + 2
  }
}
