internal import SourceDocuments

/// The beginning of an item that says what it is: `Question: …`, `Objection (payback): …`,
/// `Search: …`.
struct ItemLabel {
  /// The word before the colon, one of those that are known.
  let word: String
  let head: ItemHead

  /// The words that a journey knows.
  static let words = LabelWords(NeedLabel.words + [search])

  static let search = "Search"

  /// The label of an item, if it has one of a journey's.
  init?(_ item: String) {
    self.init(item, among: Self.words)
  }

  /// The label of an item, if it has one of some words, be it in the plural; a dash between blanks may
  /// stand for the colon.
  init?(_ item: String, among words: LabelWords) {
    for make in [ItemHead.init(_:), ItemHead.init(upToDash:)] {
      guard let head = make(item), let word = words.word(of: head.label) else { continue }
      self.word = word
      self.head = head
      return
    }
    return nil
  }
}

extension ItemLabel {
  /// What follows the colon.
  var text: String { head.text }

  /// Whether it is a place to write: nothing follows, or a skeleton's words.
  var isUnwritten: Bool { head.isUnwritten }

  var needKind: Need.Kind? { Need.Kind(rawValue: word.lowercased()) }

  /// Whether a label is nearly `Search`, or has it beside another word.
  ///
  /// Two letters further off it is `Reach` or `Research`.
  static func isNearSearch(_ label: String) -> Bool {
    let words = HeadingText.words(of: label)
    if words.count == 2, words.contains(search.lowercased()) { return true }
    let letters = label.filter(\.isLetter)
    return abs(letters.count - search.count) < 2 && label.lowercased().hasPrefix("se")
      && !Spelling.nearest(to: label, among: [Spelling.Candidate(search)]).isEmpty
  }
}
