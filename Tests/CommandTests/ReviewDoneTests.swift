import Foundation
import PersonaTestSupport
import Testing

/// `persona review --done`, in a repository, where `git diff` shows what it wrote.
struct ReviewDoneTests {
  private static let files = [
    "personas/taxonomy.md": "---\nowners: [ann]   # all of us\n---\nGuide.\n",
    "personas/cfo.md": """
    ---
    title: CFO
    channels: {email: confirmed}
    reviewed: "2026-01-02"
    ---
    Guards cash.

    ## Journey
    ### Evaluation
    - Question (cost): What does it   cost?
    - Proof (peer): A peer's figures.
    """,
    "personas/lead-definitions/it.md": "---\ntitle: IT\npersona: cfo\n---\nText.\n",
    "content/cost.md": """
    ---
    title: Cost in brief
    type: case-study
    answers: [cfo.evaluation.cost]
    uses: [median]
    channels: email
    reviewed-against: {cfo.evaluation.gone: 11111111, cfo.evaluation.cost: 00000000}
    reviewed: 2024-01-02   # by Ann
    ---
    It costs what it costs.

    ## Answers
    - cfo.evaluation.cost: Less than a year of delay.
    """,
    "content/modules/median.md": """
    ---
    title: Median
    answers: [cfo.evaluation.peer]
    reviewed: 2024-01-02
    ---
    Nine months.

    ## Answers
    - cfo.evaluation.peer: Nine months on the median project.
    """,
    "content/campaigns/cfo.md": "---\r\ntitle: Autumn\r\n---\r\nText.\r\n",
    "content/plain.md": "No front matter.\n",
  ]

