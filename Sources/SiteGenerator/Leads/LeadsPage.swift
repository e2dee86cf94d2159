internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// All lead definitions against all personas: who is named, who must be known, and how one knows that
/// a lead is one.
struct LeadsPage: Page {
  static let area = SiteArea("Lead definitions", at: "lead-definitions.html", .top(.people))
  let template = "leads-page"
  let path = area.path
  let scripts = ["tables.js"]
  /// How many personas have a column; of more nobody sees the pattern.
  private static let mostColumns = 12

  static func all(in content: SiteContent) -> [Self] { [Self()] }

  func title(in content: SiteContent) -> String { "Lead definitions" }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    let leads = content.coverage.leads
    let columns = Shortlist(columns(content), limit: Self.mostColumns)
    return [
      ("columns", .records(columns.first.map { content.links[$0] })),
      ("moreColumns", .text(columns.more)),
      ("hasLeads", .flag(!leads.all.isEmpty)),
      ("leads", .records(leads.all.map { row($0, columns.first, content) })),
      ("personasWithoutLead", .records(leads.personasWithoutLead.map { without($0, content) })),
      ("leadsWithoutPersona", .records(leads.leadsWithoutPersona.map { content.links[$0] })),
    ]
  }

  /// The personas in their order, those that some definition names first where not all have room.
  private func columns(_ content: SiteContent) -> [Ordinal<Persona>] {
    let (order, leads) = (content.coverage.personaOrder, content.coverage.leads)
    guard order.count > Self.mostColumns else { return order }
    let isNamed = { (persona: Ordinal<Persona>) in !leads.leads(of: persona).isEmpty }
    return order.filter(isNamed) + order.filter { !isNamed($0) }
  }

  private func without(_ persona: Ordinal<Persona>, _ content: SiteContent) -> TemplateRecord {
    [
      "persona": .record(content.links[persona]),
      "lines": .record(content.values(of: content.wording.newLeadDefinition(for: persona))),
    ]
  }

  private func row(
    _ assessment: LeadAssessment, _ columns: [Ordinal<Persona>], _ content: SiteContent
  ) -> TemplateRecord {
    let lead = content.workspace.leadDefinitions[assessment.lead]
    let agreement = assessment.agreement
    let missing = agreement.isInDoubt ? [] : agreement.missing
    return [
      "lead": .record(content.links[assessment.lead]),
      "segments": .text(content.segments(lead.segments, of: lead)),
      "cells": .records(columns.map { cell(lead, $0, content) }),
      "hasPersona": .flag(!lead.personas.isEmpty),
      "told": .text(content.wording.count(of: assessment)),
      "toAsk": .text(content.words(assessment.criteria(knownFrom: .call).map(\.criterion))),
      "missing": .text(content.words(assessment.missing)),
      "approvals": .text(agreement.text),
      "notAgreed": .text(missing.isEmpty ? nil : English.list(missing, "or")),
    ]
  }

  private func cell(
    _ lead: LeadDefinition, _ persona: Ordinal<Persona>, _ content: SiteContent
  ) -> TemplateRecord {
    let role = content.coverage[persona].buyingRole
    return [
      "persona": .text(content.workspace.personas[persona].title),
      "isNamed": .flag(lead.personas.contains(persona)),
      "isAsked": .flag(role.map(lead.committee.contains) ?? false),
    ]
  }
}

extension Agreement {
  /// Who has agreed, and when: `Marketing 2026-09-01, Sales 2026-09-03`; none where nobody has.
  fileprivate var text: String? {
    let sides = approvals.compactMap { approval in
      let word = approval.standing == .unreadable ? "not known" : approval.date?.description
      return word.map { "\(English.sentence(approval.side)) \($0)" }
    }
    return sides.isEmpty ? nil : sides.joined(separator: ", ")
  }
}
