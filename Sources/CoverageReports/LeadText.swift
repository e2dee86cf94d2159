public import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
public import WorkspaceModel

/// A lead definition beside its personas, for the terminal or as Markdown: what its page says, in lines.
public struct LeadText {
  private let coverage: Coverage
  private let wording: Wording
  private let ordinal: Ordinal<LeadDefinition>
  private let lead: LeadDefinition
  private let assessment: LeadAssessment
  private var page = BriefLines()

  /// The text of a lead definition.
  public static func leadDefinition(
    _ ordinal: Ordinal<LeadDefinition>, _ coverage: Coverage
  ) -> PageReport {
    var text = LeadText(ordinal, coverage)
    text.write()
    return text.page.page
  }

  private init(_ ordinal: Ordinal<LeadDefinition>, _ coverage: Coverage) {
    self.coverage = coverage
    self.ordinal = ordinal
    wording = Wording(coverage)
    lead = coverage.workspace.leadDefinitions[ordinal]
    assessment = coverage.leads[ordinal]
  }
}

extension LeadText {
  private var workspace: Workspace { coverage.workspace }

  private var taxonomy: Taxonomy { coverage.workspace.taxonomy }

  private mutating func write() {
    let comparison = coverage.comparison(of: ordinal)
    page.heading(lead, in: taxonomy)
    page.fact("personas", titles(lead.personas))
    page.fact("segments", wording.titles(ofSegments: lead.segments, in: lead) ?? [])
    page.list(
      "At a glance",
      [wording.sentence(for: comparison)] + wording.sentences(for: assessment.agreement))
    page.list("What sales accepts a lead by", comparison.rows.map(line))
    page.list(
      wording.sentence(forCommitteeOf: comparison) ?? "", comparison.committee.map(line))
    page.list("What no checklist can hold", comparison.parts.flatMap(lines))
    writeStory(coverage.programme(for: ordinal))
    for call in coverage.calls(for: ordinal) { write(call) }
    page.list(
      "What is open",
      [wording.standing(of: ordinal)]
        + [wording.sentence(forMissingPartsOf: assessment)].compactMap(\.self)
        + wording.sentences(for: assessment.segments, of: lead))
  }

  private func titles(_ personas: [Ordinal<Persona>]) -> [String] {
    personas.map { workspace.personas[$0].title }
  }
}

extension LeadText {
  /// A criterion: what must hold, how one knows, and why it matters.
  private func line(_ row: LeadComparison.Row) -> String {
    let title = taxonomy.title(of: row.criterion)
    guard let knowledge = row.knowledge else { return "\(title): not written (Call)" }
    let written = lead.criteria.first { $0.criterion == row.criterion }
    let value = written?.value.words ?? ""
    let reasons = row.because.map { "; because: \($0.text)" }.joined()
    return "\(title): \(value.isEmpty ? "no value written" : value) "
      + "(\(wording.way(of: knowledge)))\(reasons)"
  }

  private func line(_ role: LeadComparison.Role) -> String {
    let holders = role.holders.map {
      "\(workspace.personas[$0].title), \(wording.clause(forServing: $0))"
    }
    let who = holders.isEmpty ? wording.emptyRole : holders.joined(separator: "; ")
    return "\(taxonomy.title(of: role.role)): \(who)"
  }

  /// One of the five parts: what the personas' files say there, then the stories.
  private func lines(_ part: LeadComparison.Part) -> [String] {
    let title = PersonaHeadings[part.field].name
    let said = part.personas.map { words in
      words.first.map { "\(workspace.personas[words.persona].title): \($0.markedText)" }
        ?? wording.toDo(for: part.field, of: words.persona)
    }
    let told = part.stories.map { "Story: \($0.text)" }
    return said.map { "\(title): \($0)" }
      + (told.isEmpty ? ["No story yet"] : told).map { "\(title): \($0)" }
  }
}

extension LeadText {
  private mutating func writeStory(_ programme: LeadProgramme) {
    for storyline in programme.storylines {
      let channels = storyline.channels.map {
        taxonomy.title(of: $0.channel) + ($0.isConfirmed ? "" : " (assumed)")
      }
      let attract = channels.isEmpty ? [] : ["Attract them on \(English.list(channels))."]
      page.list(
        "One story: \(workspace.personas[storyline.persona].title)",
        attract + storyline.searches.map { "They search for: \($0.text)" }
          + storyline.steps.flatMap(lines))
    }
    page.list(
      "Which it is, no stage tells",
      programme.openForks.flatMap { wording.sentences(for: $0) })
  }

  private func lines(_ step: LeadStoryline.Step) -> [String] {
    let stage = taxonomy.title(of: step.cell.stage)
    let asked = step.needs.map { need in
      let said = need.spoken.flatMap { wording.said(by: $0) } ?? "Nothing to send yet."
      return "\(stage): \"\(workspace.needs[need.need].text)\" \(said)"
    }
    let hint = wording.words(for: step.hints).map { "After this we know, as a hint: \($0)." }
    let next = wording.titles(of: step.nextSteps)
    let known = [hint].compactMap(\.self) + step.forks.flatMap { wording.sentences(for: $0) }
    return (asked.isEmpty ? ["\(stage): nothing is written"] : asked)
      + (known.map { "\(stage): \($0)" })
      + (next.isEmpty ? [] : ["\(stage): next step \(English.list(next))"])
  }
}

extension LeadText {
  private mutating func write(_ call: LeadCall) {
    let title = taxonomy.title(of: call.criterion)
    let heading = call.isToAsk ? "The call, \(title)" : "To confirm, \(title)"
    guard let written = call.written else {
      return page.list(heading, ["The definition says nothing about it."])
    }
    let expected = call.expected.map { need in
      let said = need.spoken.flatMap { wording.said(by: $0) } ?? "Nothing to send yet."
      return "Expect: \"\(workspace.needs[need.need].text)\" \(said)"
    }
    page.list(
      heading,
      labelled("Open", written.openings) + labelled("Ask", written.questions)
        + labelled("Qualified if", written.qualifiedIf)
        + labelled("Disqualified if", written.disqualifiedIf) + expected
        + labelled("Avoid", written.avoid) + labelled("Then ask for", titles(written.thenAskFor))
        + labelled("Signal", written.signals)
        + [wording.sentence(forLackOf: call.lacks)].compactMap(\.self))
  }

  private func labelled(_ label: String, _ texts: [String]) -> [String] {
    texts.map { "\(label): \($0)" }
  }
}

extension LeadCriterion.Value {
  /// What must hold, in a line.
  fileprivate var words: String {
    switch self {
    case .none: ""
    case .text(let text): text
    case .list(let texts): texts.joined(separator: ", ")
    case .options(let options): options.map(\.text).joined(separator: ", ")
    }
  }
}
