import Foundation
import PersonaTestSupport
import Testing
import WorkspaceAuthoring

struct RecipeTests {
  static let github = [
    ".github/actions/persona-comment/action.yml", ".github/actions/persona/action.yml",
    ".github/workflows/coverage-comment.yml", ".github/workflows/coverage.yml",
    ".github/workflows/site.yml",
  ]
  static let gitlab = [".gitlab-ci.yml", ".gitlab/persona.yml"]

  private static let start = [
    "personas/taxonomy.md", "personas/finance-lead.md",
    "personas/lead-definitions/finance-lead-with-project.md", "content/cost-of-delay.md",
    "content/why-us.md", ".gitignore",
  ]
  private static let githubSteps = """

    To switch the recipes on, commit them, and set the variable PERSONA_REPOSITORY (Settings, \
    Secrets and variables, Actions, Variables): the public repository with the sources of \
    persona, such as owner/persona. There is no published release, so they build persona from \
    there.

    """
  private static let gitlabSteps = """

    To switch the recipes on, commit them, and set the variable PERSONA_REPOSITORY (Settings, \
    CI/CD, Variables): the address of persona's sources, such as \
    https://github.com/owner/persona.git. There is no published release, so they build persona \
    from there.

    """

  /// This repository runs its own recipes, on the command of the same commit; RECORD=1 writes them.
  @Test func thisRepositoryRunsTheRecipesThatInitWrites() throws {
    for file in Recipes(sources: .itself).files(for: .github) {
      if ProcessInfo.processInfo.environment["RECORD"] != nil {
        try ScratchFolder.write(Repository.root, file.path, file.text)
        Issue.record("recorded \(file.path); read its difference")
      }
      #expect(Repository.bytes(file.path) == Array(file.text.utf8), "\(file.path)")
    }
  }

  /// The one difference: where the command comes from.
  @Test func itsOwnDifferInWhereTheCommandComesFrom() throws {
    let named = Recipes().files(for: .github)
    let own = Recipes(sources: .itself).files(for: .github)
    for (file, other) in zip(named, own) {
      let lines = zip(file.text.split(separator: "\n"), other.text.split(separator: "\n"))
      let differing = lines.filter { $0 != $1 }.map { String($1) }
      let names = file.path.contains("workflows/") && !file.path.contains("comment")
      let expected = [
        "  PERSONA_REPOSITORY: ${{ github.repository }}", "  PERSONA_VERSION: ${{ github.sha }}",
      ]
      #expect(differing == (names ? expected : []), "\(file.path)")
    }
  }

  @Test(
    arguments: [("github", github, githubSteps), ("gitlab", gitlab, gitlabSteps)]
      as [(String, [String], String)])
  func aWorkspaceThatIsThereGetsTheRecipesAlone(
    host: String, paths: [String], steps: String
  ) throws {
    let folder = try ScratchFolder(["personas/cfo.md": "", ".git/HEAD": ""])
    defer { folder.remove() }
    let run = try PersonaCommand.run(["init", "--ci", host], in: "\(folder.path)/personas")
    #expect(run == CommandRun(output: paths.map { "\($0)\n" }.joined(), remarks: steps))
    let there = try Set(folder.contents().keys)
    #expect(there == Set(paths).union(["personas/cfo.md", ".git/HEAD"]))
    for file in Recipes().files(for: try #require(RecipeHost(rawValue: host))) {
      #expect(try folder.read(file.path) == file.text)
    }
    let again = try PersonaCommand.run(["init", "--ci", host], in: folder.path)
    #expect(again == CommandRun(remarks: "every recipe is there already\n"))
  }

