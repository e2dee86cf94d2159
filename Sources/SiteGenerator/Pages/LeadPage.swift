internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// A lead definition beside its personas: what sales accepts a lead by, and what the persona adds.
struct LeadPage: Page {
  let template = "page-lead"
  let area = SiteArea.leads
  let path: String
  private let ordinal: Ordinal<LeadDefinition>

  init(_ ordinal: Ordinal<LeadDefinition>, in workspace: Workspace) {
    self.ordinal = ordinal
    path = PagePath.lead(workspace.leadDefinitions[ordinal])
  }
}

extension LeadPage {
  func title(in content: SiteContent) -> String {
    content.workspace.leadDefinitions[ordinal].title
  }

  func trail(in content: SiteContent) -> [Crumb] {
    [Crumb(title: SiteArea.leads.title, path: PagePath.leads)]
  }

  func sources(in content: SiteContent) -> [String] {
    let lead = content.workspace.leadDefinitions[ordinal]
    return [lead.path] + lead.personas.map { content.workspace.personas[$0].path }
  }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    let comparison = content.coverage.comparison(of: ordinal)
    let verification = content.coverage.leads[ordinal]
    let options = verification.criteria.filter { !$0.options.isEmpty }
    return head(content) + standing(content)
      + LeadChecklist(content, ordinal, comparison, page: path).values
      + [
        ("rest", .records(comparison.rest.map { content.values(of: $0, page: path) })),
        ("options", .records(options.map { content.options(of: $0, in: ordinal) })),
      ] + ProgrammeValues(content, ordinal).values
  }

  private func head(_ content: SiteContent) -> [(String, TemplateValue)] {
    let lead = content.workspace.leadDefinitions[ordinal]
    let body = BodyWriter(content, file: lead.path, page: path)
    return [
      ("title", .text(lead.title)), ("heading", .text(lead.facts.heading)),
      ("writtenSummary", .text(lead.writtenSummary)), ("facts", .records(facts(lead, content))),
      ("preamble", body.html(lead.preamble.html)),
      ("notes", .records(lead.notes.flatMap { body.sections($0) })),
      ("extras", .extras(lead.facts.extras)),
      ("findings", .records(content.findings(in: lead))),
    ]
  }

  /// Who stands by the definition, and how well its personas are served beside it.
  private func standing(_ content: SiteContent) -> [(String, TemplateValue)] {
    let (lead, wording) = (content.workspace.leadDefinitions[ordinal], content.wording)
    let verification = content.coverage.leads[ordinal]
    let strips = lead.personas.map { persona -> TemplateRecord in
      let cells = content.coverage.row(of: persona).map { content.cells[$0.address] }
      return ["persona": .record(content.links[persona]), "cells": .records(cells)]
    }
    return [
      ("agreement", .texts(wording.sentences(for: verification.agreement))),
      ("isAgreed", .flag(verification.agreement.isAgreed)),
      ("standing", .text(wording.standing(of: ordinal))), ("strips", .records(strips)),
      ("segmentRemarks", .texts(wording.sentences(for: verification.segments, of: lead))),
    ]
  }

  private func facts(_ lead: LeadDefinition, _ content: SiteContent) -> [TemplateRecord] {
    let pairs: [(String, String?)] = [
      ("Segments", content.words(lead.segments ?? []) ?? "All"),
      ("Reviewed", lead.reviewed?.description),
    ]
    return pairs.map { .fact($0, $1) } + content.ownerFact(lead)
  }
}
