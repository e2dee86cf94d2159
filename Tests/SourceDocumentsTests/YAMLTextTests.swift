import PersonaTestSupport
import SourceDocuments
import Testing

/// What is written as YAML reads as exactly what it was.
struct YAMLTextTests {
  @Test(
    arguments: [
      "plain", "a: b", "# no comment", "", " ", "null", "quoted \" and \\", "e\u{301}\"\u{301}",
      "👩\u{200D}🚀 و می\u{200C}خواهم", "soft\u{AD}hyphen", "zero\u{200B}width", "a\u{FEFF}b",
      "\u{202E}txt.exe", "two\nlines\r\n\tthree", "\u{1B}[31m\u{7F}\u{85}\u{9B}\u{0}",
      "\u{2028}\u{2029}",
      "\u{FFFE}\u{FFFF}\u{1F600}\u{10FFFF}", #"\u{1B}"#,
    ])
  func aTextReadsAsItWas(text: String) throws {
    for written in [text.asYAML, text.asShortYAML] {
      #expect(!written.contains("\n") && (text.contains("u{") || !written.contains("u{")))
      let file = YAMLFile(SourceFile(path: "", bytes: Array("key: \(written) # x\n".utf8)))
      #expect(file.diagnostics.filter { $0.severity == .error }.isEmpty)
      guard case .scalar(let read, _) = try #require(file.entries?.first).value.content else {
        Issue.record("\(written) is no text")
        continue
      }
      #expect(Array(read.utf8) == Array(text.utf8), "\(written)")
    }
  }
}
