internal import SourceDocuments

/// The keys of a map, read one by one by their declarations.
struct Fields {
  private let entries: [YAMLEntry]
  private let keys: [KeyInfo]
  /// The keys of whose value something was left out, by an error here or elsewhere.
  private(set) var failed: Set<String> = []

  /// Takes a map apart, and reports the keys that nobody declared.
  init(_ entries: [YAMLEntry], declared keys: [KeyInfo], _ reading: inout Reading) {
    self.entries = entries
    self.keys = keys
    // A key that is written twice, or that a misspelt one most likely means, is in doubt.
    for entry in entries where entry.isRepeated { failed.insert(entry.key) }
    for entry in entries where !keys.contains(where: { $0.name == entry.key }) {
      failed.formUnion(UnknownKey.report(entry, among: keys, &reading))
    }
  }

  /// The value of a key; none if it is left out, empty or wrong.
  mutating func value<Value>(_ key: Key<Value>, _ reading: inout Reading) -> Value? {
    guard let entry = entries.first(where: { $0.key == key.name }), !entry.value.isEmpty else {
      return nil
    }
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

  /// Whether a key is one of the language.
  func isDeclared(_ key: String) -> Bool { keys.contains { $0.name == key } }

  /// Whether one of some keys has an error.
  func hasFailed(_ keys: [String]) -> Bool { keys.contains(where: failed.contains) }
}

extension ValueType {
  /// A map with keys of its own, put together by `make`.
  static func record(
    _ keys: [KeyInfo], make: @escaping @Sendable (inout Fields, inout Reading) -> Value?
  ) -> ValueType {
    ValueType(.record(keys)) { node, reading in
      guard let entries = reading.entries(node, wanted: .record(keys)) else { return nil }
      var fields = Fields(entries, declared: keys, &reading)
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
