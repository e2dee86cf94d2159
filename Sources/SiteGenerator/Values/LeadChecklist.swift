internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// The criteria of a lead definition: what must hold, what content verifies of it, and what the
/// persona adds.
struct LeadChecklist {
  private let content: SiteContent
  private let lead: LeadDefinition
  private let verification: LeadVerification
  private let comparison: LeadComparison
  private let page: String

  init(
    _ content: SiteContent, _ ordinal: Ordinal<LeadDefinition>, _ comparison: LeadComparison,
    page: String
  ) {
    self.content = content
    self.comparison = comparison
    self.page = page
    lead = content.workspace.leadDefinitions[ordinal]
    verification = content.coverage.leads[ordinal]
  }
}

extension LeadChecklist {
  var values: [(String, TemplateValue)] {
    let criteria = comparison.rows.map(criterion)
    let body = BodyWriter(content, file: lead.path, page: page)
    let written = lead.criteria.compactMap(\.section).filter { !$0.isEmpty }
    return [
      ("groups", .records(groups)),
      ("missing", .text(content.wording.sentence(forMissingPartsOf: verification))),
      ("hasSignals", .flag(lead.criteria.contains { !$0.signals.isEmpty })),
      ("engagementWarning", .text(Wording.engagementWarning)),
      ("calls", .records(criteria.filter { $0["isVerified"]?.isSet == false })),
      ("furtherCalls", .records(criteria.filter { $0["isVerified"]?.isSet == true })),
      ("asWritten", .records(written.flatMap { body.sections($0) })),
    ]
  }

  /// The rows, group by group.
  private var groups: [TemplateRecord] {
    CriterionGroup.allCases.compactMap { group in
      let rows = comparison.rows.filter { $0.group == group }
      guard !rows.isEmpty else { return nil }
      return ["title": .text(group.title), "rows": .records(rows.map(row))]
    }
  }

  private func row(_ row: LeadComparison.Row) -> TemplateRecord {
    [
      "criterion": .record(criterion(row)),
      "complements": .records(
        row.complements.map { complement in
          ComplementValues(content, complement, of: comparison.lead, page: page).values
        }),
    ]
  }

  private func criterion(_ row: LeadComparison.Row) -> TemplateRecord {
    let item = lead.criteria.first { $0.criterion == row.criterion && !$0.isEmpty }
    let verifiedBy = row.verification?.verifiedBy ?? []
    return [
      "title": .text(content.taxonomy.title(of: row.criterion)),
      "isWritten": .flag(item != nil), "text": text(item?.value), "items": items(item?.value),
      "questions": .texts(item?.questions ?? []), "qualifiedIf": .texts(item?.qualifiedIf ?? []),
      "disqualifiedIf": .texts(item?.disqualifiedIf ?? []), "signals": .texts(item?.signals ?? []),
      "verifiedBy": .record(content.some(verifiedBy)), "isVerified": .flag(!verifiedBy.isEmpty),
      "writeURL": .text(verifiedBy.isEmpty && item != nil ? writeURL(row.criterion) : nil),
    ]
  }

  /// Where an asset that tells a criterion is begun in the web.
  private func writeURL(_ criterion: Tag) -> String? {
    let lines = content.wording.newAsset(telling: criterion, of: comparison.lead)
    return content.newFileLink(for: lines)?.url
  }

  private func text(_ value: LeadCriterion.Value?) -> TemplateValue {
    if case .text(let text) = value { .text(text) } else { .none }
  }

  private func items(_ value: LeadCriterion.Value?) -> TemplateValue {
    switch value {
    case nil, .some(.none), .text: .none
    case .list(let items): .texts(items)
    case .options(let options): .texts(options.map(\.text))
    }
  }
}

extension CriterionGroup {
  fileprivate var title: String {
    switch self {
    case .demographics: "Demographics"
    case .bant: "Budget, authority, need, timeline"
    case .own: "Further criteria"
    }
  }
}

extension TemplateValue {
  /// Whether it is a flag that is set.
  fileprivate var isSet: Bool {
    if case .flag(true) = self { true } else { false }
  }
}
