internal import CoverageAnalysis
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// What the one-page brief says: left who they are, right what they ask and what we have for it.
///
/// Together the two answer what a seller asks before a call; `test_ten_questions.py` asks it.
struct OnePageLists {
  private let content: SiteContent
  private let ordinal: Ordinal<Persona>
  private let persona: Persona

  init(_ content: SiteContent, _ ordinal: Ordinal<Persona>) {
    self.content = content
    self.ordinal = ordinal
    persona = content.workspace.personas[ordinal]
  }
}

extension OnePageLists {
  var values: [(String, TemplateValue)] {
    let columns = [person, conversation].map { OnePageColumn($0, below: linesAbove) }
    return [
      ("summary", .text(summary)),
      ("columns", .records(columns.map { ["sections": $0.values] })),
    ]
  }

  private var summary: String? {
    persona.facts.summary.map { PictureText.shortened($0, columns: 240) }
  }

  /// The lines of the title, the summary, the facts and the strip of stages.
  private var linesAbove: Int {
    let summary = summary.map { OnePageColumn.lines($0, width: 90) } ?? 0
    let strip = (content.coverage.row(of: ordinal).count + 3) / 4
    return 2 * OnePageColumn.lines(persona.title, width: 50) + summary + 5 + 3 * strip
  }
}

extension OnePageLists {
  private var person: [OnePageSection] {
    [
      section("How it is today", .statusQuo), section("They want", .goals),
      section("They are measured by", .successMetrics),
      section("What makes them move", .triggers), section("They decide by", .decisionCriteria),
      OnePageSection(
        title: "Whom they listen to and must convince", empty: unwritten,
        points: people + points(.influencers).map { OnePagePoint($0) }),
      section("What they like and avoid", .preferences),
    ]
  }

  /// The other personas with whom they talk about it.
  private var people: [OnePagePoint] {
    [("Listens to", persona.listensTo), ("Must convince", persona.convinces)].compactMap {
      let titles = $0.1.map { content.workspace.personas[$0].title }
      guard !titles.isEmpty else { return nil }
      return OnePagePoint("\($0.0) \(English.list(titles, "and"))")
    }
  }

  private var unwritten: String { "Not written yet." }

  private func section(_ title: String, _ field: PersonaField) -> OnePageSection {
    section(title, points(field))
  }

  private func section(_ title: String, _ points: [BriefPoint]) -> OnePageSection {
    OnePageSection(title: title, empty: unwritten, points: points.map { OnePagePoint($0) })
  }

  private func points(_ field: PersonaField) -> [BriefPoint] {
    persona.sections.filter { $0.field == field }.flatMap(\.points)
  }
}

extension OnePageLists {
  private var conversation: [OnePageSection] {
    let messaging = PersonaMessaging(of: persona)
    return [
      section("Value, in their words", points(.value)),
      section("Say", messaging[.say].flatMap(\.points)),
      section("Avoid", messaging[.avoid].flatMap(\.points)),
      needs(.question, "They ask, we answer", "No question is written yet."),
      objections,
      needs(.proof, "Proof that they want", "No proof is asked for yet."),
      OnePageSection(title: "Send", empty: "There is nothing to send yet.", points: sends),
    ]
  }

  private func needs(_ kind: Need.Kind, _ title: String, _ empty: String) -> OnePageSection {
    let needs = content.coverage.row(of: ordinal).flatMap(\.needs).filter {
      content.workspace.needs[$0.need].kind == kind
    }
    return OnePageSection(
      title: title, empty: empty, points: needs.map { OnePagePoint($0, content) })
  }

  /// The objections that the journey declares, with our best reply; else those of the section
  /// Objections, to which no asset can point.
  private var objections: OnePageSection {
    let title = "They object, we reply"
    let declared = needs(.objection, title, "No objection is written yet.")
    let listed = points(.objections)
    guard declared.points.isEmpty, !listed.isEmpty else { return declared }
    return section(title, listed)
  }

  /// The best asset of each stage, then the second best, and so on; each asset once.
  private var sends: [OnePagePoint] {
    let kits = CellKit.all(of: ordinal, in: content.coverage)
    var seen: Set<Ordinal<Asset>> = []
    let ranked = kits.enumerated().flatMap { stage, kit in
      kit.claims.enumerated().map { rank, claim in (rank: rank, stage: stage, claim: claim) }
    }.sorted { ($0.rank, $0.stage) < ($1.rank, $1.stage) }
    return ranked.map(\.claim).filter { seen.insert($0.asset).inserted }
      .map { OnePagePoint(sending: $0, content) }
  }
}
