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
