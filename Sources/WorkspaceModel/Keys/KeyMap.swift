internal import SourceDocuments

/// What the front-matter keys of other systems stand for, as the taxonomy's `keys` says.
public struct KeyMap: Sendable {
  /// Our key, by theirs.
  private(set) var ours: [String: String] = [:]
  /// Keys of theirs for which an error leaves open what they stand for, with those of ours that may
  /// be meant; none for any.
  private(set) var lost: [String: [String]] = [:]
  /// Whether an error leaves open which keys of theirs are meant at all.
  var isLost = false
}

extension KeyMap {
  /// The keys of other systems, by which front matter is known again.
  var names: Set<String> {
    let written = Array(ours.keys) + lost.keys
    return Set(written + written.map { $0.lowercased() })
  }

  /// The front matter with our keys for theirs.
  ///
  /// A key that is written both ways is an error, as one that is written twice.
  ///
  /// - Parameters:
  ///   - entries: The front matter.
  ///   - keys: The keys that such a file may have.
  /// - Returns: The front matter, and what is wrong with it.
  func translated(
    _ entries: [YAMLEntry], declared keys: [KeyInfo]
  ) -> (entries: [YAMLEntry], conflicts: [KeyConflict]) {
    guard !ours.isEmpty else { return (entries, []) }
    let names = Set(keys.map(\.name))
    var result = entries
    var conflicts: [KeyConflict] = []
    for index in result.indices {
      guard let name = ours[result[index].key], names.contains(name) else { continue }
      result[index].key = name
    }
    for index in result.indices.reversed() {
      let name = result[index].key
      guard let first = result[..<index].firstIndex(where: { $0.key == name }) else { continue }
      result[first].repeats += [result[index].value] + result[index].repeats
      conflicts.append(
        KeyConflict(key: name, range: result[index].keyRange, first: result[first].keyRange))
      result.remove(at: index)
    }
    return (result, conflicts.reversed())
  }

  /// The keys of ours that a key may mean of which an error leaves open what it stands for.
  ///
  /// - Parameters:
  ///   - key: A key that is none of ours.
  ///   - keys: The keys that such a file may have.
  /// - Returns: Their names; none where the key is not concerned.
  func meant(by key: String, declared keys: [KeyInfo]) -> [String]? {
    guard let meant = lost[key] ?? (isLost ? [] : nil) else { return nil }
    return meant.isEmpty ? keys.map(\.name) : meant
  }
}

/// One of our keys that is written twice, once or both times by another name.
struct KeyConflict: Sendable {
  let key: String
  let range: Range<Int>
  let first: Range<Int>
}

extension Values {
  /// A map from keys of other systems to ours.
  static let keyMap = ValueType<KeyMap>(.map(.text, .text)) { node, reading in
    var map = KeyMap()
    guard let entries = reading.entries(node, wanted: .map(.text, .text)) else { return nil }
    for entry in entries { map.add(entry, &reading) }
    return map
  }
}

extension KeyMap {
  /// The keys that files beside the taxonomy have.
  private static let known: [String] =
    FileKind.allCases.filter { $0 != .taxonomy }.flatMap { $0.keys.map(\.name) }

  fileprivate mutating func add(_ entry: YAMLEntry, _ reading: inout Reading) {
    let isOurs = Self.known.contains(entry.key) && !GeneratorKeys.isName(entry.key)
    guard !isOurs else {
      reading.report(BadKeyMapping.ownKey(entry.key, at: reading.place(entry.keyRange)))
      return
    }
    guard !entry.isRepeated, !entry.value.isSpoilt else {
      reading.leaveOut()
      lost[entry.key] = []
      return
    }
    guard !entry.value.isEmpty else { return }
    guard let text = reading.text(entry.value, wanted: .text) else {
      lost[entry.key] = []
      return
    }
    guard !Self.known.contains(text) else {
      ours[entry.key] = text
      return
    }
    let near = Spelling.nearest(to: text, among: Set(Self.known).sorted().map { .init($0) })
    lost[entry.key] = near
    reading.report(
      BadKeyMapping.unknown(text, near: near, at: reading.place(entry.value.range)))
  }
}
