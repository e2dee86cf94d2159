internal import CoverageAnalysis
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// The criteria of a lead definition: what must hold, and what content verifies it.
struct LeadChecklist {
  private let content: SiteContent
  private let lead: LeadDefinition
  private let verification: LeadVerification
  private let body: BodyWriter

  init(_ content: SiteContent, _ ordinal: Ordinal<LeadDefinition>, _ body: BodyWriter) {
    self.content = content
    self.body = body
    lead = content.workspace.leadDefinitions[ordinal]
    verification = content.coverage.leads[ordinal]
  }
}

extension LeadChecklist {
  var values: [(String, TemplateValue)] {
    let criteria = lead.criteria.map(criterion)
    let written = lead.criteria.compactMap(\.section).filter { !$0.isEmpty }
    return [
      ("groups", .records(groups)),
      ("missing", .text(content.wording.sentence(forMissingPartsOf: verification))),
      ("options", .records(verification.criteria.filter { !$0.options.isEmpty }.map(options))),
      ("calls", .records(criteria.filter { $0["isVerified"]?.isSet == false })),
      ("furtherCalls", .records(criteria.filter { $0["isVerified"]?.isSet == true })),
      ("asWritten", .records(written.flatMap { body.sections($0) })),
    ]
  }

  /// Demographics; budget, authority, need and timeline; the team's own.
  private var groups: [TemplateRecord] {
    let parts: [(String, (LeadCriterion) -> Bool)] = [
      ("Demographics", { Self.demographics.contains(id($0)) }),
      ("Budget, authority, need, timeline", { Self.bant.contains(id($0)) }),
      ("Further criteria", { !(Self.demographics + Self.bant).contains(id($0)) }),
    ]
    return parts.compactMap { title, belongs in
      let criteria = lead.criteria.filter(belongs)
      guard !criteria.isEmpty else { return nil }
      return ["title": .text(title), "criteria": .records(criteria.map(criterion))]
    }
  }

  private static let demographics = ["title", "company-size", "industry", "location"]
  private static let bant = ["budget", "authority", "need", "timeline"]

  private func id(_ criterion: LeadCriterion) -> String {
    content.taxonomy[criterion.criterion].id
  }

  private func title(_ criterion: LeadCriterion) -> String {
    content.taxonomy.title(of: criterion.criterion)
  }
}

extension LeadChecklist {
  private func criterion(_ item: LeadCriterion) -> TemplateRecord {
    let found = verification.criteria.first { $0.criterion == item.criterion }
    let verifiedBy = found?.verifiedBy ?? []
    return [
      "title": .text(title(item)), "text": text(item.value), "items": items(item.value),
      "questions": .texts(item.questions), "qualifiedIf": .texts(item.qualifiedIf),
      "disqualifiedIf": .texts(item.disqualifiedIf), "signals": .texts(item.signals),
      "verifiedBy": .records(verifiedBy.map { content.links[$0] }),
      "isVerified": .flag(!verifiedBy.isEmpty),
      "sentence": .text(found.map { content.wording.sentence(for: $0) }),
    ]
  }

  private func text(_ value: LeadCriterion.Value) -> TemplateValue {
    if case .text(let text) = value { .text(text) } else { .none }
  }

  private func items(_ value: LeadCriterion.Value) -> TemplateValue {
    switch value {
    case .none, .text: .none
    case .list(let items): .texts(items)
    case .options(let options): .texts(options.map(\.text))
    }
  }

  private func options(_ criterion: CriterionVerification) -> TemplateRecord {
    [
      "title": .text(content.taxonomy.title(of: criterion.criterion)),
      "options": .records(
        criterion.options.map { option in
          [
            "title": .text(option.title), "isToldApart": .flag(option.isToldApart),
            "mentionedBy": .records(
              option.verifiedBy.filter { !option.toldApartBy.contains($0) }
                .map { content.links[$0] }),
            "toldApartBy": .records(option.toldApartBy.map { content.links[$0] }),
          ]
        }),
    ]
  }
}

extension TemplateValue {
  /// Whether it is a flag that is set.
  fileprivate var isSet: Bool {
    if case .flag(true) = self { true } else { false }
  }
}
