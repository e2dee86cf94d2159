/// Where a recipe takes the command from: there are no published releases, so it builds it.
public enum RecipeSources: Sendable {
  /// From the repository that the team names in a variable.
  case named
  /// From the commit that the recipe runs on, in the repository of the command itself.
  case itself
}
