internal import SourceDocuments

/// The beginning of an item that says what it is: `Question: …`, `Objection (payback): …`,
/// `Search: …`.
struct ItemLabel {
  /// The word before the colon, one of those that are known.
  let word: String
  let head: ItemHead

  /// The words that a journey knows.
  static let words = kinds + [search]

  static let search = "Search"
  private static let kinds = Need.Kind.allCases.map { English.sentence($0.rawValue) }

  /// The label of an item, if it has one of a journey's.
  init?(_ item: String) {
    self.init(item, among: Self.words)
  }

  /// The label of an item, if it has one of some words, be it in the plural.
  init?(_ item: String, among words: [String]) {
    guard let head = ItemHead(item) else { return nil }
    let written = head.label.lowercased()
    let word = words.first { word in
      let known = word.lowercased()
      return written == known || written == Self.plural(of: known)
    }
    guard let word else { return nil }
    self.word = word
    self.head = head
  }

  private static func plural(of word: String) -> String {
    if word.hasSuffix("y") { return "\(word.dropLast())ies" }
    return word.hasSuffix("ch") ? word + "es" : word + "s"
  }
}

extension ItemLabel {
  /// What follows the colon.
  var text: String { head.text }

  /// Whether it is a place to write: nothing follows, or a skeleton's words.
  var isUnwritten: Bool { text.isEmpty || SkeletonText.begins(text) }

  var needKind: Need.Kind? { Need.Kind(rawValue: word.lowercased()) }

  /// The kinds of needs that the label of an item resembles, the nearest first, as labels.
  static func kinds(near label: String) -> [String] {
    Spelling.nearest(to: label, among: kinds.map { Spelling.Candidate($0) })
  }

  /// Whether a label is nearly `Search`; two letters further off it is `Reach` or `Research`.
  static func isNearSearch(_ label: String) -> Bool {
    let letters = label.filter(\.isLetter)
    return abs(letters.count - search.count) < 2 && label.lowercased().hasPrefix("se")
      && !Spelling.nearest(to: label, among: [Spelling.Candidate(search)]).isEmpty
  }
}
