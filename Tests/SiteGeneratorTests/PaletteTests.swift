import Foundation
import PersonaTestSupport
import Testing

/// The contrast of the colours, computed from the style sheet (WCAG 2.2, 1.4.3 and 1.4.11).
struct PaletteTests {
  /// The custom properties of the light and of the dark scheme.
  static let schemes: [[String: String]] = {
    let style = String(decoding: Repository.bytes("site-template/style.css"), as: UTF8.self)
    let root = style.prefix { $0 != "}" }
    let tokens = root.matches(of: /(--[a-z-]+): light-dark\((#\w{6}), (#\w{6})\);/)
    return [
      Dictionary(uniqueKeysWithValues: tokens.map { (String($0.1), String($0.2)) }),
      Dictionary(uniqueKeysWithValues: tokens.map { (String($0.1), String($0.3)) }),
    ]
  }()

  @Test(arguments: [0, 1])
  func textCanBeRead(scheme: Int) {
    let pairs = [
      ("text", "page"), ("muted", "page"), ("accent", "page"), ("caution", "page"),
      ("danger", "page"), ("text", "panel"), ("muted", "panel"), ("danger", "panel"),
      ("caution", "panel"), ("text", "caution-panel"), ("missing-text", "missing"),
      ("weak-text", "weak"), ("weak-text", "weak-hatch"), ("strong-text", "strong"),
    ]
    for (text, fill) in pairs {
      #expect(contrast(text, fill, scheme) >= 4.5, "\(text) on \(fill)")
    }
  }

  @Test(arguments: [0, 1])
  func bordersOfCellsCanBeSeen(scheme: Int) {
    for fill in ["page", "missing", "weak", "weak-hatch"] {
      #expect(contrast("border", fill, scheme) >= 3, "border on \(fill)")
    }
  }

  @Test func theTestedPaletteIsInForce() {
    let light = Self.schemes[0]
    #expect(light["--missing"] == "#ffffff" && light["--missing-text"] == "#1f2328")
    #expect(light["--weak"] == "#cfe3f7" && light["--weak-text"] == "#0b2b4a")
    #expect(light["--strong"] == "#0b5cad" && light["--strong-text"] == "#ffffff")
    let dark = Self.schemes[1]
    #expect(dark["--missing"] == "#12161c" && dark["--missing-text"] == "#e6edf3")
    #expect(dark["--weak"] == "#1d3f63" && dark["--weak-text"] == "#e6edf3")
    #expect(dark["--strong"] == "#8cc4ff" && dark["--strong-text"] == "#06121f")
  }

  private func contrast(_ first: String, _ second: String, _ scheme: Int) -> Double {
    let values = [first, second].map { luminance(Self.schemes[scheme]["--\($0)"] ?? "") }.sorted()
    return (values[1] + 0.05) / (values[0] + 0.05)
  }

  private func luminance(_ color: String) -> Double {
    let value = Int(color.dropFirst(), radix: 16) ?? 0
    let channels = [16, 8, 0].map { shift -> Double in
      let part = Double(value >> shift & 0xFF) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }
}
