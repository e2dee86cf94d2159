public import WorkspaceModel

/// What there is to send to a persona at a stage.
public struct CellKit: Sendable {
  public let cell: CellAddress
  /// The standing claims on the cell, the strongest first.
  public let claims: [Claim]
  /// Those of them whose asset is fit to be passed on inside the account.
  public let forwardable: [Claim]

  /// Collects what a cell has.
  public init(of cell: CellAddress, in coverage: Coverage) {
    let claims = coverage[cell].standingClaims.map { (claim: $0, order: $0.order) }
      .sorted { $0.order < $1.order }.map(\.claim)
    self.cell = cell
    self.claims = claims
    forwardable = claims.filter { coverage.workspace.assets[$0.asset].isForwardable }
  }
}

extension CellKit {
  /// The kits of a persona, for the stages at which they take part.
  public static func all(of persona: Ordinal<Persona>, in coverage: Coverage) -> [CellKit] {
    coverage.row(of: persona).filter(\.state.applies).map {
      CellKit(of: $0.address, in: coverage)
    }
  }
}

extension Claim {
  /// Strong ones first, then by what they answer, then by how little is amiss, then by asset.
  fileprivate var order: (Int, Int, Int, Int, Int) {
    let strong = answers.count(where: \.isStrong)
    return (isStrong ? 0 : 1, -strong, -answers.count, shortfalls.count, asset.value)
  }
}
