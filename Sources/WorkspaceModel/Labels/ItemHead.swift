internal import SourceDocuments

/// An item that may begin with a label: `Question: …`, `Objection (payback) [enterprise]: …`.
///
/// What programs and keyboards put around a label is no part of it: a task box, a bullet or picture
/// before it, blanks before the colon, a colon or brackets of another width.
struct ItemHead {
  /// What stands first, before a name, segments and the colon.
  let label: String
  /// What stands in parentheses after it; none where they are empty.
  let name: String?
  /// What stands in brackets after it, comma by comma.
  let segments: [String]
  /// What follows the colon.
  let text: String
  /// Whether a colon ends the label, rather than a dash or a blank.
  let endsInColon: Bool

  /// The item's head up to a colon, if it has one.
  init?(_ item: String) {
    let item = Self.withoutMarks(item)
    guard let colon = item.firstIndex(where: Self.colons.contains) else { return nil }
    self.init(item[..<colon], text: item[item.index(after: colon)...], endsInColon: true)
  }

  /// The item's head up to a dash between blanks, if it has one.
  init?(upToDash item: String) {
    let item = Self.withoutMarks(item)
    let dash = item.indices.first { index in
      item[index].unicodeScalars.allSatisfy(\.isDash) && item[..<index].hasSuffix(" ")
        && item[item.index(after: index)...].hasPrefix(" ")
    }
    guard let dash else { return nil }
    self.init(item[..<dash], text: item[item.index(after: dash)...], endsInColon: false)
  }

  /// The head of an item in which nothing but the end of its first word ends the label.
  init?(upToBlank item: String) {
    let item = Self.withoutMarks(item)
    let word = item.prefix { $0.isLetter }
    guard !word.isEmpty, word.endIndex < item.endIndex else { return nil }
    var rest = item[word.endIndex...].drop { !$0.isLetter && $0 != "(" }
    if rest.hasPrefix("("), let end = rest.firstIndex(of: ")") {
      name = String(rest[..<end].dropFirst())
      rest = rest[rest.index(after: end)...].drop { !$0.isLetter }
    } else {
      name = nil
    }
    label = String(word)
    segments = []
    text = String(rest)
    endsInColon = false
  }

  private init(_ written: Substring, text: Substring, endsInColon: Bool) {
    self.endsInColon = endsInColon
    var head = Self.plain(written)[...]
    let brackets = Self.take("[", "]", from: &head)
    let parentheses = Self.take("(", ")", from: &head)
    name = parentheses.flatMap { $0.isEmpty ? nil : String($0) }
    segments = (brackets ?? Self.take("[", "]", from: &head) ?? "").split(separator: ",")
      .map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
    label = head.split(separator: " ").joined(separator: " ")
    self.text = String(text.drop { $0 == " " })
  }
}

extension ItemHead {
  /// Whether it is a place to write.
  var isUnwritten: Bool { SkeletonText.saysNothing(text) }

  /// An item without a task box, and without what stands before its first letter: bullets, pictures.
  static func withoutMarks(_ item: String) -> String {
    // Most items begin with a letter at once.
    if let first = item.utf8.first, Byte.isLowercase(first) || Byte.isUppercase(first) {
      return item
    }
    var rest = item[...].drop(while: isMark)
    for box in ["[ ]", "[x]", "[X]", "[]"] where rest.hasPrefix(box) {
      rest = rest.dropFirst(box.count).drop(while: isMark)
    }
    return String(rest)
  }

  private static func isMark(_ character: Character) -> Bool {
    character == " " || character == "\u{A0}" || "*+>|•".contains(character)
      || (character.unicodeScalars.allSatisfy { !LetterFolding.isOfAWord($0) || $0.value == 0xFE0F }
        && !character.isASCII && !"“„«‘（［「".contains(character))
      || isBulletHyphen(character)
  }

  private static func isBulletHyphen(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy(\.isDash)
  }

  /// Colons of every width.
  private static let colons: Set<Character> = [":", "：", "﹕", "︓", "∶", "꞉", "ː"]

  /// The head with brackets and letters of the common width.
  private static func plain(_ head: Substring) -> String {
    guard !head.utf8.allSatisfy({ $0 < 0x80 }) else { return String(head) }
    return String(
      String.UnicodeScalarView(
        head.unicodeScalars.map { scalar in
          switch scalar.value {
          case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
          case 0xA0, 0x2007, 0x202F, 0x3000: " "
          default: scalar
          }
        }))
  }

  /// Takes off what stands between two marks at the end of a text.
  private static func take(
    _ open: Character, _ close: Character, from head: inout Substring
  ) -> Substring? {
    while head.last == " " { head.removeLast() }
    guard head.last == close, let start = head.lastIndex(of: open) else { return nil }
    let inner = head[head.index(after: start)...].dropLast()
    head = head[..<start]
    return inner
  }
}
