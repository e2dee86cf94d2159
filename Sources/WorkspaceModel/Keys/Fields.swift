internal import SourceDocuments

/// The keys of a map, read one by one by their declarations.
struct Fields {
  let entries: [YAMLEntry]
  private let keys: [KeyInfo]
  /// The keys of whose value something was left out, by an error here or elsewhere.
  private(set) var failed: Set<String> = []
  /// The values that are left out whole, by the key for which they may be meant: under a key that is
  /// written twice or misspelt, and those that an anchor or a tag spoils.
  private var spoilt: [String: [YAMLNode]] = [:]
  /// The keys that a misspelt one may be meant for, each with where that stands.
  private(set) var misspelt: [(meant: String, range: Range<Int>)] = []

  /// Takes a map apart, and reports the keys that nobody declared.
  ///
  /// - Parameters:
  ///   - entries: What is written.
  ///   - keys: The keys that there are.
  ///   - isClosed: Whether any other key is an error.
  ///   - meanings: What keys of other systems stand for, where such may be written.
  ///   - reading: The reading of the file.
  init(
    _ entries: [YAMLEntry], declared keys: [KeyInfo], isClosed: Bool = false,
    meanings: KeyMap = KeyMap(), _ reading: inout Reading
  ) {
    self.entries = DecimalComma.settled(entries, &reading)
    self.keys = keys
    for entry in self.entries {
      let isDeclared = keys.contains { $0.name == entry.key }
      if entry.isRepeated, isDeclared { reading.leaveOut() }
      let meant =
        isDeclared
        ? [entry.key]
        : meanings.meant(by: entry.key, declared: keys)
          ?? UnknownKey.report(entry, among: keys, isClosed: isClosed, &reading)
      if !isDeclared { misspelt += meant.map { ($0, entry.keyRange) } }
      guard entry.isRepeated || entry.value.isSpoilt || !isDeclared else { continue }
      for key in meant {
        failed.insert(key)
        spoilt[key, default: []] += [entry.value] + entry.repeats
      }
    }
  }

  /// The value of a key; none if it is left out, empty or wrong.
  mutating func value<Value>(_ key: Key<Value>, _ reading: inout Reading) -> Value? {
    guard let entry = entries.first(where: { $0.key == key.name }), !entry.value.isEmpty,
      !entry.isRepeated
    else { return nil }
    let before = reading.leftOutCount
    let outerKey = reading.key
    reading.key = key.name
    defer { reading.key = outerKey }
    let value = key.type.read(entry.value, &reading)
    if reading.leftOutCount > before { failed.insert(key.name) }
    return value
  }

  /// The bytes of a key's name, where it is written with a value.
  func range(of key: String) -> Range<Int>? {
    entries.first { $0.key == key && !$0.value.isEmpty }?.keyRange
  }

  /// What stands behind a key, where something does.
  func written(_ key: String) -> YAMLNode? {
    entries.first { $0.key == key && !$0.value.isEmpty }?.value
  }

  /// The values that are left out whole, and may be meant for a key.
  func spoilt(_ key: String) -> [YAMLNode] { spoilt[key] ?? [] }

  /// Whether a key is one of the language.
  func isDeclared(_ key: String) -> Bool { keys.contains { $0.name == key } }

  /// Whether everybody may read what is written under a key.
  func isOpen(_ key: String) -> Bool { keys.contains { $0.name == key && !$0.isPrivate } }

  /// Whether one of some keys has an error.
  func hasFailed(_ keys: [String]) -> Bool { keys.contains(where: failed.contains) }
}

extension ValueType {
  /// A map with keys of its own, put together by `make`.
  static func record(
    _ keys: [KeyInfo], isClosed: Bool = false,
    make: @escaping @Sendable (inout Fields, inout Reading) -> Value?
  ) -> ValueType {
    ValueType(.record(keys)) { node, reading in
      guard let entries = reading.entries(node, wanted: .record(keys)) else { return nil }
      var fields = Fields(entries, declared: keys, isClosed: isClosed, &reading)
      return make(&fields, &reading)
    }
  }

  /// A list of such values; one may stand for a list of one.
  var records: ValueType<[Value]> {
    ValueType<[Value]>(.list(shape)) { node, reading in
      reading.listed(node).compactMap { self.read($0, &reading) }
    }
  }
}
