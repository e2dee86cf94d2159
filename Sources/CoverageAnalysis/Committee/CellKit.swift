package import WorkspaceModel

/// What there is to send to a persona at a stage, and what they will object to that nothing answers.
package struct CellKit: Sendable {
  package let cell: CellAddress
  /// The standing claims on the cell, the strongest first.
  package let claims: [Claim]
  /// Those of them whose asset proves something: by its role, or because it gives a proof that the
  /// persona asks for.
  package let proofs: [Claim]
  /// Those of them whose asset is fit to be passed on inside the account.
  package let forwardable: [Claim]
  /// The objections that no live asset answers, on whatever channel.
  package let openObjections: [Ordinal<Need>]

  /// Collects what a cell has, on one channel or on all of them.
  package init(of cell: CellAddress, in coverage: Coverage, on channel: Tag? = nil) {
    let (found, workspace) = (coverage[cell], coverage.workspace)
    let claims = found.standingClaims.filter { claim in
      channel.map(workspace.assets[claim.asset].channels.contains) ?? true
    }.map { (claim: $0, order: $0.order(in: coverage)) }
      .sorted { $0.order < $1.order }.map(\.claim)
    self.cell = cell
    self.claims = claims
    proofs = claims.filter { $0.proves(in: coverage) }
    forwardable = claims.filter { workspace.assets[$0.asset].isForwardable }
    openObjections = found.needs.filter { need in
      workspace.needs[need.need].kind == .objection && !need.isAnswered
    }.map(\.need)
  }
}

extension CellKit {
  /// The kits of a persona, for the stages at which they take part.
  package static func all(
    of persona: Ordinal<Persona>, in coverage: Coverage, on channel: Tag? = nil
  ) -> [CellKit] {
    coverage.row(of: persona).filter(\.state.applies).map {
      CellKit(of: $0.address, in: coverage, on: channel)
    }
  }
}

extension Claim {
  /// Strong ones first, then by what they answer, then by how little is amiss, then by asset.
  fileprivate func order(in coverage: Coverage) -> (Int, Int, Int, Int, Int) {
    let strong = coverage.answers[answers].count { $0.isStrong }
    return (isStrong ? 0 : 1, -strong, -answers.count, shortfalls.count, asset.value)
  }

  /// Whether the asset plays the role of a proof, or gives one that the persona asks for.
  fileprivate func proves(in coverage: Coverage) -> Bool {
    let role = coverage.workspace.taxonomy.role(answering: .proof)
    return (role != nil && coverage[asset].role == role)
      || coverage.answers[answers].contains {
        coverage.workspace.needs[$0.need].kind == .proof
      }
  }
}
