public import SourceDocuments
internal import WorkspaceModel

/// Every rule that a finding can name.
public enum RuleBook {
  /// All rules, in the order of their ids.
  public static let all: [Rule] = (DocumentRules.all + ModelRules.all + CoverageRuleBook.all)
    .sorted { $0.id.precedes($1.id) }
}
