internal import CoverageAnalysis
internal import CoverageOutcomes
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// A lead definition beside its personas: what sales accepts a lead by, what no checklist holds, one
/// story, and the call.
struct LeadPage: ItemPage {
  static let area = LeadsPage.area
  let template = "lead-page"
  let path: String
  let ordinal: Ordinal<LeadDefinition>

  init(_ ordinal: Ordinal<LeadDefinition>, in workspace: Workspace) {
    self.ordinal = ordinal
    path = PagePath.lead(workspace.leadDefinitions[ordinal])
  }
}

extension LeadPage {
  static func items(in workspace: Workspace) -> [LeadDefinition] { workspace.leadDefinitions }

  func sources(in content: SiteContent) -> [String] {
    let lead = content.workspace.leadDefinitions[ordinal]
    return [lead.path] + lead.personas.map { content.workspace.personas[$0].path }
  }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    let comparison = content.coverage.comparison(of: ordinal)
    return head(comparison, content) + LeadChecklist(content, comparison, page: path).values
      + LeadStorylines(content, ordinal).values + LeadCalls(content, ordinal).values
      + open(content) + foot(content)
  }

  private func head(
    _ comparison: LeadComparison, _ content: SiteContent
  ) -> [(String, TemplateValue)] {
    let lead = content.workspace.leadDefinitions[ordinal]
    let agreement = content.coverage.leads[ordinal].agreement
    let body = BodyWriter(content, file: lead.path, page: path)
    return [
      ("title", .text(lead.title)), ("heading", .text(lead.facts.heading)),
      ("writtenSummary", .text(lead.writtenSummary)),
      ("sentence", .text(content.wording.sentence(for: comparison))),
      ("agreement", .texts(content.wording.sentences(for: agreement))),
      ("facts", .records(facts(lead, content))), ("preamble", body.html(lead.preamble.html)),
      ("acceptance", .record(acceptance(content))),
    ]
  }

  /// What sales made of the leads; nothing where that is not measured.
  private func acceptance(_ content: SiteContent) -> TemplateRecord? {
    guard case .outcomes(let outcomes) = content.measurement,
      let lead = outcomes.leads.first(where: { $0.definition == ordinal })
    else { return nil }
    let words = OutcomeWords(content.coverage)
    let counts: [(String, ShownCount)] = [
      ("accepted", lead.decisions.accepted), ("rejected", lead.decisions.rejected),
      ("not ready", lead.decisions.notReady), ("open", lead.decisions.open),
    ]
    let reasons = lead.byCriterion.map { criterion, count in
      "\(content.taxonomy.title(of: criterion)) \(OutcomeWords.text(count))"
    }
    return [
      "counts": .text(counts.map { "\(OutcomeWords.text($1)) \($0)" }.joined(separator: ", ")),
      "notReady": .text(words.text(.rate(lead.decisions.notReadyRate))),
      "reasons": .text(reasons.isEmpty ? nil : reasons.joined(separator: ", ")),
      "asOf": .text(outcomes.plan.asOf.description),
      "path": .text("\(OutcomesPage.area.path)#leads"),
    ]
  }

  /// What agreement does not cover, and what the definition leaves open.
  private func open(_ content: SiteContent) -> [(String, TemplateValue)] {
    let (lead, wording) = (content.workspace.leadDefinitions[ordinal], content.wording)
    let assessment = content.coverage.leads[ordinal]
    return [
      ("isAgreed", .flag(assessment.agreement.isAgreed)),
      ("standing", .text(wording.standing(of: ordinal))),
      ("missing", .text(wording.sentence(forMissingPartsOf: assessment))),
      ("segmentRemarks", .texts(wording.sentences(for: assessment.segments, of: lead))),
    ]
  }

  /// What else the file says.
  private func foot(_ content: SiteContent) -> [(String, TemplateValue)] {
    let lead = content.workspace.leadDefinitions[ordinal]
    let body = BodyWriter(content, file: lead.path, page: path)
    let further = lead.criteria.flatMap(\.furtherSections) + lead.parts.flatMap(\.furtherSections)
    return [
      ("notes", .records((further + lead.notes).flatMap { body.sections($0) })),
      ("extras", .extras(lead.facts.extras)),
    ] + content.findings(in: lead)
  }

  private func facts(_ lead: LeadDefinition, _ content: SiteContent) -> [TemplateRecord] {
    let personas = lead.personas.map { content.workspace.personas[$0].title }
    return [
      .fact("Persona", personas.isEmpty ? nil : English.list(personas), .persona, of: lead),
      .fact("Segments", content.segments(lead.segments, of: lead)),
      .fact("Reviewed", lead.reviewed?.description, .reviewed, of: lead),
    ] + content.ownerFact(lead)
  }
}

extension PagePath {
  static func lead(_ lead: LeadDefinition) -> String { "lead-definitions/\(lead.id).html" }
}
