/// Whether everybody can read what the colors in force show (WCAG 2.2, 1.4.3 and 1.4.11).
struct ContrastCheck {
  /// Two colors that meet, and how well they must be told apart.
  struct Pair {
    let front: String
    let ground: String
    var least = 4.5
  }

  /// All pairs that meet on the pages.
  static let pairs: [Pair] =
    [
      ("text", "page"), ("muted", "page"), ("accent", "page"), ("caution", "page"),
      ("danger", "page"), ("text", "panel"), ("muted", "panel"), ("danger", "panel"),
      ("caution", "panel"), ("text", "caution-panel"), ("missing-text", "missing"),
      ("weak-text", "weak"), ("weak-text", "weak-hatch"), ("strong-text", "strong"),
    ].map { Pair(front: $0, ground: $1) } + [
      Pair(front: "border", ground: "page", least: 3),
      Pair(front: "border", ground: "missing", least: 3),
    ]

  private let palette: Palette

  init(_ palette: Palette) {
    self.palette = palette
  }
}

extension ContrastCheck {
  /// What the team's own colors make hard to read, in sentences with their places.
  var warnings: [String] {
    Self.pairs.flatMap { pair in
      [warning(of: pair, in: "light", \.light), warning(of: pair, in: "dark", \.dark)]
        .compactMap(\.self)
    }
  }

  /// How well the colors of a pair are told apart; none where one of them can't be read.
  func contrast(of pair: Pair, _ scheme: KeyPath<Palette.Entry, Color?>) -> Double? {
    guard let front = palette[pair.front]?[keyPath: scheme],
      let ground = palette[pair.ground]?[keyPath: scheme]
    else { return nil }
    return front.contrast(with: ground)
  }

  private func warning(
    of pair: Pair, in name: String, _ scheme: KeyPath<Palette.Entry, Color?>
  ) -> String? {
    let lines = [pair.front, pair.ground].compactMap { palette[$0]?.ownLine }
    guard let line = lines.max(), let contrast = contrast(of: pair, scheme) else { return nil }
    guard contrast < pair.least else { return nil }
    return "site-template/brand.css:\(line): `\(pair.front)` on `\(pair.ground)` is hard to read "
      + "in \(name): its contrast is \(contrast.oneDecimal), and at least "
      + "\(pair.least.oneDecimal) is needed"
  }
}

extension Double {
  /// The number with one digit after the point, rounded down.
  fileprivate var oneDecimal: String {
    let tenths = Int(self * 10)
    return "\(tenths / 10).\(tenths % 10)"
  }
}
