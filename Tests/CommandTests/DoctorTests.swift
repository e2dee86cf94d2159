import Foundation
import PersonaTestSupport
import Testing

/// The doctor says what is read and whether earlier states can be, and ends well if the workspace
/// can be read.
struct DoctorTests {
  private static let files = [
    "personas/cfo.md": "# Chief Financial Officer\n", "personas/README.md": "How we write.\n",
    "content/a.md": "# A\n\nText.\n", "content/_drafts/b.md": "# B\n", "content/picture.png": "p",
    "content/.notes/c.md": "# C\n",
  ]

  private func run(
    _ arguments: [String] = [], in folder: String, _ variables: [String: String] = [:]
  ) throws -> CommandRun {
    let environment = ["GIT_CONFIG_GLOBAL": "/dev/null"].merging(variables) { $1 }
    return try PersonaCommand.run(["doctor"] + arguments, in: folder, environment: environment)
  }

  /// The lines after the first, which tells versions of this machine, without that of git.
  private func lines(_ run: CommandRun) -> [String] {
    run.output.split(separator: "\n").dropFirst().map(String.init)
      .filter { !$0.hasPrefix("ok       git is ") }
  }

  @Test func itSaysWhatIsReadWhatIsNotAndWhatGitKnows() throws {
    let fixture = try GitFixture(in: ScratchFolder(Self.files))
    defer { fixture.remove() }
    let id = try fixture.commit(day: "2026-02-03")
    let run = try run(in: fixture.path)
    #expect(run.status == 0 && run.remarks.isEmpty)
    #expect(
      run.output.hasPrefix("ok       persona is 0.1.0, with libcmark 0.")
        && run.output.contains("\nok       git is 2."))
    #expect(
      lines(run) == [
        "ok       the workspace is \(fixture.path)",
        "ok       read are 1 persona, 1 asset, 0 modules, 0 lead definitions and 0 campaigns",
        "ok       not read are `content/.notes` (its name begins with a dot), "
          + "`content/_drafts/b.md` (its name, or a folder's, begins with _) and "
          + "`personas/README.md` (a README)",
        "ok       1 other file beside the Markdown: the site has those that a text links to",
        "ok       the taxonomy is the built-in one; `personas/taxonomy.md` would change it",
        "ok       the site's templates are the built-in ones; `site-template/` would change them",
        "ok       no problems in 2 files",
        "ok       the repository is \(fixture.path)",
        "ok       the last commit is \(id.prefix(9)) of 2026-02-03, on the branch `main`; "
          + "persona diff compares with the files as they lie here, committed or not",
        "ok       all 1 commit of its past can be read",
        "ok       no CI is known here (GITHUB_ACTIONS, GITLAB_CI): persona check writes text",
      ])
  }

  @Test func aShallowSparseWorkspaceInASubFolderIsWarnedOf() throws {
    let files = Dictionary(
      uniqueKeysWithValues: Self.files.map { ("marketing/\($0.key)", $0.value) })
    let fixture = try GitFixture()
    defer { fixture.remove() }
    try fixture.commit(files)
    try fixture.commit([
      "marketing/site-template/style.css": "x", "marketing/personas/taxonomy.md": "T",
    ])
    let clone = try fixture.clone("--depth=1")
    defer { clone.remove() }
    try clone.git("sparse-checkout", "set", "marketing")
    try clone.git("checkout", "--quiet", "--detach")
    let run = try run(["-C", "marketing"], in: clone.path, ["GITHUB_ACTIONS": "true"])
    let lines = lines(run)
    #expect(run.status == 0)
    #expect(
      lines.contains(
        "ok       the repository is \(clone.path), the workspace its folder marketing/"))
    #expect(
      lines.contains(
        "warning  this clone holds only the newest 1 commit: fetch the others with git fetch "
          + "--unshallow (on GitHub: `fetch-depth: 0` for actions/checkout; on GitLab: "
          + "`GIT_DEPTH: 0`), so that diff and history find what they compare with"))
    #expect(
      lines.contains(
        "warning  this is a sparse checkout: what it leaves out of the folder is not read, and "
          + "would count as deleted; git sparse-checkout disable brings it back"))
    #expect(lines.contains("ok       `site-template/` takes the place of, or adds, `style.css`"))
    #expect(lines.contains("ok       the taxonomy is `personas/taxonomy.md`"))
    #expect(run.output.contains("on no branch (a detached HEAD)"))
    #expect(lines.last?.contains("GitHub Actions, where persona check writes annotations") == true)
  }

  /// What a build would not use, or not write with, is no "ok", and stands on one line.
  @Test(arguments: [
    (
      "notes.txt",
      "site-template/notes.txt is not used: beside templates, a site takes .css, .ico, .jpeg, .jpg, "
        + ".js, .png, .svg and .webp"
    ),
    ("unknown.mustache", "persona build can't use `site-template/`; persona check says why"),
  ])
  func templatesAreLookedAtAsABuildDoes(name: String, expected: String) throws {
    let folder = try ScratchFolder(Self.files.merging(["site-template/\(name)": "x"]) { $1 })
    defer { folder.remove() }
    #expect(lines(try run([], in: folder.path)).contains("warning  \(expected)"))
  }

  @Test func withoutARepositoryOrWithoutGitItStillEndsWell() throws {
    let folder = try ScratchFolder(Self.files)
    defer { folder.remove() }
    let outside = try run(in: folder.path)
    #expect(outside.status == 0)
    #expect(
      outside.output.contains("\nwarning  the folder \(folder.path) is in no git repository: "))
    let bare = try run(in: folder.path, ["PATH": folder.path])
    #expect(bare.status == 0)
    #expect(
      bare.output.contains(
        "\nwarning  git was not found: install it, or put its folder on the PATH; "
          + "without it there is no diff and no history\n"))
  }

  @Test func withoutAWorkspaceItSaysSoAndEndsWithTwo() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let run = try run(in: folder.path)
    #expect(run.status == 2 && run.remarks.isEmpty)
    #expect(
      run.output.contains(
        "\nproblem  there is no workspace here: no folder `personas` in \(folder.path) or above it; "
          + "to start one: persona init\n"))
  }

  @Test func aHooksVariablesDoNotLeadItElsewhere() throws {
    let fixture = try GitFixture(in: ScratchFolder(Self.files))
    defer { fixture.remove() }
    try fixture.commit(message: "Ours")
    let other = try GitFixture()
    defer { other.remove() }
    let run = try run(
      in: fixture.path,
      ["GIT_DIR": "\(other.path)/.git", "GIT_INDEX_FILE": "\(other.path)/.git/index"])
    #expect(run.output.contains("\nok       the repository is \(fixture.path)\n"))
    #expect(run.output.contains("\nok       all 1 commit of its past can be read\n"))
  }

  @Test func asJSONEachLineHasItsStateAndItsSubject() throws {
    let folder = try ScratchFolder(Self.files)
    defer { folder.remove() }
    let run = try run(["--format", "json"], in: folder.path)
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(object?["schema"] as? String == "persona-coverage/doctor/1")
    let lines = object?["examinations"] as? [[String: String]]
    #expect(
      lines?.compactMap { $0["about"] } == [
        "persona", "workspace", "files", "unread", "attachments", "taxonomy", "templates",
        "findings", "git", "repository", "ci",
      ])
    #expect(lines?.compactMap { $0["state"] }.filter { $0 != "ok" } == ["warning"])
  }
}
