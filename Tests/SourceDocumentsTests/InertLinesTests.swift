import SourceDocuments
import Testing

/// Reports that a terminal shows.
struct InertLinesTests {
  @Test(
    arguments: [
      ("a,b\r\nc,d\r\n", "a,b\r\nc,d\r\n"), ("a\nb", "a\nb"), ("", ""),
      ("a\u{1B}[31m,\u{9B}b\n", "a\\u{1B}[31m,\\u{9B}b\n"),
      ("a\rb\r\n", "a\\u{D}b\r\n"), ("x\u{202E}y\n", "x\\u{202E}y\n"),
    ])
  func keepTheirEndsAndLoseWhatSteers(text: String, inert: String) {
    #expect(Array(text.inertLines.utf8) == Array(inert.utf8))
  }
}