  @Test func aNewWorkspaceGetsBoth() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let run = try PersonaCommand.run(["init", "demo", "--ci", "github"], in: folder.path)
    let paths = Self.start + Self.github
    #expect(
      run
        == CommandRun(
          output: paths.map { "\($0)\n" }.joined(),
          remarks: "\nNext:\ncd demo\npersona check\npersona build\n"
            + Self.githubSteps.replacing(
              "\nTo switch", with: "\nThere is no git repository here yet: git init\nTo switch")))
    #expect(try Set(folder.contents(of: "demo").keys) == Set(paths))
  }

  /// In a worktree `.git` is a file.
  @Test(arguments: [".git/HEAD", ".git"])
  func aSubFolderNamesItselfInTheRecipesOfTheRepository(git: String) throws {
    let folder = try ScratchFolder([git: "", "go to/market/personas/cfo.md": ""])
    defer { folder.remove() }
    let run = try PersonaCommand.run(
      ["init", "--ci", "github", "-C", "go to/market", "--quiet"], in: folder.path)
    let paths = Self.github.map { "\(folder.path)/\($0)\n" }
    #expect(run == CommandRun(output: paths.joined()))
    for path in ["coverage.yml", "site.yml"] {
      let text = try folder.read(".github/workflows/\(path)")
      #expect(text.contains("\n  PERSONA_FOLDER: \"go to/market\"\n"))
    }
  }

  @Test func aNewWorkspaceInASubFolderPutsTheRecipesIntoTheRepository() throws {
    let folder = try ScratchFolder([".git/HEAD": ""])
    defer { folder.remove() }
    let run = try PersonaCommand.run(
      ["init", "demo", "--ci", "gitlab", "-q"], in: folder.path)
    let paths = Self.start + Self.gitlab.map { "\(folder.path)/\($0)" }
    #expect(run == CommandRun(output: paths.map { "\($0)\n" }.joined()))
    #expect(folder.exists("demo/personas/taxonomy.md"))
    let text = try folder.read(".gitlab/persona.yml")
    #expect(text.contains("\n    PERSONA_FOLDER: \"demo\"\n"))
  }

  @Test func aFileThatExistsIsLeftAsItIs() throws {
    let folder = try ScratchFolder([
      ".git/HEAD": "", "personas/cfo.md": "", ".gitlab-ci.yml": "ours: {}\n",
    ])
    defer { folder.remove() }
    let run = try PersonaCommand.run(["init", "--ci", "gitlab"], in: folder.path)
    #expect(
      run
        == CommandRun(
          output: ".gitlab/persona.yml\n",
          remarks: """
            left as it is, because it exists with another text:
              .gitlab-ci.yml
            to let it run the recipe, add these lines to it:
              include:
                - local: .gitlab/persona.yml
            to compare it with the recipe: persona init --ci gitlab FOLDER, outside this repository

            """ + Self.gitlabSteps))
    #expect(try folder.read(".gitlab-ci.yml") == "ours: {}\n")
  }

  @Test func aFolderThatLeadsElsewhereIsNotWrittenInto() throws {
    let folder = try ScratchFolder(["personas/cfo.md": "", ".git/HEAD": "", "other/x": ""])
    defer { folder.remove() }
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/.github", withDestinationPath: "other")
    let run = try PersonaCommand.run(["init", "--ci", "github"], in: folder.path)
    #expect(run == CommandRun(remarks: "error: \(folder.path)/.github is no folder\n", status: 2))
    #expect(try Array(folder.contents(of: "other").keys) == ["x"])
  }

  /// Hosts would put the value of a variable in its place.
  @Test(arguments: ["a${{ github.token }}", "a$HOME", "a\u{7}b"])
  func aFolderThatARecipeCannotNameIsRefused(name: String) throws {
    let folder = try ScratchFolder([".git/HEAD": "", "\(name)/personas/cfo.md": ""])
    defer { folder.remove() }
    let run = try PersonaCommand.run(["init", "--ci", "github", "-C", name], in: folder.path)
    #expect(run.status == 2)
    #expect(run.remarks.contains("a recipe can't hold the name of the folder"))
    #expect(!folder.exists(".github"))
  }

  @Test func anUnknownHostIsWrongUsage() throws {
    let run = try PersonaCommand.run(["init", "--ci", "jenkins"], in: "/")
    #expect(run.status == 64)
    #expect(run.remarks.contains("github"))
    #expect(run.remarks.contains("gitlab"))
  }

  @Test func theHelpNamesTheHosts() throws {
    let run = try PersonaCommand.run(["init", "--help"], in: "/")
    let words = run.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(words.contains("--ci <github|gitlab>"))
    #expect(words.contains("With --ci, a workspace that is there already gets the recipes alone"))
  }
}
