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
    let isCut = rates.count < outcomes.leads.count
    guard let worst = rates.max(by: { $0.2 < $1.2 }), worst.1.count > 0 else {
      if outcomes.leads.isEmpty { return "No lead came up to \(outcomes.plan.asOf)." }
      return isCut
        ? "How often leads are not ready can't be told of each definition."
        : "No lead with a decision is not ready."
    }
    return "Not ready most often\(isCut ? ", of what can be told" : ""): \(title(of: worst.0)), "
      + "\(OutcomeWords.text(.share(worst.1))) of the leads with a decision."
  }
}
