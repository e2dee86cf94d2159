internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// All lead definitions, with how much of each content verifies.
struct LeadsPage: Page {
  let template = "page-leads"
  let path = PagePath.leads
  let area = SiteArea.leads
  let scripts = ["tables.js"]

  func title(in content: SiteContent) -> String { "Lead definitions" }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    let leads = content.coverage.leads
    return [
      ("leads", .records(leads.all.map { row($0, content) })),
      ("personasWithoutLead", .records(leads.personasWithoutLead.map { without($0, content) })),
      ("leadsWithoutPersona", .records(leads.leadsWithoutPersona.map { content.links[$0] })),
    ]
  }

  private func without(_ persona: Ordinal<Persona>, _ content: SiteContent) -> TemplateRecord {
    [
      "persona": .record(content.links[persona]),
      "lines": .record(content.values(of: content.wording.newLeadDefinition(for: persona))),
    ]
  }

  private func row(_ verification: LeadVerification, _ content: SiteContent) -> TemplateRecord {
    let lead = content.workspace.leadDefinitions[verification.lead]
    let verified = verification.criteria.count { $0.isVerified }
    let missing = verification.agreement.missing
    return [
      "lead": .record(content.links[verification.lead]),
      "personas": .records(lead.personas.map { content.links[$0] }),
      "segments": .text(content.words(lead.segments ?? []) ?? "All"),
      "verified": .text("\(verified) of \(verification.criteria.count)"),
      "open": .text(
        verification.unverified.isEmpty
          ? nil : content.words(verification.unverified.map(\.criterion))),
      "missing": .text(content.words(verification.missing)),
      "approvals": .text(lead.approvalText),
      "notAgreed": .text(missing.isEmpty ? nil : English.list(missing, "or")),
      "owner": .text(content.owner(lead)),
    ]
  }
}

extension LeadDefinition {
  /// Who approved it, and when: `Marketing 2026-09-01, Sales 2026-09-03`.
  var approvalText: String? {
    guard !approvals.isEmpty else { return nil }
    return approvals.map { "\(English.sentence($0.label)) \($0.date)" }.joined(separator: ", ")
  }
}
