/// What a hit of the search is, in the order in which equally good hits are shown.
enum SearchKind: String, CaseIterable, Sendable {
  case persona, question, objection, proof, asset, lead, brief, cell, module, campaign, page
}

extension SearchKind {
  /// What one of them is called.
  var one: String {
    switch self {
    case .persona: "Persona"
    case .question: "Question"
    case .objection: "Objection"
    case .proof: "Proof"
    case .asset: "Asset"
    case .lead: "Lead definition"
    case .brief: "From a brief"
    case .cell: "Stage of a persona"
    case .module: "Module"
    case .campaign: "Campaign"
    case .page: "Page"
    }
  }

  /// What several of them are called.
  var many: String {
    switch self {
    case .proof: "Proofs"
    case .brief: "From the briefs"
    case .cell: "Stages of personas"
    default: "\(one)s"
    }
  }
}
