internal import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

extension OutcomeReportBuilder {
  /// What sales made of the leads.
  var leadsSection: OutcomeSection {
    OutcomeSection(
      "leads", "What sales made of the leads", [leadsSentence],
      [
        OutcomeTable(
          "leads", "Leads by definition, lead level",
          [
            "definition": "Lead definition", "accepted": "Accepted", "rejected": "Rejected",
            "not-ready": "Not ready", "open": "Open", "accepted-rate": "Accepted of those decided",
            "not-ready-rate": "Not ready of those decided",
            "deals": "Became a deal, of those decided",
            "meeting-deals": "Became a deal, of those met",
          ],
          outcomes.leads.map { lead in
            [.text(title(of: lead))] + counts(lead.decisions) + [
              .rate(lead.decisions.acceptedRate), .rate(lead.decisions.notReadyRate),
              .rate(lead.becameDeals), .rate(lead.meetingsBecameDeals),
            ]
          }),
        OutcomeTable(
          "lead-reasons", "Rejected and not ready, by criterion",
          ["definition": "Lead definition", "criterion": "Criterion", "leads": "Leads"],
          outcomes.leads.flatMap { lead in
            lead.byCriterion.map { criterion, count in
              [.text(title(of: lead)), .tag(criterion), .count(count)]
            }
              + (lead.otherReasons == .exactly(0)
                ? []
                : [
                  [
                    .text(title(of: lead)), .text("another reason or none"),
                    .count(lead.otherReasons),
                  ]
                ])
          }),
        OutcomeTable(
          "lead-sources", "Leads by source",
          [
            "definition": "Lead definition", "source": "Source", "accepted": "Accepted",
            "rejected": "Rejected", "not-ready": "Not ready", "open": "Open",
          ],
          outcomes.leads.flatMap { lead in
            lead.bySource.map { source, decisions in
              [.text(title(of: lead)), .tag(source)] + counts(decisions)
            }
          }),
      ])
  }

  private func counts(_ decisions: LeadAcceptance.Decisions) -> [OutcomeValue] {
    [decisions.accepted, decisions.rejected, decisions.notReady, decisions.open]
      .map(OutcomeValue.count)
  }

  private func title(of lead: LeadAcceptance) -> String {
    lead.definition.map { coverage.workspace.leadDefinitions[$0].title } ?? "no definition applied"
  }

  /// The finding: the definition whose leads are most often not ready.
  private var leadsSentence: String {
    let rates = outcomes.leads.compactMap { lead in
      lead.decisions.notReadyRate.proportion.flatMap { rate in rate.share.map { (lead, rate, $0) } }
    }
    let isCut = outcomes.leads.contains { $0.decisions.notReadyRate == .withheld }
    guard let most = rates.map(\.2).max(), most > 0 else {
      if outcomes.leads.isEmpty { return "No lead came up to \(outcomes.plan.asOf)." }
      if isCut { return "How often leads are not ready can't be told of each definition." }
      return rates.isEmpty
        ? "No lead has a decision yet." : "No lead with a decision is not ready."
    }
    let worst = rates.filter { $0.2 == most }.map { lead, rate, _ in
      "\(title(of: lead)), \(OutcomeWords.text(.share(rate)))"
    }
    return "Not ready most often\(isCut ? ", of what can be told" : ""): \(English.list(worst)) of "
      + "the leads with a decision."
  }
}
