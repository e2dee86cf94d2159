public import SourceDocuments
internal import WorkspaceModel

/// A tag that the taxonomy has replaced, and the places that still use it.
public struct DeprecatedTagUse: Sendable, Hashable {
  /// What is deprecated and what to use instead, as the finding says it.
  public let message: String
  /// In order.
  public let places: [Place]
}

extension DeprecatedTagUse {
  /// All of them, in the order of their first places; a suppressed finding is debt all the same.
  static func all(in workspace: Workspace) -> [DeprecatedTagUse] {
    let findings = workspace.diagnostics.filter { $0.rule.id == ModelRules.deprecatedTag.id }
    return findings.grouped.map { group in
      DeprecatedTagUse(message: group.first?.message ?? "", places: group.map(\.place))
    }
  }
}
