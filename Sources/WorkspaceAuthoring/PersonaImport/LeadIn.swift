internal import SourceDocuments

/// The label at the beginning of a line, and what follows it: `**Goals**: to grow`, `Goals: to grow`.
struct LeadIn {
  /// Without signs of emphasis and without the colon.
  let label: String
  /// What follows, without white space around it.
  let rest: String
  let isBold: Bool

  /// The bold label of a line, with or without a colon, a remark in parentheses, a dash after it.
  init?(bold line: some StringProtocol) {
    let text = Self.trimmed(line)
    guard let sign = ["**", "__"].first(where: text.hasPrefix),
      let end = text.dropFirst(2).firstRange(of: sign)
    else { return nil }
    let inner = Self.trimmed(text.dropFirst(2)[..<end.lowerBound])
    let after = Self.trimmed(text[end.upperBound...])
    let colonIsInside = inner.last.map(Self.colons.contains) ?? false
    let remark = colonIsInside ? "" : Self.remark(before: after)
    guard let rest = colonIsInside ? after : Self.afterSign(after.dropFirst(remark.count)) else {
      return nil
    }
    self.init(
      Self.withoutColon(inner) + (remark.isEmpty ? "" : " \(Self.trimmed(remark))"), rest,
      isBold: true)
  }

  /// The plain words before the first colon of a line, if they are few.
  init?(plain line: some StringProtocol) {
    let text = Self.trimmed(line)
    guard let colon = text.firstIndex(where: Self.colons.contains) else { return nil }
    self.init(text[..<colon], Self.trimmed(text[text.index(after: colon)...]), isBold: false)
  }

  private init?(_ label: some StringProtocol, _ rest: some StringProtocol, isBold: Bool) {
    let label = Self.trimmed(label)
    guard label.contains(where: \.isLetter), label.utf8.count <= 80 else { return nil }
    self.label = label
    self.rest = String(rest)
    self.isBold = isBold
  }
}

extension LeadIn {
  /// A text without white space, and without signs of emphasis that hold all of it.
  static func plain(_ text: some StringProtocol) -> String {
    var text = trimmed(text)
    for sign in ["**", "__", "*", "_", "`"]
    where text.count > 2 * sign.count && text.hasPrefix(sign) && text.hasSuffix(sign) {
      text = String(text.dropFirst(sign.count).dropLast(sign.count))
    }
    return withoutColon(text)
  }

  private static let colons: Set<Character> = [":", "：", "﹕"]

  /// The remark in parentheses with which a text begins, with the blanks behind it.
  private static func remark(before text: String) -> Substring {
    guard text.hasPrefix("("), let end = text.firstIndex(of: ")") else { return "" }
    let rest = text[text.index(after: end)...].drop(while: \.isWhitespace)
    return text[..<rest.startIndex]
  }

  /// What follows a colon or a dash; none where other words follow.
  private static func afterSign(_ text: Substring) -> String? {
    guard let first = text.first else { return "" }
    let isDash = "-–—".contains(first) && text.dropFirst().first == " "
    return colons.contains(first) || isDash ? trimmed(text.dropFirst()) : nil
  }

  private static func withoutColon(_ text: String) -> String {
    text.last.map(colons.contains) ?? false ? trimmed(text.dropLast()) : text
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    let start = text.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
