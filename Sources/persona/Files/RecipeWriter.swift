internal import SourceDocuments
internal import WorkspaceAuthoring

/// Writes the recipes of a host, and says what is to be done before they work.
struct RecipeWriter {
  let host: RecipeHost
  let place: RecipePlace
  let isQuiet: Bool

  private var recipes: [NewFile] { Recipes(workspace: place.workspace).files(for: host) }

  /// Finds out whether the folders of the recipes can be made, before anything is written.
  func checkFolders() throws { try FileWriter(root: place.root).checkFolders(of: recipes) }

  /// Writes the recipes that are missing; a file that exists is left as it is.
  func write() throws {
    let (written, kept) = try FileWriter(root: place.root).createMissing(recipes)
    try Console.result(written.map { "\(shown($0))\n" }.joined())
    guard !isQuiet else { return }
    if !kept.isEmpty { Console.remark(whatWasKept(kept)) }
    if written.isEmpty, kept.isEmpty { Console.remark("every recipe is there already\n") }
    if !written.isEmpty { Console.remark(nextSteps) }
  }
}

extension RecipeWriter {
  /// A path as it helps the reader: whole where it lies outside the workspace.
  private func shown(_ path: String) -> String {
    (place.isWorkspace ? path : "\(place.root)/\(path)").inert
  }

  private func whatWasKept(_ paths: [String]) -> String {
    let list = paths.map { "  \(shown($0))\n" }.joined()
    let include =
      paths.contains(".gitlab-ci.yml")
      ? "to let it run the recipe, add these lines to it:\n"
        + "  include:\n    - local: .gitlab/persona.yml\n" : ""
    return """
      left as it is, because it exists with another text:
      \(list)\(include)to compare it with the recipe: persona init --ci \(host.rawValue) FOLDER, outside this \
      repository\n
      """
  }

  private var nextSteps: String {
    let missing =
      place.isRepository ? "" : "There is no git repository here yet: git init\n"
    return """

      \(missing)To switch the recipes on, commit them, and set the variable PERSONA_REPOSITORY \
      (\(settings)): \(address). There is no published release, so they build persona from there.

      """
  }

  private var settings: String {
    switch host {
    case .github: "Settings, Secrets and variables, Actions, Variables"
    case .gitlab: "Settings, CI/CD, Variables"
    }
  }

  private var address: String {
    switch host {
    case .github: "the public repository with the sources of persona, such as owner/persona"
    case .gitlab: "the address of persona's sources, such as https://github.com/owner/persona.git"
    }
  }
}
