internal import SourceDocuments

/// Characters that word processors put into a name, and that look like what was meant.
enum OddCharacters {
  /// The name as it was meant: plain blanks, hyphens and quotation marks, without those at its ends.
  static func mended(_ name: String) -> String {
    var text = ""
    for scalar in name.unicodeScalars { text.unicodeScalars.append(plain(scalar) ?? scalar) }
    let edges: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\"" || $0 == "'" }
    var scalars = text.unicodeScalars[...]
    while let first = scalars.first, edges(first) { scalars.removeFirst() }
    while let last = scalars.last, edges(last) { scalars.removeLast() }
    return String(scalars)
  }

  /// What such a name holds, in words: `a no-break space`; none for a plain name.
  static func words(for name: String) -> [String] {
    name.unicodeScalars.reduce(into: []) { found, scalar in
      guard let plain = plain(scalar) else { return }
      let kind =
        switch plain {
        case " ": spaces.contains(scalar) ? "a no-break space" : "an odd space"
        case "-": "a typographic hyphen or dash"
        default: "a typographic quotation mark"
        }
      if !found.contains(kind) { found.append(kind) }
    }
  }

  /// The nearest names to one that such characters may spoil.
  static func nearest(to name: String, among candidates: [Spelling.Candidate]) -> [String] {
    let plain = mended(name)
    if plain != name, let exact = candidates.first(where: { $0.name == plain }) {
      return [exact.meaning]
    }
    return Spelling.nearest(to: plain.isEmpty ? name : plain, among: candidates)
  }

  private static let spaces: Set<Unicode.Scalar> = ["\u{A0}", "\u{202F}", "\u{2007}", "\u{2060}"]

  /// The plain character for an odd one.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0xA0, 0x202F, 0x2000...0x200A, 0x3000: " "
    case 0x2010...0x2015, 0x2212: "-"
    case 0x2018...0x201B, 0x2039, 0x203A, 0x60, 0xB4: "'"
    case 0x201C...0x201F, 0xAB, 0xBB: "\""
    default: nil
    }
  }
}

extension Diagnostic {
  /// The finding with a remark that names what a word processor put into a name.
  func noting(oddCharactersIn name: String) -> Diagnostic {
    let words = OddCharacters.words(for: name)
    guard !words.isEmpty else { return self }
    return noting(
      "there is \(English.list(words)) in it: write \(OddCharacters.mended(name).quoted)")
  }
}
