/// The vocabularies of a workspace whose taxonomy does not list its own.
public enum BuiltInVocabularies {
  /// In the order of ids.
  static let all = VocabularyID.allCases.map { Vocabulary($0, entries: entries(of: $0)) }

  public static func entries(of id: VocabularyID) -> [VocabularyEntry] {
    switch id {
    case .stages: stages
    case .buyingRoles: requiredRoles
    case .influence: influence
    case .assetTypes: assetTypes
    default: (names[id] ?? []).map { VocabularyEntry(id: $0, title: titles[$0]) }
    }
  }

  /// Titles that an id does not give.
  private static let titles = ["linkedin": "LinkedIn"]

  private static let names: [VocabularyID: [String]] = [
    .stances: ["champion", "supporter", "neutral", "skeptic", "blocker"],
    .assetRoles: ["value", "proof", "risk", "implementation"],
    .channels: [
      "search", "linkedin", "events", "peer-communities", "review-sites", "partners", "email",
      "website", "sales",
    ],
    .formats: [
      "article", "pdf", "video", "calculator", "checklist", "slides", "page", "template",
    ],
    .themes: ["security", "integrations", "implementation-effort", "roi", "internal-alignment"],
    .nextSteps: ["demo", "trial", "workshop", "pricing-conversation"],
    .evidenceKinds: [
      "interviews", "sales-calls", "win-loss", "funnel-data", "sales-feedback",
      "customer-success-feedback",
    ],
    .leadCriteria: [
      "title", "company-size", "industry", "location", "budget", "authority", "need", "timeline",
    ],
  ]

  private static let stages: [VocabularyEntry] = [
    stage("awareness", weight: 1, expects: ["value"], aliases: ["tofu"]),
    stage(
      "evaluation", weight: 2, expects: ["value", "proof"], aliases: ["consideration", "mofu"]),
    stage(
      "selection", weight: 3, expects: ["proof", "risk"], aliases: ["decision", "purchase", "bofu"]),
    stage(
      "expansion", weight: 1, expects: ["implementation"],
      aliases: ["onboarding", "renewal", "retention", "post-sale"]),
  ]

  private static func stage(
    _ id: String, weight: Int, expects: [String], aliases: [String]
  ) -> VocabularyEntry {
    var entry = VocabularyEntry(id: id)
    entry.expects = expects
    entry.aliases = aliases
    entry.weight = Weight(thousandths: weight * 1_000)
    return entry
  }

  private static let requiredRoles: [VocabularyEntry] = [
    "economic-buyer", "technical-evaluator", "operations-owner", "gatekeeper",
  ].map { id in
    var entry = VocabularyEntry(id: id)
    entry.isRequired = true
    return entry
  }

  private static let influence: [VocabularyEntry] = ["low", "medium", "high", "veto"].enumerated()
    .map { index, id in
      var entry = VocabularyEntry(id: id)
      entry.weight = Weight(thousandths: (index + 1) * 1_000)
      return entry
    }

  private static let assetTypes: [VocabularyEntry] = [
    ("value", ["blog-post", "video", "webinar", "landing-page", "email", "ad", "deck"]),
    ("proof", ["case-study", "roi-calculator", "analyst-report"]),
    ("risk", ["security-doc", "checklist", "battlecard", "contract-template"]),
    ("implementation", ["implementation-guide", "playbook", "training"]),
    ("value", ["one-pager"]),
  ].flatMap { role, ids in
    ids.map { id in
      var entry = VocabularyEntry(id: id)
      entry.role = role
      return entry
    }
  }
}
