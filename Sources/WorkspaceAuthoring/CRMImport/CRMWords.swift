internal import SourceDocuments

/// What the words that Salesforce and HubSpot come with mean here, to be proposed and judged by
/// people.
enum CRMWords {
  /// What stands for a value that is not kept.
  static let ignore = "ignore"

  /// The id, or an alias, that a value most likely means.
  static func meaning(of value: String, for target: CRMTarget) -> String? {
    let words = HeadingText.words(of: value)
    if let meaning = byWord[target]?[words.joined()] { return meaning }
    switch target {
    case .stage: return ImportWords.meaning(of: value, for: .stages)
    case .source: return ImportWords.meaning(of: value, for: .channels)
    default: return nil
    }
  }

  private static let byWord: [CRMTarget: [String: String]] = meanings.mapValues { table in
    var words: [String: String] = [:]
    for (meaning, list) in table {
      for word in list.split(separator: ",") {
        words[HeadingText.words(of: String(word)).joined()] = meaning
      }
    }
    return words
  }

  private static let closed = "closed won, closed lost, won, lost"

  private static let meanings: [CRMTarget: [String: String]] = [
    .outcome: ["won": "closed won", "lost": "closed lost"],
    .stage: [
      "awareness": "prospecting, appointment scheduled",
      "evaluation": """
      qualification, qualified to buy, needs analysis, value proposition, id decision makers,
      perception analysis, presentation scheduled, discovery
      """,
      "selection": """
      decision maker bought in, proposal price quote, proposal, negotiation review, negotiation,
      contract sent
      """,
      ignore: closed,
    ],
    .role: [
      "economic-buyer": "economic buyer, economic decision maker, budget holder",
      "technical-evaluator": "evaluator, technical buyer",
      "gatekeeper": "legal and compliance",
      ignore: "other",
    ],
    .decision: [
      "open": """
      open not contacted, working contacted, new, in progress, attempted to contact, connected
      """,
      "accepted": "closed converted, qualified, converted, open deal",
      "rejected": "closed not converted, unqualified, disqualified",
      "not-ready": "nurturing, nurture, bad timing",
    ],
  ]
}
