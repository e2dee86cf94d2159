/// The index as script files, of which a page loads those that a query needs.
///
/// `search/index.js` tells what the others hold; words lie in the order of their bytes, entries by
/// kind and title, so that equally good hits need no sorting.
struct SearchFiles {
  private let entries: [SearchEntry]
  private let index: WordIndex

  /// How many bytes of words a file holds, unless one word alone has more.
  static let wordBytes = 48 << 10
  /// How many entries a file holds; a hit needs the whole file.
  static let entriesInFile = 512

  init(_ entries: [SearchEntry]) {
    self.entries = entries
    index = WordIndex(entries)
  }
}

extension SearchFiles {
  /// All files by path.
  var all: [(path: String, bytes: [UInt8])] {
    let words = wordFiles
    return [(PagePath.searchIndex, overview(words.map(\.first)))]
      + words.enumerated().map { number, file in
        (PagePath.search("words", number), Self.script("words", number, file.text))
      } + entryFiles
  }

  /// The words with their places, `advice,AB.C;advise,D`, packed until a file is full.
  private var wordFiles: [(first: String, text: [UInt8])] {
    var files: [(first: String, text: [UInt8])] = []
    for (word, places) in index.sorted {
      let text = word + [UInt8(ascii: ",")] + PlaceText.text(of: places)
      // Asked of the element itself: a copy of it would be made anew with each word.
      if files.isEmpty || files[files.count - 1].text.count + text.count > Self.wordBytes {
        files.append((String(decoding: word, as: UTF8.self), []))
      } else {
        files[files.count - 1].text.append(UInt8(ascii: ";"))
      }
      files[files.count - 1].text += text
    }
    return files.map { ($0.first, [UInt8(ascii: "\"")] + $0.text + [UInt8(ascii: "\"")]) }
  }

  private var entryFiles: [(path: String, bytes: [UInt8])] {
    stride(from: 0, to: entries.count, by: Self.entriesInFile).map { start in
      let number = start / Self.entriesInFile
      let part = entries[start..<min(start + Self.entriesInFile, entries.count)]
      let lines = part.map { Self.list([$0.title, $0.context, $0.summary, $0.path]) }
      let text = "[\n" + lines.joined(separator: ",\n") + "\n]"
      return (PagePath.search("entries", number), Self.script("entries", number, Array(text.utf8)))
    }
  }

  /// What the other files hold, and how words are split and folded.
  private func overview(_ words: [String]) -> [UInt8] {
    let kinds = SearchKind.allCases.compactMap { kind -> String? in
      guard let first = entries.firstIndex(where: { $0.kind == kind }) else { return nil }
      let count = entries[first...].prefix { $0.kind == kind }.count
      return "[\(Self.texts([kind.rawValue, kind.one, kind.many])),\(first),\(count)]"
    }
    let folding = index.folding.sorted { $0.key < $1.key }.map { letter, base in
      "\(ScriptText.quoted(String(letter))):\(ScriptText.quoted(base))"
    }
    let unspaced = UnspacedLetters.ranges.map { "[\($0.lowerBound),\($0.upperBound)]" }
    let text = """
      {
      "size":\(entries.count),
      "entriesInFile":\(Self.entriesInFile),
      "kinds":[\(kinds.joined(separator: ","))],
      "words":\(Self.list(words)),
      "common":\(Self.list(CommonWords.all)),
      "unspaced":[\(unspaced.joined(separator: ","))],
      "folding":{\(folding.joined(separator: ","))}
      }
      """
    return Self.script("index", 0, Array(text.utf8))
  }
}

extension SearchFiles {
  private static func script(_ kind: String, _ number: Int, _ text: [UInt8]) -> [UInt8] {
    Array("site.receive(\"\(kind)\",\(number),".utf8) + text + Array(");\n".utf8)
  }

  private static func list(_ texts: [String]) -> String { "[\(self.texts(texts))]" }

  private static func texts(_ texts: [String]) -> String {
    texts.map(ScriptText.quoted).joined(separator: ",")
  }
}

extension PagePath {
  static let searchIndex = "search/index.js"

  /// A file of the search index: of its words, or of its entries.
  static func search(_ kind: String, _ number: Int) -> String { "search/\(kind)-\(number).js" }
}
