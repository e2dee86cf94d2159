internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// What a persona's description rests on, what is missing in it, and what the team added.
struct PersonaBasis {
  private let content: SiteContent
  private let ordinal: Ordinal<Persona>

  init(_ content: SiteContent, _ ordinal: Ordinal<Persona>) {
    self.content = content
    self.ordinal = ordinal
  }
}

extension PersonaBasis {
  var values: [(String, TemplateValue)] {
    let persona = content.workspace.personas[ordinal]
    let evidence = content.coverage.figures.evidence[ordinal.value]
    return [
      ("toDo", toDo), ("assumptions", .text(content.wording.assumptions(in: evidence))),
      ("evidence", .records(persona.evidence.map(source))),
      ("disputed", .text(persona.disputed)), ("extras", .extras(persona.facts.extras)),
      ("file", .record(content.place(FileLine(path: persona.path, line: nil)))),
      ("interview", .text(InterviewPage.path(to: ordinal, in: content))),
    ]
  }

  private var toDo: TemplateValue {
    let missing = content.coverage.figures.readiness[ordinal.value].missing
    return .sentences(
      found.map(content.wording.sentence)
        + missing.map { content.wording.sentence(for: $0, of: ordinal) })
  }

  /// What the checks find about this persona that no section of the page tells.
  private var found: [PracticeFinding] {
    content.checks.filter { $0.kind == .underServed }.flatMap(\.findings)
      .filter { $0.subject == .persona(ordinal) }
  }

  private func source(_ evidence: Evidence) -> TemplateRecord {
    [
      "kind": .text(evidence.kind.map(content.taxonomy.title(of:)) ?? "Evidence"),
      "count": .text(evidence.count.map(String.init)),
      "date": .text(evidence.date?.description),
      "note": .text(evidence.note),
    ]
  }
}

extension TemplateValue {
  /// The profile of a segment, its keys as titles.
  static func profile(_ profile: [LabelledText]) -> TemplateValue {
    .records(profile.map { ["name": .text(English.sentence($0.label)), "value": .text($0.text)] })
  }

  /// The team's own keys with their values.
  static func extras(_ extras: [LabelledText]) -> TemplateValue {
    .records(extras.map { .fact($0.label, $0.text) })
  }
}
