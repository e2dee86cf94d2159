/// Where pull requests are reviewed and sites are published, each with recipes of its own.
public enum RecipeHost: String, Sendable, CaseIterable {
  case github, gitlab
}
