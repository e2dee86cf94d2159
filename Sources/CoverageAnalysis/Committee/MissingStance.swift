public import WorkspaceModel

/// A stance that matters most, and that no persona has.
public enum MissingStance: Sendable, CaseIterable {
  /// Somebody who carries our case inside the account.
  case champion
  /// Somebody who is against us.
  case opponent
}

extension Committee {
  /// The stances that the taxonomy lists and nobody has.
  public func missingStances(in taxonomy: Taxonomy) -> [MissingStance] {
    MissingStance.allCases.filter { missing in
      let named = stances.filter { missing.ids.contains(taxonomy[$0.stance].id) }
      return !named.isEmpty && named.allSatisfy(\.isEmpty)
    }
  }
}

extension MissingStance {
  fileprivate var ids: Set<String> {
    switch self {
    case .champion: ["champion"]
    case .opponent: ["skeptic", "blocker"]
    }
  }
}
