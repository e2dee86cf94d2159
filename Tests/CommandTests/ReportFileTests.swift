import Foundation
import PersonaTestSupport
import Testing

/// `persona check --report FORMAT=FILE`.
struct ReportFileTests {
  @Test func oneRunWritesSeveralReports() throws {
    let folder = try FindingsFormTests.workspace(["out/.keep": ""])
    defer { folder.remove() }
    let forms = ["text", "json", "github", "gitlab", "sarif", "markdown"]
    let options = forms.flatMap { ["--report", "\($0)=out/a=\($0)"] }
    let plain = try PersonaCommand.run(["check"], in: folder.path)
    #expect(try PersonaCommand.run(["check"] + options, in: folder.path) == plain)
    for form in forms {
      let alone = try PersonaCommand.run(["check", "--format", form], in: folder.path)
      #expect(try folder.read("out/a=\(form)") == alone.output)
    }
    #expect(try folder.contents(of: "out").count == forms.count + 1)
  }

  @Test func aReportReplacesTheOneBefore() throws {
    let folder = try FindingsFormTests.workspace([
      "summary.md": String(repeating: "old\n", count: 99)
    ])
    defer { folder.remove() }
    let run = try PersonaCommand.run(
      ["check", "-q", "--format", "markdown", "--report", "markdown=./summary.md"],
      in: folder.path)
    #expect(try folder.read("summary.md") == run.output)
  }

  /// Other steps write to the summary as well.
  @Test func theStepSummaryIsAppendedTo() throws {
    let folder = try FindingsFormTests.workspace(["summary.md": "Tests passed."])
    defer { folder.remove() }
    let environment = ["GITHUB_STEP_SUMMARY": "\(folder.path)/summary.md"]
    for _ in 1...2 {
      _ = try PersonaCommand.run(
        ["check", "--report", "markdown=summary.md"], in: folder.path, environment: environment)
    }
    let parts = try folder.read("summary.md").components(separatedBy: "\n\n## Persona check: ")
    #expect(parts.count == 3)
    #expect(parts[0] == "Tests passed.")
    // Nothing goes there unless it is asked for.
    let before = try folder.read("summary.md")
    _ = try PersonaCommand.run(
      ["check"], in: folder.path,
      environment: environment.merging(["GITHUB_ACTIONS": "true"]) { one, _ in one })
    #expect(try folder.read("summary.md") == before)
  }

  @Test(
    arguments: [
      ("xml=a.xml", "text, json, github, gitlab, sarif or markdown"), ("sarif", "FORMAT=FILE"),
      ("auto=a.txt", "text, json, github, gitlab, sarif or markdown"),
      ("sarif=", "name a file"), ("sarif=-", "standard output has --format"),
    ])
  func wrongUsageSaysWhatIsRight(report: String, expected: String) throws {
    let folder = try FindingsFormTests.workspace()
    defer { folder.remove() }
    let run = try PersonaCommand.run(["check", "--report", report], in: folder.path)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.remarks.contains(expected), "\(run)")
  }

  @Test func twoReportsDoNotShareAFile() throws {
    let folder = try FindingsFormTests.workspace()
    defer { folder.remove() }
    let run = try PersonaCommand.run(
      ["check", "--report", "sarif=a", "--report", "json=./a"], in: folder.path)
    #expect(run.status == 64)
    #expect(run.remarks.contains("two reports can't go to the same file, ./a"))
    #expect(!folder.exists("a"))
  }

  @Test(
    arguments: [
      ("none/a.sarif", "the folder of the report none/a.sarif does not exist"),
      ("content/a.md", "the report content/a.md would be a file of the workspace"),
      ("content/../personas/new.md", "would be a file of the workspace"),
      ("site-template/a", "would be a file of the workspace"),
      ("out", "out is no file that a report could replace"),
      ("link", "link is no file that a report could replace"),
      ("broken", "broken is no file that a report could replace"),
    ])
  func aFileThatIsNoReportIsRefused(path: String, expected: String) throws {
    let folder = try FindingsFormTests.workspace(["out/.keep": "", "site-template/style.css": ""])
    defer { folder.remove() }
    for (name, target) in ["link": "personas/cfo.md", "broken": "nowhere"] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder.path)/\(name)", withDestinationPath: target)
    }
    let before = try folder.contents()
    let run = try PersonaCommand.run(["check", "--report", "json=\(path)"], in: folder.path)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.remarks.contains(expected), "\(run)")
    #expect(try folder.contents() == before)
  }

  @Test(.enabled(if: getuid() != 0))
  func aFolderThatCanNotBeWrittenIsAFailureAfterTheResult() throws {
    let folder = try FindingsFormTests.workspace(["out/.keep": ""])
    defer { folder.remove() }
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o555], ofItemAtPath: "\(folder.path)/out")
    let run = try PersonaCommand.run(["check", "--report", "json=out/a.json"], in: folder.path)
    #expect(run.status == 2)
    #expect(run.output.hasPrefix("error[unknown-value]"))
    #expect(
      run.remarks == "error: the report out/a.json can't be written: Permission denied\n")
  }
}
