import Foundation
import PersonaTestSupport
import Testing

/// `persona check --format` and what it does where it runs in GitHub Actions or GitLab CI.
struct FindingsFormTests {
  static let annotation =
    "::error file=content/a.md,line=2,col=9,endLine=2,endColumn=13,title=unknown-value::"
    + "`status` can't be `live`%0A"
    + "it is `planned`, `draft`, `published` or `retired`%0Amore: persona explain unknown-value\n"

  @Test func gitHubGetsAnnotationsAndTheLogGetsTheText() throws {
    let folder = try Self.workspace()
    defer { folder.remove() }
    let text = try PersonaCommand.run(["check"], in: folder.path)
    #expect(text.output.hasPrefix("error[unknown-value]: `status` can't be `live`\n  --> "))
    let run = try PersonaCommand.run(
      ["check"], in: folder.path, environment: ["GITHUB_ACTIONS": "true"])
    #expect(
      run
        == CommandRun(
          output: Self.annotation, remarks: text.output + text.remarks, status: 1))
    let alone = try PersonaCommand.run(["check", "--format", "github"], in: folder.path)
    #expect(alone == CommandRun(output: Self.annotation, remarks: text.remarks, status: 1))
  }

  @Test(
    arguments: [
      (["GITLAB_CI": "true"], "auto"), (["GITHUB_ACTIONS": "false"], "auto"),
      (["GITHUB_ACTIONS": "true"], "text"),
    ])
  func everywhereElseItIsText(environment: [String: String], format: String) throws {
    let folder = try Self.workspace()
    defer { folder.remove() }
    let text = try PersonaCommand.run(["check"], in: folder.path)
    let run = try PersonaCommand.run(
      ["check", "--format", format], in: folder.path, environment: environment)
    #expect(run == text)
  }

  @Test(
    arguments: [
      ("json", "{\n  \"findings\" : ["),
      ("gitlab", "[\n  {\n    \"check_name\" : \"unknown-value\""),
      ("sarif", "{\n  \"$schema\" : \"https://json.schemastore.org/sarif-2.1.0.json\""),
      ("markdown", "## Persona check: 1 error in 2 files\n\n| Severity | Finding | Where | Rule |"),
    ])
  func eachFormGoesToStandardOutput(format: String, start: String) throws {
    let folder = try Self.workspace()
    defer { folder.remove() }
    let run = try PersonaCommand.run(["check", "--format", format], in: folder.path)
    #expect(run.output.hasPrefix(start))
    #expect(run.remarks.hasPrefix("1 error in 2 files\n"))
    #expect(run.status == 1)
  }

  /// The rules that the log describes are all that there are, with the version of the command.
  @Test func theLogDescribesEveryRule() throws {
    let folder = try Self.workspace(["content/a.md": "---\ntitle: A\n---\nText.\n"])
    defer { folder.remove() }
    let run = try PersonaCommand.run(["check", "--format", "sarif", "-q"], in: folder.path)
    let log = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let tool = ((log?["runs"] as? [[String: Any]])?.first?["tool"] as? [String: Any])
    let driver = try #require(tool?["driver"] as? [String: Any])
    let version = try PersonaCommand.run(["--version"], in: folder.path).output
    #expect("\(driver["version"] ?? "")\n" == version)
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(rules.count > 50)
    for rule in rules {
      let texts = ["shortDescription", "fullDescription"].map {
        (rule[$0] as? [String: String])?["text"] ?? ""
      }
      // GitHub cuts what is longer, and refuses what is empty.
      #expect(texts.allSatisfy { !$0.isEmpty && $0.count <= 1_024 }, "\(rule["id"] ?? "")")
    }
  }

  /// Systems that know a repository want paths from its root, wherever the workspace lies.
  @Test(
    arguments: [
      ("github", "file=teams/marketing/content/a.md,"),
      ("gitlab", "\"path\" : \"teams/marketing/content/a.md\""),
      ("sarif", "\"uri\" : \"teams/marketing/content/a.md\""),
      ("markdown", "| teams/marketing/content/a.md:2 |"),
      ("text", "--> content/a.md:2:9"), ("json", "\"path\" : \"content/a.md\""),
    ])
  func pathsAreThoseOfTheRepository(format: String, expected: String) throws {
    let folder = try Self.workspace(
      [".git/HEAD": "ref: refs/heads/main\n"], at: "teams/marketing/")
    defer { folder.remove() }
    let run = try PersonaCommand.run(
      ["check", "--format", format, "-C", "teams/marketing"], in: folder.path)
    #expect(run.output.contains(expected))
  }

  @Test func whatIsReportedIsWhatIsJudged() throws {
    let folder = try Self.workspace()
    defer { folder.remove() }
    let run = try PersonaCommand.run(
      ["check", "--format", "github", "personas"], in: folder.path)
    #expect(run == CommandRun(remarks: "no problems in 1 file\n"))
  }

  @Test func anUnknownFormListsThem() throws {
    let folder = try Self.workspace()
    defer { folder.remove() }
    let run = try PersonaCommand.run(["check", "--format", "xml"], in: folder.path)
    #expect(run.status == 64)
    for form in ["auto", "text", "json", "github", "gitlab", "sarif", "markdown"] {
      #expect(run.remarks.contains("\n  - \(form)\n"))
    }
  }

  /// GitHub reads both streams for commands.
  @Test(
    arguments: [
      #""x\n::error file=personas/cfo.md::forged""#, #""%0A::error::forged""#,
      #""\e[2J::error::forged""#, #""x\u2028::error::forged""#, "\"##[error]forged\"",
      #""::stop-commands::x""#, "|\n  ::error::forged\n  ##[add-mask]x",
    ])
  func noValueIsACommand(value: String) throws {
    let folder = try Self.workspace(["content/a.md": "---\nstatus: \(value)\n---\nText.\n"])
    defer { folder.remove() }
    let run = try PersonaCommand.run(
      ["check"], in: folder.path, environment: ["GITHUB_ACTIONS": "true"])
    #expect(run.status == 1)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 1)
    #expect(lines.allSatisfy { $0.hasPrefix("::error file=content/a.md,line=2,") })
    for line in run.remarks.split(separator: "\n") {
      #expect(!line.contains("##[") && !line.drop { $0 == " " }.hasPrefix("::"))
    }
    let all = (run.output + run.remarks).unicodeScalars
    #expect(!all.contains { $0 == "\u{1B}" || $0 == "\u{2028}" || $0 == "\r" })
  }

  @Test func noTitleInATableIsACommand() throws {
    let folder = try ScratchFolder([
      "personas/cfo.md": CheckTests.cfo.replacing("title: CFO", with: "title: '::error::forged'"),
      "personas/coo.md": CheckTests.cfo.replacing("title: CFO", with: "title: '##[error]forged'"),
    ])
    defer { folder.remove() }
    let run = try PersonaCommand.run(["matrix"], in: folder.path)
    #expect(run.output.contains("\n\\u{3A}:error::forged "))
    #expect(run.output.contains("\n\\u{23}#[error]forged "))
  }

  /// A workspace with one mistake.
  static func workspace(
    _ more: [String: String] = [:], at prefix: String = ""
  ) throws -> ScratchFolder {
    var files = [
      "\(prefix)personas/cfo.md": CheckTests.cfo,
      "\(prefix)content/a.md": "---\nstatus: live\n---\nText.\n",
    ]
    files.merge(more) { _, other in other }
    return try ScratchFolder(files)
  }
}
