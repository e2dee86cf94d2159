internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// What is missing about the personas, as questions to put to sales and to customers, to print.
struct InterviewPage: Page {
  static let area = SiteArea("Interview sheet", at: "interview.html", .foot(.people))
  let template = "interview-page"
  let path = area.path
  private let sheets: InterviewSheets

  init(_ sheets: InterviewSheets) {
    self.sheets = sheets
  }
}

extension InterviewPage {
  /// How many personas have a sheet: more than anybody interviews for.
  static let mostPersonas = 60

  /// Where the questions on a persona stand.
  static func path(to persona: Ordinal<Persona>, in content: SiteContent) -> String {
    let isShown = content.coverage.personaOrder.prefix(mostPersonas).contains(persona)
    let anchor = isShown ? "#\(anchor(of: content.workspace.personas[persona]))" : ""
    return InterviewPage.area.path + anchor
  }

  private static func anchor(of persona: Persona) -> String { "on-\(persona.id)" }

  static func all(in content: SiteContent) -> [Self] {
    [Self(InterviewSheets(of: content.coverage))]
  }

  func title(in content: SiteContent) -> String { "Interview sheet" }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    let shown = Shortlist(sheets.all, limit: Self.mostPersonas)
    let leads = sheets.withoutPersona
    return [
      ("count", .text(English.count(sheets.count, "question"))),
      ("sheets", .records(shown.first.map { values(of: $0, content) })),
      (
        "furtherPersonas",
        .text(shown.rest == 0 ? nil : English.count(shown.rest, "further persona"))
      ),
      (
        "leads",
        leads.isEmpty
          ? .none : .record(["questions": .records(leads.map { question($0, nil, content) })])
      ),
    ]
  }

  private func values(of sheet: InterviewSheet, _ content: SiteContent) -> TemplateRecord {
    let persona = sheet.persona
    let audiences = InterviewQuestion.Audience.allCases.compactMap { audience -> TemplateRecord? in
      let questions = sheet.questions(to: audience)
      guard !questions.isEmpty else { return nil }
      return [
        "title": .text(audience.title),
        "questions": .records(questions.map { question($0, persona, content) }),
      ]
    }
    return [
      "anchor": .text(Self.anchor(of: content.workspace.personas[persona])),
      "persona": .record(content.links[persona]), "audiences": .records(audiences),
      "further": .text(sheet.furtherSentence),
      "isPriority": .flag(content.coverage[persona].isPriority),
    ]
  }

  private func question(
    _ question: InterviewQuestion, _ persona: Ordinal<Persona>?, _ content: SiteContent
  ) -> TemplateRecord {
    let lines =
      question.subject == .noLeadDefinition
      ? persona.map { content.wording.newLeadDefinition(for: $0) } : nil
    return [
      "question": .text(content.wording.question(question, on: persona)),
      "reason": .text(content.wording.reason(for: question)),
      "destination": .sentence(content.wording.destination(of: question)),
      "editURL": .text(lines == nil ? content.editURL(of: question.place.path) : nil),
      "lines": .record(lines.map(content.values)),
    ]
  }
}

extension InterviewQuestion.Audience {
  fileprivate var title: String {
    switch self {
    case .sales: "To sales"
    case .customers: "To customers in this role"
    }
  }
}
