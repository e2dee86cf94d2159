import PersonaTestSupport
import Testing

@testable import SiteGenerator

/// The contrast of the colors, computed from the style sheet (WCAG 2.2, 1.4.3 and 1.4.11).
struct PaletteTests {
  private static let palette = Palette(
    style: Repository.bytes("site-template/style.css"), brand: [])

  @Test func everyPairOfColorsCanBeToldApart() {
    let check = ContrastCheck(Self.palette)
    for pair in ContrastCheck.pairs {
      for scheme in [\Palette.Entry.light, \.dark] {
        let contrast = check.contrast(of: pair, scheme)
        #expect((contrast ?? 0) >= pair.least, "\(pair.front) on \(pair.ground)")
      }
    }
  }

  @Test(arguments: [
    ("missing", "#ffffff", "#12161c"), ("missing-text", "#1f2328", "#e6edf3"),
    ("weak", "#cfe3f7", "#1d3f63"), ("weak-text", "#0b2b4a", "#e6edf3"),
    ("strong", "#0b5cad", "#8cc4ff"), ("strong-text", "#ffffff", "#06121f"),
    ("border", "#656d76", "#9aa4af"),
  ])
  func theTestedPaletteIsInForce(name: String, light: String, dark: String) {
    #expect(Self.palette[name]?.light == Color(light))
    #expect(Self.palette[name]?.dark == Color(dark))
  }

  @Test func everyColorSaysWhereItIsUsed() {
    for entry in Self.palette.entries {
      #expect(
        !entry.meaning.isEmpty,
        "write where --\(entry.name) is used into a comment beside it in style.css")
    }
    #expect(Self.palette.entries.count > 15)
  }

  @Test(arguments: [
    ("#ffffff", "#000000", 21.0), ("#fff", "#767676", 4.54), ("#0B5CAD", "#ffffff", 6.67),
    ("#777", "#777", 1),
  ])
  func contrastIsThatOfTheGuidelines(first: String, second: String, expected: Double) throws {
    let (first, second) = try (#require(Color(first)), #require(Color(second)))
    #expect(abs(first.contrast(with: second) - expected) < 0.01)
  }

  @Test(arguments: ["red", "#ff", "#gggggg", "", "#", "#ff00ff00", "#ü1"])
  func otherColorsAreNotJudged(text: String) { #expect(Color(text) == nil) }

  @Test(arguments: [
    (
      ":root { --accent: light-dark(#7a1f5c, #f0a6d2); }", ["accent = light-dark(#7a1f5c, #f0a6d2)"]
    ),
    (":root{--a:#fff;--b : #000}", ["a = #fff", "b = #000"]),
    ("@media print { :root { --a: #fff; } } :root { color: red; --b: #000 }", ["b = #000"]),
    ("/* :root { --a: #fff; } */ p { --a: #000; } :root /* x */ { --b: #111; }", ["b = #111"]),
    (":root { --a: #fff;", ["a = #fff"]), (":root {", []), ("/*", []), ("}", []),
  ])
  func tokensAreThoseOfTheWholePage(style: String, expected: [String]) {
    let tokens = StyleTokens(of: Array(style.utf8)).tokens
    #expect(tokens.map { "\($0.name) = \($0.value)" } == expected)
  }

  @Test func aTeamsColorIsJudgedWithThoseThatItMeets() {
    let style = Repository.bytes("site-template/style.css")
    let brand = "/* Ours */\n:root {\n  --strong: light-dark(#7fb2e5, #8cc4ff);\n}\n"
    let palette = Palette(style: style, brand: Array(brand.utf8))
    #expect(
      ContrastCheck(palette).warnings == [
        """
        site-template/brand.css:3: `strong-text` on `strong` is hard to read in light: its \
        contrast is 2.2, and at least 4.5 is needed
        """
      ])
  }
}
