/// A line of three hyphens, as it stands around front matter, or one that nearly is.
public enum FrontMatterDelimiter {
  case exact
  /// Another sign, or another number of hyphens; as it is written.
  case near(String)
}

extension FrontMatterDelimiter {
  /// The delimiter above front matter, if a line is one.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - allowsCode: Whether it may begin a block of code that names no YAML: front matter that was
  ///     copied from such a block stands at the top of a file.
  init?(opening line: [UInt8], allowsCode: Bool = false) {
    self.init(line) { signs in
      signs != "..."
        && (allowsCode || !Self.isFence(signs) || signs.hasSuffix("yaml") || signs.hasSuffix("yml"))
    }
  }

  /// The delimiter below front matter, if a line is one.
  init?(closing line: [UInt8]) {
    self.init(line) { signs in !Self.languages.contains(where: signs.hasSuffix) }
  }

  /// Whether a line is three hyphens, with nothing but blanks behind them.
  public static func isExact(_ line: [UInt8]) -> Bool {
    line.count >= 3 && line.prefix(3).allSatisfy { $0 == Byte.hyphen }
      && line.dropFirst(3).allSatisfy(Byte.isBlank)
  }

  private init?(_ line: [UInt8], allows: (String) -> Bool) {
    guard !Self.isExact(line) else {
      self = .exact
      return
    }
    // A sign that could begin a delimiter, or a blank before it; other lines are not looked into.
    guard let first = line.first, !(Byte.isLowercase(first) || Byte.isUppercase(first)) else {
      return nil
    }
    let written = String(decoding: line, as: UTF8.self)
    let signs = Self.signs(of: written)
    guard Self.isNear(signs), allows(signs) else { return nil }
    self = .near(written.trimmedOfBlanks)
  }

  /// A line without blanks, byte order marks and a comment.
  private static func signs(of line: String) -> String {
    let scalars = line.lowercased().unicodeScalars.prefix { $0 != "#" }
    return String(String.UnicodeScalarView(scalars.filter { !$0.isBlankOrMark && $0 != "\\" }))
  }

  /// What may stand behind three signs that begin front matter, or a block of code with it.
  private static let languages = ["yaml", "yml", "toml", "json", "markdown", "md"]

  private static func isFence(_ signs: String) -> Bool {
    signs.hasPrefix("```") || signs.hasPrefix("~~~")
  }

  private static func isNear(_ signs: String) -> Bool {
    if signs == "..." || signs.hasPrefix("---") && languages.contains(String(signs.dropFirst(3))) {
      return true
    }
    if isFence(signs) { return signs.count == 3 || languages.contains(String(signs.dropFirst(3))) }
    let scalars = signs.unicodeScalars
    if scalars.allSatisfy(\.isDash) { return scalars.count > 1 || (!signs.isEmpty && signs != "-") }
    // Seven equals signs are those of an unfinished merge.
    return (3...5).contains(scalars.count)
      && "+=*_~;".unicodeScalars.contains { sign in
        scalars.allSatisfy { $0 == sign }
      }
  }
}

extension Unicode.Scalar {
  /// Whether it is a hyphen or a dash of any length.
  public var isDash: Bool {
    switch value {
    case 0x2D, 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: true
    default: false
    }
  }

  fileprivate var isBlankOrMark: Bool {
    self == " " || self == "\t" || value == 0xA0 || value == 0xFEFF
  }
}

extension String {
  fileprivate var trimmedOfBlanks: String {
    let scalars = unicodeScalars.drop(while: \.isBlankOrMark)
    let end = scalars.lastIndex { !$0.isBlankOrMark }.map(scalars.index(after:))
    return String(scalars[..<(end ?? scalars.startIndex)])
  }
}
