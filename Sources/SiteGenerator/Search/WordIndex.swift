internal import SourceDocuments

/// Which word stands in which entry, and how much it says there.
struct WordIndex {
  private var places = WordPlaces()
  private var splitter = WordSplitter()

  /// How many words of a text are indexed, common ones and repeated ones not counted.
  static let mostWordsOfText = 150

  init(_ entries: [SearchEntry]) {
    for (number, entry) in entries.enumerated() { add(entry, UInt32(number)) }
  }
}

extension WordIndex {
  /// What the letters beyond ASCII were folded to.
  var folding: [Unicode.Scalar: String] { splitter.folding.table }

  /// The words in the order of their bytes, each with its places.
  var sorted: [(word: ArraySlice<UInt8>, places: ArraySlice<UInt32>)] { places.sorted }

  /// Adds the next entry: what says most comes first, because a word counts once.
  private mutating func add(_ entry: SearchEntry, _ number: UInt32) {
    for name in entry.names { add(name, .name, number) }
    add(entry.title, entry.levelOfTitle, number)
    for text in [entry.context, entry.summary] + entry.tags { add(text, .about, number) }
    Self.add(entry.text, number, &splitter, &places)
  }

  private mutating func add(_ text: String, _ level: SearchLevel, _ entry: UInt32) {
    Self.add(text, level, entry, &splitter, &places)
  }

  private static func add(
    _ text: String, _ level: SearchLevel, _ entry: UInt32, _ splitter: inout WordSplitter,
    _ places: inout WordPlaces
  ) {
    splitter.split(text) { word in
      places.note(word, level, in: entry)
      return true
    }
  }

  /// Adds the first words of a text.
  private static func add(
    _ text: [[UInt8]], _ entry: UInt32, _ splitter: inout WordSplitter,
    _ places: inout WordPlaces
  ) {
    var rest = mostWordsOfText
    for html in text where rest > 0 {
      splitter.split(html: html) { word in
        if places.note(word, .text, in: entry) { rest -= 1 }
        return rest > 0
      }
    }
  }
}

extension SearchEntry {
  fileprivate var levelOfTitle: SearchLevel {
    switch kind {
    case .question, .objection, .proof, .cell: .need
    case .brief: .about
    default: title.utf8.count { $0 == UInt8(ascii: " ") } < 3 ? .name : .longTitle
    }
  }
}