  /// A run on an older day, as build systems have it, is not to turn a review back unseen.
  @Test func anOlderDayIsToldAsThat() throws {
    let repository = try repository()
    defer { repository.remove() }
    let run = try PersonaCommand.run(
      ["review", "--done", "persona/cfo", "--today", "2020-01-01"], in: repository.path)
    #expect(
      run.output
        == "personas/cfo.md: wrote `reviewed: 2020-01-01` in line 4, where the later day 2026-01-02 "
        + "stood\n")
  }

  @Test func aStampedAssetIsNeitherStaleNorDue() throws {
    let repository = try repository()
    defer { repository.remove() }
    let before = try PersonaCommand.run(["explain", "cfo.evaluation"], in: repository.path).output
    #expect(before.contains("stale"))
    let run = try done(["cost", "module/median"], in: repository)
    #expect(
      run
        == CommandRun(
          output: """
            content/cost.md: wrote `reviewed-against` with 2 needs in line 7 and \
            `reviewed: 2026-11-21` in line 8
            content/modules/median.md: wrote `reviewed: 2026-11-21` in line 4 and \
            `reviewed-against` with 1 need in line 5

            """))
    #expect(
      try changedLines(in: repository) == """
        -reviewed-against: {cfo.evaluation.gone: 11111111, cfo.evaluation.cost: 00000000}
        -reviewed: 2024-01-02   # by Ann
        +reviewed-against: {cfo.evaluation.cost: e8dc9deb, cfo.evaluation.peer: 46ee44c4}
        +reviewed: 2026-11-21   # by Ann
        -reviewed: 2024-01-02
        +reviewed: 2026-11-21
        +reviewed-against:
        +  cfo.evaluation.peer: 46ee44c4
        """)
    let after = try PersonaCommand.run(["explain", "cfo.evaluation"], in: repository.path).output
    #expect(!after.contains("stale") && !after.contains("last review"))
    let queue = try PersonaCommand.run(["review"], in: repository.path).output
    #expect(!queue.contains("content/cost.md") && !queue.contains("content/modules/median.md"))
    let check = try PersonaCommand.run(
      ["check", "content/cost.md", "content/modules"],
      in: repository.path)
    #expect(check.status == 0 && !check.output.contains("reviewed"))
  }

  @Test func aNeedThatChangesAfterwardsIsDueAgain() throws {
    let repository = try repository()
    defer { repository.remove() }
    _ = try done(["cost"], in: repository)
    let persona = Self.files["personas/cfo.md"] ?? ""
    try repository.folder.write(
      "personas/cfo.md", persona.replacing("What does it   cost?", with: "What does it cost?"))
    let same = try PersonaCommand.run(["review"], in: repository.path).output
    #expect(!same.contains("To check again"))
    try repository.folder.write("personas/cfo.md", persona.replacing("cost?", with: "save?"))
    let changed = try PersonaCommand.run(["review"], in: repository.path).output
    #expect(changed.contains("To check again"))
    _ = try done(["cost"], in: repository)
    let again = try PersonaCommand.run(["review"], in: repository.path).output
    #expect(!again.contains("To check again"))
  }

  @Test(arguments: [
    (
      "persona/cfo", "personas/cfo.md", "reviewed: \"2026-01-02\"\n",
      "reviewed: \"2026-11-21\"\n"
    ),
    (
      "it", "personas/lead-definitions/it.md", "persona: cfo\n",
      "persona: cfo\nreviewed: 2026-11-21\n"
    ),
    (
      "campaign/cfo", "content/campaigns/cfo.md", "Autumn\r\n", "Autumn\r\nreviewed: 2026-11-21\r\n"
    ),
    ("taxonomy", "personas/taxonomy.md", "us\n", "us\nreviewed: 2026-11-21\n"),
    ("asset/plain", "content/plain.md", "No", "---\nreviewed: 2026-11-21\n---\nNo"),
    ("content/plain.md", "content/plain.md", "No", "---\nreviewed: 2026-11-21\n---\nNo"),
  ])
  func everyKindOfFileCanBeStamped(name: String, path: String, old: String, new: String) throws {
    let repository = try repository()
    defer { repository.remove() }
    let run = try done([name], in: repository)
    #expect(run.output.hasPrefix("\(path): wrote `reviewed: 2026-11-21` in line "))
    #expect(run.remarks == "" && run.status == 0)
    #expect(try repository.git("diff", "--name-only") == path)
    let before = try #require(Self.files[path])
    #expect(
      try Array(repository.folder.read(path).utf8) == Array(before.replacing(old, with: new).utf8))
    let stamped = try repository.folder.contents()
    #expect(
      try done([name, name], in: repository)
        == CommandRun(output: "\(path): reviewed 2026-11-21 already, nothing to write\n"))
    #expect(try repository.folder.contents() == stamped)
  }

  @Test func aMistakeInAModulesMapIsReported() throws {
    let repository = try repository()
    defer { repository.remove() }
    try repository.folder.write(
      "content/modules/median.md", "---\nreviewed-against: {cfo.evaluation.pear: 12}\n---\nText.\n")
    let check = try PersonaCommand.run(["check", "content/modules"], in: repository.path)
    #expect(check.status == 1)
    #expect(check.output.contains("did you mean `cfo.evaluation.peer`?"))
    #expect(check.output.contains("eight hex digits"))
  }

  @Test func theDayIsTheOneThatEveryCommandTakes() throws {
    let repository = try repository()
    defer { repository.remove() }
    let run = try PersonaCommand.run(
      ["review", "--done", "it", "--today", "2026-12-01"], in: repository.path)
    #expect(
      run.output
        == "personas/lead-definitions/it.md: wrote `reviewed: 2026-12-01` in line 4\n")
  }

  @Test func permissionsStayAndNothingElseIsLeft() throws {
    let repository = try repository()
    defer { repository.remove() }
    let path = "\(repository.path)/content/cost.md"
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    let names = try repository.folder.contents(of: "content").keys.sorted()
    _ = try done(["cost"], in: repository)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(try repository.folder.contents(of: "content").keys.sorted() == names)
  }

  private func repository() throws -> GitFixture {
    let repository = try GitFixture()
    try repository.git("config", "core.autocrlf", "false")
    try repository.commit(Self.files)
    return repository
  }

  private func done(_ names: [String], in repository: GitFixture) throws -> CommandRun {
    try PersonaCommand.run(
      ["review"] + names.flatMap { ["--done", $0] }, in: repository.path)
  }

  /// The lines that git calls changed, without those that name files and places.
  private func changedLines(in repository: GitFixture) throws -> String {
    try repository.git("diff", "--unified=0").components(separatedBy: "\n")
      .filter { line in
        ["+", "-"].contains(line.prefix(1)) && !["+++ ", "--- "].contains(line.prefix(4))
      }
      .joined(separator: "\n")
  }
}
