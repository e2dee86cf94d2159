import CoverageReports
import Foundation
import PersonaTestSupport
import SourceDocuments
import Testing

/// Values that would like to be more than values, in each form (reliability: inert output).
struct HostileValueTests {
  static let values = [
    "x\n::error file=personas/cfo.md,line=1::forged", "x\r\n::set-output name=a::b",
    "%0A::error::forged", "%0D%0A::warning::forged", "::stop-commands::x", "a::b,c=d:e%25",
    "x\u{2028}::error::forged", "x\u{85}::error::forged", "\u{1B}]8;;https://evil.example\u{7}x",
    "\u{1B}[2Jx", "##[error]forged", "###[add-mask]x", "##vso[task.setvariable variable=a]b",
    "a | b |\n| c", "<img src=x onerror=alert(1)>", "</td></table><script>x</script>",
    "[click](https://evil.example)", "![x](https://evil.example/a.png)", "https://evil.example/",
    "www.evil.example", "@octocat please", "mail@evil.example", "closes #12", "```\n# heading",
    "*a* _b_ ~~c~~ `d`", "-->", "&lt;b&gt;", "{0} {{1}}", "\"quoted\\", "\u{202E}txt.exe",
  ]

  @Test(arguments: values)
  func anAnnotationIsOneLine(value: String) {
    for finding in Self.findings(value) {
      let text = DiagnosticAnnotations.rendered([finding], pathPrefix: "m/")
      #expect(text.unicodeScalars.count { $0.properties.isWhitespace && $0 != " " } == 1)
      #expect(text.hasPrefix("::error file=m/content/") && text.hasSuffix("\n"))
      #expect(!Self.steersATerminal(text))
      // What GitHub makes of it: a name, properties that are ours, and a message.
      let parts = text.dropFirst(2).split(separator: "::", maxSplits: 1)
      let properties = parts[0].dropFirst("error ".count).split(separator: ",").map {
        String($0.prefix { $0 != "=" })
      }
      #expect(
        Set(properties).isSubset(of: ["file", "line", "col", "endLine", "endColumn", "title"]))
      #expect(properties.count == Set(properties).count)
      for escape in parts.joined().split(separator: "%").dropFirst() {
        #expect(["25", "0A", "3A", "2C"].contains(String(escape.prefix(2))))
      }
    }
  }

  @Test(arguments: values)
  func theTextOfALogHoldsNoCommand(value: String) {
    for finding in Self.findings(value) {
      let text = DiagnosticText.rendered([finding], usesColor: false)
      #expect(!text.contains("##[") && !text.contains("##vso["))
      for line in text.split(separator: "\n") {
        #expect(!line.drop { $0 == " " }.hasPrefix("::"))
      }
      #expect(!Self.steersATerminal(text))
    }
  }

  @Test(arguments: values)
  func aTableKeepsItsRowsAndHoldsNoMarkup(value: String) {
    let text = DiagnosticMarkdown.rendered(Self.findings(value), verdict: "2 errors in 2 files")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 7)
    for line in lines[4...5] {
      let plain = line.replacing("\\\\", with: "").replacing("\\|", with: "")
      #expect(plain.count { $0 == "|" } == 5)
      let markup = plain.replacing("<br>", with: "").replacing("<!-- -->", with: "")
      #expect(!markup.contains("<") && !markup.contains("://") && !markup.contains("@"))
      for sign in ["`", "*", "[", "]", "!", "~"] {
        #expect(!markup.replacing("\\\(sign)", with: "").contains(sign))
      }
    }
  }

  @Test(arguments: values)
  func theFormsForMachinesStayJSON(value: String) throws {
    let findings = Self.findings(value)
    let forms = [
      DiagnosticCodeQuality.json(findings),
      DiagnosticSARIF.json(findings, rules: [], version: "1"),
      JSONText.encoded(DiagnosticFile(findings)),
    ]
    for text in forms { _ = try JSONSerialization.jsonObject(with: Data(text.utf8)) }
    let issues = try JSONSerialization.jsonObject(with: Data(forms[0].utf8)) as? [[String: Any]]
    #expect(issues?.count == 2)
    for issue in issues ?? [] {
      #expect(!Self.steersATerminal(issue["description"] as? String ?? "\u{1B}"))
    }
  }

  /// The value in a text, and in the name of a file.
  private static func findings(_ value: String) -> [Diagnostic] {
    let bytes = Array("covers: \(value)\n".utf8)
    let file = SourceFile(path: "content/a.md", bytes: bytes)
    let message = "there is no persona \(value.quoted)"
    let inText = Diagnostic(SampleFinding.rule(), at: file.place(8..<bytes.count - 1), message)
      .suggesting([value]).noting("see \(value.quoted)")
    return [inText, SampleFinding.finding("the name is bad", at: "content/\(value).md")]
  }

  private static func steersATerminal(_ text: String) -> Bool {
    text.unicodeScalars.contains {
      ($0.value < 0x20 && $0 != "\n") || (0x7F..<0xA0).contains($0.value)
        || [0x2028, 0x2029, 0x202E].contains($0.value)
    }
  }
}
