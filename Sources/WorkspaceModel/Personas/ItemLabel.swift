internal import SourceDocuments

/// The beginning of an item that says what it is: `Question: …`, `Objection (payback): …`,
/// `Search: …`.
struct ItemLabel {
  /// The word before the colon, one of `words`.
  let word: String
  /// What stands in parentheses after it.
  let name: String?
  /// What follows the colon.
  let text: String

  /// The words that a journey knows.
  static let words = Need.Kind.allCases.map { English.sentence($0.rawValue) } + ["Search"]

  /// The label of an item, if it has one of a journey's.
  init?(_ item: String) {
    self.init(item, among: Self.words)
  }

  /// The label of an item, if it has one of some words.
  init?(_ item: String, among words: [String]) {
    guard let colon = item.firstIndex(of: ":") else { return nil }
    var head = item[..<colon]
    var name: String?
    if head.last == ")", let open = head.lastIndex(of: "(") {
      name = String(head[head.index(after: open)...].dropLast())
      head = head[..<open]
    }
    let written = head.split(separator: " ").joined(separator: " ").lowercased()
    guard let word = words.first(where: { $0.lowercased() == written }) else { return nil }
    self.word = word
    self.name = name
    text = String(item[item.index(after: colon)...].drop { $0 == " " })
  }

  /// The first word of an item when a colon follows it, or a name in parentheses and a colon.
  static func word(before mark: Character, in item: String) -> String? {
    guard let colon = item.firstIndex(of: mark) else { return nil }
    let head = item[..<colon].prefix { $0 != "(" }.split(separator: " ")
    return head.count == 1 ? String(head[0]) : nil
  }
}

extension ItemLabel {
  var needKind: Need.Kind? { Need.Kind(rawValue: word.lowercased()) }

  /// The last part of the address that the need would have.
  var needName: String? { needKind.map { name ?? $0.rawValue } }
}
