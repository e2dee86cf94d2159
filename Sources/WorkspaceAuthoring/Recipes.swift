internal import SourceDocuments

/// The recipes that review coverage in pull requests and publish the site, compiled in.
///
/// They run the command and hold no rule of their own.
public struct Recipes {
  /// What differs from the compiled-in text: lines, each with what stands there instead.
  private let changes: [(line: String, instead: String)]

  /// Recipes for one repository.
  ///
  /// - Parameters:
  ///   - workspace: The workspace's folder in the repository, `.` for its root.
  ///   - sources: Where the command is taken from.
  public init(workspace: String = ".", sources: RecipeSources = .named) {
    var changes = [(#"PERSONA_FOLDER: ".""#, "PERSONA_FOLDER: \(workspace.asYAML)")]
    if sources == .itself {
      changes.append(("${{ vars.PERSONA_REPOSITORY }}", "${{ github.repository }}"))
      changes.append(("${{ vars.PERSONA_VERSION }}", "${{ github.sha }}"))
    }
    self.changes = changes
  }

  /// Whether a folder can stand in a recipe: hosts put values in for what begins with a dollar sign.
  public static func canName(_ folder: String) -> Bool {
    folder.inert == folder && !folder.contains("$")
  }
}

extension Recipes {
  /// The files for a host, by their paths from the repository's root.
  public func files(for host: RecipeHost) -> [NewFile] {
    Self.texts(for: host).map { path, bytes in
      let text = changes.reduce(String(decoding: bytes, as: UTF8.self)) { text, change in
        text.replacing(change.line, with: change.instead)
      }
      return NewFile(path: path, text: text)
    }
  }

  private static func texts(for host: RecipeHost) -> [(String, [UInt8])] {
    switch host {
    case .github:
      [
        (".github/actions/persona-comment/action.yml", PackageResources.persona_comment_action_yml),
        (".github/actions/persona/action.yml", PackageResources.persona_action_yml),
        (".github/workflows/coverage-comment.yml", PackageResources.coverage_comment_yml),
        (".github/workflows/coverage.yml", PackageResources.coverage_yml),
        (".github/workflows/site.yml", PackageResources.site_yml),
      ]
    case .gitlab:
      [
        (".gitlab-ci.yml", PackageResources.gitlab_ci_yml),
        (".gitlab/persona.yml", PackageResources.persona_yml),
      ]
    }
  }
}
