import PersonaTestSupport
import Testing

/// What people type instead of the right command line.
struct CommandLineTests {
  private static let files = [
    "personas/cfo.md": """
    ---
    title: CFO
    ---
    Guards cash.

    ## Journey
    ### Evaluation
    - Question (payback): When does it pay back?

    """,
    "content/payback.md": "---\ntitle: Payback\nanswers: [cfo.evaluation.payback]\n---\nText.\n",
  ]

  private func run(_ arguments: String...) throws -> CommandRun {
    try run(arguments)
  }

  private func run(_ arguments: [String]) throws -> CommandRun {
    let folder = try ScratchFolder(Self.files)
    defer { folder.remove() }
    return try PersonaCommand.run(
      arguments.map { $0.replacing("HERE", with: folder.path) }, in: folder.path)
  }

  @Test(
    arguments: [
      ("matrx", "there is no command `persona matrx`\ndid you mean `matrix`?"),
      (
        "import inventry x.csv",
        "there is no command `persona import inventry`\ndid you mean `inventory`?"
      ),
      ("help nosuch", "there is no command `persona nosuch`\nthe commands are `check`"),
      ("help matrx", "there is no command `persona matrx`\ndid you mean `matrix`?"),
      ("--top 3 gaps", "options stand after the command: persona gaps --top 3"),
      ("--format json matrix", "options stand after the command: persona matrix --format json"),
      ("-C content", "the command is missing: write, say, persona matrix -C content"),
      ("gaps --top -1", "--top takes a number from 1."),
      ("gaps --jobs -1", "--jobs takes a number from 1."),
      ("build --history -1", "--history takes a number from 1 to 1000000."),
      ("history --limit -1", "--limit takes a number from 1 to 1000000."),
      ("explain no-reply --segment x", "--segment goes with a cell or a need."),
      ("review --due -1", "--due takes a length of time from one day on"),
      ("check --fail-under -1", "The value '-1' is invalid for '--fail-under <percent>'"),
    ])
  func aSlipIsToldWithTheRightForm(line: String, message: String) throws {
    let run = try run(line.split(separator: " ").map(String.init))
    #expect(run.status == 64 && run.output.isEmpty, "\(run)")
    #expect(run.remarks.hasPrefix("Error: \(message)"), "\(run)")
  }

  @Test(
    arguments: [
      ("-C HERE matrix", "matrix"),
      ("-q --today 2026-01-01 gaps --top 1", "gaps --top 1 --today 2026-01-01"),
      ("--color=never -q check content", "check content --color=never -q"),
    ])
  func optionsOfEveryCommandMayStandBeforeIt(line: String, same: String) throws {
    let before = try run(line.split(separator: " ").map(String.init))
    let after = try run(same.split(separator: " ").map(String.init))
    #expect(before.status == after.status && before.output == after.output, "\(before)")
    #expect(!before.output.isEmpty)
  }

  @Test func helpIsHelp() throws {
    #expect(try run("help", "matrix").output.contains("USAGE: persona matrix"))
    #expect(try run("-q", "help", "matrix").status == 0)
    #expect(try run("help").status == 0)
    #expect(try run("--version").output == "0.1.0\n")
    #expect(try run("matrix", "--help").status == 0)
  }

  @Test(
    arguments: [
      "content/payback.md", "./content/payback.md", "HERE/content/payback.md",
      "content/../content/payback.md", "content/payback.md:3", "content/payback.md:3:1,",
      "asset/payback",
    ])
  func aFileIsFoundByEachOfItsNames(name: String) throws {
    let shown = try run("show", "payback")
    #expect(shown.output.hasPrefix("Payback\ncontent/payback.md\n"))
    #expect(try run("show", name) == shown)
    #expect(try run("explain", name).output == shown.output)
  }

  @Test(arguments: ["cfo.evaluation", "cfo.evaluation.payback", "cfo.evaluation.payback,"])
  func anAddressIsExplained(address: String) throws {
    let explained = try run("explain", address)
    #expect(explained.status == 0 && explained.output.contains("Payback"), "\(explained)")
    #expect(try run("show", address).output == explained.output)
  }

  /// Each address that `explain` prints can be given to it.
  @Test func itsOwnOutputIsTaken() throws {
    let cell = try run("explain", "cfo.evaluation").output
    let words = cell.split { $0 == " " || $0 == "\n" }.map(String.init)
    let named = words.filter { $0.hasPrefix("cfo.") || $0.contains(".md") }
    #expect(named.count > 2)
    for name in Set(named) {
      #expect(try run("explain", name).status == 0, "\(name)")
      #expect(try run("show", name).status == 0, "\(name)")
    }
  }

  @Test(
    arguments: [
      ("show content/paybak.md", "did you mean `content/payback.md`?"),
      ("show ./content/paybak.md", "did you mean `content/payback.md`?"),
      ("show cfo.evaluation.paybak", "did you mean `cfo.evaluation.payback`?"),
      ("show cfo.evalution", "did you mean `evaluation`?"),
      ("explain content/paybak.md", "did you mean `content/payback.md`?"),
      ("explain unknown-persna", "did you mean `unknown-persona`?"),
    ])
  func whatThereIsNotIsToldWithTheNearest(line: String, hint: String) throws {
    let run = try run(line.split(separator: " ").map(String.init))
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.remarks.hasSuffix("\(hint)\n"), "\(run)")
  }

  @Test(
    arguments: [
      ("show cfo", "# CFO\n\npersonas/cfo.md\n\nGuards cash.\n\n"),
      ("show payback", "# Payback\n\ncontent/payback.md\n\nText.\n\n- state: live\n"),
      ("explain cfo.evaluation", "# CFO / Evaluation: "),
      ("explain cfo.evaluation.payback", "# The question"),
      ("explain no-reply", "# no-reply (warning)\n\n"),
    ])
  func aPageComesAsMarkdown(line: String, beginning: String) throws {
    let words = line.split(separator: " ").map(String.init)
    let markdown = try run(words + ["--format", "markdown"])
    #expect(markdown.status == 0 && markdown.output.hasPrefix(beginning), "\(markdown)")
    #expect(try run(words + ["--format", "text"]).output == run(words).output)
    let wrong = try run(words + ["--format", "csv"])
    #expect(wrong.status == 64)
  }

  /// A pipe is no terminal, however narrow the terminal around it is.
  @Test func aPipeGetsWholeTables() throws {
    let folder = try ScratchFolder(Self.files)
    defer { folder.remove() }
    let narrow = try PersonaCommand.run(
      ["matrix"], in: folder.path, environment: ["COLUMNS": "20"])
    #expect(narrow == (try PersonaCommand.run(["matrix"], in: folder.path)))
  }
}
