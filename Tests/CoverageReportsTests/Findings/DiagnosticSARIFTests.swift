import CoverageReports
import Foundation
import PersonaTestSupport
import SourceDocuments
import Testing

/// Source: OASIS, "SARIF Version 2.1.0", and GitHub's documentation of what it reads.
struct DiagnosticSARIFTests {
  /// Each field that GitHub documents, with its type; `[]` is the first of a list.
  @Test(
    arguments: [
      ("$schema", "https://json.schemastore.org/sarif-2.1.0.json"), ("version", "2.1.0"),
      ("runs.[].columnKind", "utf16CodeUnits"),
      ("runs.[].tool.driver.name", "persona"), ("runs.[].tool.driver.version", "1.2.3"),
      ("runs.[].tool.driver.semanticVersion", "1.2.3"),
      ("runs.[].tool.driver.rules.[].id", "unknown-persona"),
      ("runs.[].tool.driver.rules.[].name", "UnknownPersona"),
      (
        "runs.[].tool.driver.rules.[].shortDescription.text",
        "A persona that is named has a file."
      ),
      (
        "runs.[].tool.driver.rules.[].fullDescription.text",
        "A persona that is named has a file. What is said of nobody counts for nobody."
      ),
      ("runs.[].tool.driver.rules.[].defaultConfiguration.level", "error"),
      ("runs.[].tool.driver.rules.[].properties.tags.[]", "persona-coverage"),
      ("runs.[].tool.driver.rules.[].properties.precision", "very-high"),
      ("runs.[].tool.driver.rules.[].properties.problem.severity", "error"),
      ("runs.[].results.[].ruleId", "unknown-persona"), ("runs.[].results.[].level", "error"),
      (
        "runs.[].results.[].message.text",
        "there is no persona `cfoo`; did you mean `cfo`?; effect: it counts for nobody"
      ),
      ("\(Self.place).artifactLocation.uri", "marketing/content/a%20%C3%BC.md"),
      ("\(Self.place).artifactLocation.uriBaseId", "%SRCROOT%"),
      ("\(Self.place).region.snippet.text", "cfoo"),
      ("runs.[].results.[].relatedLocations.[].message.text", "it stands here, too"),
      ("\(Self.fix).artifactLocation.uri", "marketing/content/a%20%C3%BC.md"),
      ("\(Self.fix).replacements.[].insertedContent.text", "cfo"),
      ("runs.[].results.[].fixes.[].description.text", "write `cfo`"),
    ])
  func aWordStandsWhereTheStandardHasIt(path: String, expected: String) throws {
    #expect(try Self.value(path) as? String == expected)
  }

  @Test(
    arguments: [
      ("runs.[].results.[].ruleIndex", 0),
      // A picture of two UTF-16 code units stands before the place.
      ("\(Self.place).region.startLine", 2), ("\(Self.place).region.startColumn", 5),
      ("\(Self.place).region.endLine", 2), ("\(Self.place).region.endColumn", 9),
      ("runs.[].results.[].relatedLocations.[].id", 1),
      ("runs.[].results.[].relatedLocations.[].physicalLocation.region.startColumn", 5),
      ("\(Self.fix).replacements.[].deletedRegion.startColumn", 5),
      ("\(Self.fix).replacements.[].deletedRegion.endColumn", 9),
    ])
  func aNumberStandsWhereTheStandardHasIt(path: String, expected: Int) throws {
    #expect(try Self.value(path) as? Int == expected)
  }

