import Foundation
import PersonaTestSupport
import Testing

/// What the README tells people to type, and what it shows them.
struct ReadmeTests {
  @Test func itsCommandsWorkInTheirOrder() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    var place = folder.path
    var commands = 0
    for line in try Self.blocks(of: "sh").joined(separator: "\n").split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      switch words.first {
      case "persona":
        let run = try PersonaCommand.run(Array(words.dropFirst()), in: place)
        #expect(run.status == 0, "\(line)\n\(run)")
        commands += 1
      case "cd": place += "/\(words[1])"
      default: #expect(words.first == "make", "\(line)")
      }
    }
    #expect(commands >= 6)
  }

  @Test func itsMatrixIsTheOneThatInitGives() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    _ = try PersonaCommand.run(["init"], in: folder.path)
    let run = try PersonaCommand.run(["matrix"], in: folder.path)
    let shown = try #require(try Self.blocks(of: "text").first { $0.hasPrefix("Persona ") })
    #expect(run.output.hasPrefix(shown))
  }

  /// From a folder with a spreadsheet to a matrix: what is typed, what is edited, what is said.
  @Test func itsWayFromASpreadsheetIsTheOneThatItTells() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try FileManager.default.copyItem(
      atPath: "\(Repository.root)/Tests/Fixtures/inventory/content-audit.csv",
      toPath: "\(folder.path)/content-audit.csv")
    let told = try Self.text().components(separatedBy: "## From a spreadsheet to a matrix\n")[1]
      .components(separatedBy: "\n## ")[0]
    var (commands, edits) = (0, 0)
    for block in told.components(separatedBy: "```").filter({ $0.contains("\n") }) {
      if block.hasPrefix("console\n") {
        commands += try Self.follow(block, in: folder)
      } else if block.hasPrefix("diff\n") {
        edits += try Self.edit(block, in: folder)
      }
    }
    #expect(commands >= 9 && commands + edits <= 30, "\(commands) commands, \(edits) edits")
    let before = try folder.contents()
    for again in [["inventory", "content-audit.csv"], ["worksheet", "worksheet.csv"]] {
      #expect(try PersonaCommand.run(["import"] + again + ["--write"], in: folder.path).status == 0)
    }
    #expect(try folder.contents() == before)
  }

  /// Runs each line after a dollar sign; the lines below it stand in what it says, in their order.
  private static func follow(_ block: String, in folder: ScratchFolder) throws -> Int {
    let runs = block.components(separatedBy: "\n$ persona ").dropFirst()
    for told in runs {
      let lines = told.split(separator: "\n").map(String.init)
      let run = try PersonaCommand.run(
        lines[0].split(separator: " ").map(String.init), in: folder.path)
      #expect(run.status == 0, "\(run)")
      var said = (run.output + run.remarks).split(separator: "\n").map(String.init)[...]
      for line in lines.dropFirst() where line != "…" {
        let index = said.firstIndex {
          $0.trimmingCharacters(in: .whitespaces) == line.trimmingCharacters(in: .whitespaces)
        }
        #expect(index != nil, "\(lines[0]): \(line)\n\(run)")
        said = said[(index ?? said.startIndex)...].dropFirst()
      }
    }
    return runs.count
  }

  /// Puts each line after a plus in the place of the one after a minus.
  private static func edit(_ block: String, in folder: ScratchFolder) throws -> Int {
    let lines = block.split(separator: "\n").dropFirst().map(String.init)
    let path = String(try #require(lines.first).dropFirst(4))
    var text = try folder.read(path)
    let edits = lines.dropFirst()
    for (old, new) in zip(edits.filter { $0.hasPrefix("-") }, edits.filter { $0.hasPrefix("+") }) {
      let parts = text.components(separatedBy: String(old.dropFirst()))
      #expect(parts.count == 2, "\(old)")
      text = parts.joined(separator: String(new.dropFirst()))
    }
    try folder.write(path, text)
    return edits.count { $0.hasPrefix("+") }
  }

  @Test func itsExamplesCheckClean() throws {
    let examples = try Self.blocks(of: "markdown")
    #expect(examples.count == 2)
    let folder = try ScratchFolder([
      "personas/cfo.md": examples[0], "content/payback.md": examples[1],
    ])
    defer { folder.remove() }
    let run = try PersonaCommand.run(["check", "--fail-on", "warning"], in: folder.path)
    #expect(run == CommandRun(remarks: "no problems in 2 files\n"))
  }

  @Test func everyVerbOfItsTableExists() throws {
    let help = try PersonaCommand.run(["--help"], in: Repository.root).output
    for match in try Self.text().matches(of: /\n\| `persona (?<verb>[a-z]+)/) {
      #expect(help.contains("\n  \(match.output.verb) "), "\(match.output.verb)")
    }
  }

  @Test func itsLinksLeadSomewhere() throws {
    for match in try Self.text().matches(of: /\]\((?<path>[^)]+)\)/)
    where !match.output.path.hasPrefix("http") {
      #expect(FileManager.default.fileExists(atPath: "\(Repository.root)/\(match.output.path)"))
    }
  }

  private static func text() throws -> String {
    try String(contentsOfFile: "\(Repository.root)/README.md", encoding: .utf8)
  }

  /// The fenced blocks of a language.
  private static func blocks(of language: String) throws -> [String] {
    try text().components(separatedBy: "```\(language)\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
  }
}
