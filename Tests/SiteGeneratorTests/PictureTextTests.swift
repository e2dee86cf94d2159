import Testing

@testable import SiteGenerator

struct PictureTextTests {
  @Test(arguments: [
    ("", []), ("CFO", ["CFO"]), ("Chief Officer", ["Chief", "Officer"]),
    ("Chief Information Officer", ["Chief", "Informati…"]),
    ("One two three four", ["One two", "three four"]),
    ("One two three four five", ["One two", "three fou…"]),
    ("Donaudampfschifffahrt", ["Donaudamp…"]),
    ("最高財務責任者代理", ["最高財務…"]), ("a\u{202E}b", ["a\\u{202E}b"]), ("  a   b  ", ["a b"]),
  ])
  func titlesAreWrappedAndCut(text: String, lines: [String]) {
    #expect(PictureText.lines(of: text, columns: 10, count: 2) == lines)
  }

  @Test func aTitleWithoutEndIsCutAtOnce() {
    let marks = "e" + String(repeating: "\u{301}", count: 100_000)
    let lines = PictureText.lines(of: marks, columns: 10, count: 2)
    #expect(lines.joined().unicodeScalars.count <= 200)
  }
}
