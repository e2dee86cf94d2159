import WorkspaceModel

/// Makes a mistake in one value of a workspace's files.
struct Spoiler {
  private var random: RandomNumbers
  /// The mistake that was made last.
  private(set) var last = Kind.word

  /// What can go wrong in a line.
  enum Kind: CaseIterable, Hashable {
    /// A letter too many in a word: a key, a tag, an address, a heading.
    case word
    /// Two letters changed places.
    case swap
    /// A key, an item or a heading stands twice.
    case twice
    /// A value of the wrong form.
    case form
    /// An anchor.
    case anchor
    /// A tag of YAML.
    case tag
    /// Words that belong to no key, so that the whole front matter can't be read.
    case stray
    /// A list that nothing closes.
    case open
    /// No blank behind the colon of a key.
    case close
    /// A tab before a key.
    case tab
    /// A second colon in a line.
    case colon
    /// Two lines that became one.
    case joined
  }

  init(seed: Int) {
    random = RandomNumbers(seed: seed &+ 40_000)
  }
}

extension Spoiler {
  /// Spoils something; none where the line that was picked has nothing to spoil.
  mutating func spoil(
    _ files: [String: String]
  ) -> (path: String, text: String, what: String)? {
    guard let path = random.pick(files.keys.sorted()), let text = files[path] else { return nil }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let end = lines.dropFirst().firstIndex(of: "---") ?? 0
    let candidates = lines.indices.filter { index in
      let line = lines[index]
      return index < end ? line.contains(":") : line.hasPrefix("- ") || line.hasPrefix("#")
    }
    last = random.pick(Kind.allCases) ?? .word
    guard let index = random.pick(candidates) else { return nil }
    if last == .joined {
      guard index + 1 < end else { return nil }
      lines[index] += lines.remove(at: index + 1)
      return (path, lines.joined(separator: "\n"), lines[index])
    }
    guard let spoilt = spoil(lines[index], isKey: index < end) else { return nil }
    let what = "\(lines[index]) → \(spoilt)"
    lines[index] = spoilt
    return (path, lines.joined(separator: "\n"), what)
  }

  private mutating func spoil(_ line: String, isKey: Bool) -> String? {
    switch last {
    case .word: return inWord(of: line) { $0 + "x" }
    case .swap: return inWord(of: line) { $0.count < 4 ? nil : $0.swappingTwo() }
    case .twice: return "\(line)\n\(line)"
    case .form: return value(of: line, isKey: isKey) { _ in "[[nonsense, 1999-99-99]]" }
    case .anchor: return value(of: line, isKey: isKey) { "&a \($0)" }
    case .tag: return value(of: line, isKey: isKey) { "!x \($0)" }
    case .stray: return isKey ? "\(line)\nstray [" : nil
    case .open: return value(of: line, isKey: isKey) { "[\($0)" }
    case .close: return isKey ? line.replacing(": ", with: ":", maxReplacements: 1) : nil
    case .tab: return isKey ? "\t\(line)" : nil
    case .colon: return value(of: line, isKey: isKey) { "a: \($0)" }
    case .joined: return nil
    }
  }

  /// Changes one of the words of a line that stand before a text, or in a value.
  private mutating func inWord(of line: String, _ change: (String) -> String?) -> String? {
    let end = line.hasPrefix("- ") ? line.firstIndex(of: ":") ?? line.endIndex : line.endIndex
    let isPart = { (character: Character) in
      character.isLetter || character.isNumber || character == "-"
    }
    var words: [Range<String.Index>] = []
    var start: String.Index?
    for index in line.indices where index < end {
      if isPart(line[index]) {
        start = start ?? index
      } else if let begin = start {
        words.append(begin..<index)
        start = nil
      }
    }
    if let start { words.append(start..<end) }
    words.removeAll { line[$0].allSatisfy { $0 == "-" } }
    guard let word = random.pick(words), let changed = change(String(line[word])) else {
      return nil
    }
    return line.replacingCharacters(in: word, with: changed)
  }

  private func value(of line: String, isKey: Bool, _ change: (String) -> String) -> String? {
    guard isKey, let colon = line.firstIndex(of: ":") else { return nil }
    let value = line[colon...].dropFirst().drop { $0 == " " }
    return value.isEmpty ? nil : "\(line[...colon]) \(change(String(value)))"
  }
}

extension String {
  fileprivate func swappingTwo() -> String {
    var letters = Array(self)
    letters.swapAt(1, 2)
    return String(letters)
  }

  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
