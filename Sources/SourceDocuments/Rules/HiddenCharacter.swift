/// Characters that can't be seen or that turn the direction of the text around them.
public enum HiddenCharacter {
  static let rule = Rule(
    id: "hidden-character", severity: .warning,
    summary: "Text holds no characters that can't be seen or that turn its direction.",
    why: "What a reviewer sees in the file must be what the reader of the site gets.",
    wrong: .asset("---\ntitle: Payback↓\u{202E}rotaluclac\n---\nWhat a year of delay costs.\n"),
    right: .asset("---\ntitle: Payback calculator\n---\nWhat a year of delay costs.\n"))

  static func diagnostics(
    _ found: [Unicode.Scalar: Range<Int>], in file: SourceFile
  ) -> [Diagnostic] {
    found.map { scalar, range in
      Diagnostic(
        rule, at: file.place(range),
        "there is a character here that can't be seen (\(code(of: scalar)))"
      )
      .noting("delete it, or type the word again")
    }
  }

  /// Whether a character is one of these: bidirectional controls, zero-width characters, soft
  /// hyphens, tags.
  public static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x61C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF,
      0xE0000...0xE007F:
      true
    default: false
    }
  }
}

extension HiddenCharacter {
  /// The first of these in a text, but for joiners that stand as people write them.
  public static func first(in text: String) -> Unicode.Scalar? {
    TextScan(Array(text.utf8), from: 0).hidden
      .min { $0.value.lowerBound < $1.value.lowerBound }?.key
  }

  /// What such a character is called: `soft hyphen (U+AD)`.
  public static func name(of scalar: Unicode.Scalar) -> String {
    let code = code(of: scalar)
    return scalar.properties.name.map { "\($0.lowercased()) (\(code))" } ?? code
  }

  private static func code(of scalar: Unicode.Scalar) -> String {
    "U+" + String(scalar.value, radix: 16, uppercase: true)
  }

  /// Whether a character can't be seen and only joins or parts those beside it, as soft hyphens and
  /// the zero-width characters do.
  static func joinsOrParts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: true
    default: false
    }
  }

  /// Whether a character joins two others or keeps them apart: U+200C and U+200D.
  static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    (0x200C...0x200D).contains(scalar.value)
  }

  /// Whether a joiner between two characters is as people write: between letters of a script that
  /// has joiners, as Persian and Hindi have, or between two parts of one emoji.
  static func mayJoin(
    _ left: Unicode.Scalar, _ right: Unicode.Scalar, by joiner: Unicode.Scalar
  ) -> Bool {
    if isOfJoiningScript(left), isOfJoiningScript(right) { return true }
    return joiner.value == 0x200D && left.value >= 0x2190 && right.value >= 0x2190
  }

  /// Whether a character is a letter, or a mark on one, of a script in whose words joiners stand:
  /// Arabic, Syriac and their like, and the scripts of India.
  private static func isOfJoiningScript(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x600...0x8FF, 0x900...0xDFF, 0x1CD0...0x1CFF, 0xA8E0...0xA8FF, 0xFB50...0xFDFF,
      0xFE70...0xFEFC:
      LetterFolding.isOfAWord(scalar)
    default: false
    }
  }
}
