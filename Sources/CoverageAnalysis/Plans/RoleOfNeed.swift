public import WorkspaceModel

extension Taxonomy {
  /// The role of content that answers a kind of need: proof for a proof, risk for an objection,
  /// value for a question; none where the team's roles are others.
  public func role(answering kind: Need.Kind) -> Tag? {
    switch kind {
    case .question: self[.assetRoles].tag(named: "value")
    case .objection: self[.assetRoles].tag(named: "risk")
    case .proof: self[.assetRoles].tag(named: "proof")
    }
  }
}