  @Test func aRuleExplainsItself() throws {
    let help = try #require(
      try Self.value("runs.[].tool.driver.rules.[].help") as? [String: String])
    #expect(help["text"]?.contains("Wrong\n  content/example.md\n    ---\n    covers:") == true)
    #expect(
      help["markdown"] == """
        A persona that is named has a file. What is said of nobody counts for nobody.

        **Wrong**

        `content/example.md`

        ```markdown
        ---
        covers:
          cfoo: [evaluation]
        ---
        ```

        **Right**

        Name a file.
        """)
  }

  @Test func theFingerprintHasAKeyOfOurOwn() throws {
    let prints = try #require(
      try Self.value("runs.[].results.[].partialFingerprints") as? [String: String])
    #expect(Array(prints.keys) == ["personaFinding/v1"])
    #expect(
      prints.values.first
        == FindingFingerprint.of([Self.finding], pathPrefix: "marketing/")[0].digits)
  }

  @Test func onlyOneRightEditIsAFix() throws {
    let two = SampleFinding.findings("- ↓cfoo↓")[0].suggesting(["cfo", "coo"])
    let whole = Diagnostic(SampleFinding.rule(), at: Place(wholeFile: "content/a.md"), "text")
      .suggesting(["cfo"])
    for finding in [two, whole] {
      let text = DiagnosticSARIF.json([finding], rules: [], version: "1")
      #expect(!text.contains("\"fixes\""))
    }
  }

  /// Two brackets in a row would be a link, and a number in braces an argument.
  @Test func noValueOfAMessageIsALinkOrAPlaceholder() throws {
    let finding = SampleFinding.finding("there is no `[click](https://evil.example) {0}`")
    let text = DiagnosticSARIF.json([finding], rules: [], version: "1")
    #expect(text.contains("`[click\\\\](https://evil.example) {{0}}`"))
  }

  @Test func moreThanFiveThousandKeepTheGravest() throws {
    let notes = (0..<5_000).map {
      SampleFinding.finding("n\($0)", SampleFinding.rule("hint", .note))
    }
    let error = SampleFinding.finding("an error", at: "content/z.md")
    let log = try Self.log(of: notes + [error])
    let results = try #require(Self.value("runs.[].results", in: log) as? [Any])
    #expect(results.count == 5_000)
    let last = try #require(results.last as? [String: Any])
    #expect(last["ruleId"] as? String == "unknown-persona")
    let said = "runs.[].invocations.[].toolExecutionNotifications.[].message.text"
    #expect(
      Self.value(said, in: log) as? String
        == "1 more finding not listed: a log holds 5000; persona check --format json lists each")
    #expect(Self.value("runs.[].invocations.[].executionSuccessful", in: log) as? Bool == true)
  }

  @Test func noFindingIsALogWithAllRules() throws {
    let log = try Self.log(of: [])
    #expect((Self.value("runs.[].results", in: log) as? [Any])?.isEmpty == true)
    #expect(Self.value("runs.[].tool.driver.rules.[].id", in: log) as? String == "unknown-persona")
  }
}

extension DiagnosticSARIFTests {
  private static let place = "runs.[].results.[].locations.[].physicalLocation"
  private static let fix = "runs.[].results.[].fixes.[].artifactChanges.[]"

  private static let finding: Diagnostic = {
    let found = SampleFinding.findings("covers:\n🙂 {↓cfoo↓: x}\n", at: "content/a ü.md")[0]
    return found.suggesting(["cfo"]).with(effect: "it counts for nobody")
      .noting("it stands here, too", at: found.place)
  }()

  private static func value(_ path: String) throws -> Any? {
    value(path, in: try log(of: [finding], pathPrefix: "marketing/"))
  }

  private static func log(of findings: [Diagnostic], pathPrefix: String = "") throws -> Any {
    let text = DiagnosticSARIF.json(
      findings, rules: [SampleFinding.rule()], version: "1.2.3", pathPrefix: pathPrefix)
    return try JSONSerialization.jsonObject(with: Data(text.utf8))
  }

  /// What stands at a path of keys; a key may have a dot itself.
  private static func value(_ path: String, in json: Any) -> Any? {
    var rest = path.split(separator: ".")[...]
    var current: Any? = json
    while let step = rest.popFirst() {
      if step == "[]" {
        current = (current as? [Any])?.first
        continue
      }
      let object = current as? [String: Any]
      if let next = rest.first, let found = object?["\(step).\(next)"] {
        rest = rest.dropFirst()
        current = found
      } else {
        current = object?[String(step)]
      }
    }
    return current
  }
}
