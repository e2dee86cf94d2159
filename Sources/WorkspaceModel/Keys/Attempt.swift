internal import SourceDocuments

/// A value as it is written, and what it means; nothing where it has an error.
///
/// What a pointer with an error was meant to reach is not known, but that it was written counts.
struct Attempt<Value: Sendable & Hashable>: Sendable {
  let written: String
  /// The bytes of the value in the file.
  let range: Range<Int>
  let target: Value?
}

extension ValueType where Value: Hashable {
  /// A list of such values, those with an error among them; one value may stand for a list of one.
  var attempts: ValueType<[Attempt<Value>]> {
    ValueType<[Attempt<Value>]>(.list(shape)) { node, reading in
      var found: [Attempt<Value>] = []
      var seen: Set<Value> = []
      for node in reading.listed(node) {
        guard let value = self.read(node, &reading) else {
          found += Attempt.all(in: node)
          continue
        }
        guard seen.insert(value).inserted else {
          reading.report(RepeatedValue.diagnostic(reading.words(node), at: reading.place(node)))
          continue
        }
        let written = node.textsAsWritten.first ?? reading.words(node)
        found.append(Attempt(written: written, range: node.range, target: value))
      }
      return found
    }
  }
}

extension Attempt {
  /// What is written in a value that is left out whole.
  static func all(in node: YAMLNode) -> [Attempt] {
    node.textsAsWritten.map { Attempt(written: $0, range: node.range, target: nil) }
  }
}

extension Fields {
  /// The pointers of a key, those that are left out among them.
  mutating func attempts<Value>(
    _ key: Key<[Attempt<Value>]>, _ reading: inout Reading
  ) -> [Attempt<Value>] {
    (value(key, &reading) ?? []) + spoilt(key.name).flatMap(Attempt.all)
  }
}

extension YAMLNode {
  /// The texts of a value, of whatever form: those of a list, the names of a map.
  var textsAsWritten: [String] {
    guard !isEmpty else { return [] }
    return switch content {
    case .scalar(let text, _): [text]
    case .list(let nodes): nodes.flatMap(\.textsAsWritten)
    case .map(let entries): entries.map(\.key)
    }
  }

  /// The cells of a value that should be a map from personas to stages.
  var cellsAsWritten: [String] {
    guard case .map(let entries) = content else { return textsAsWritten }
    return entries.flatMap { entry in
      ([entry.value] + entry.repeats).flatMap(\.textsAsWritten).map { "\(entry.key).\($0)" }
    }
  }
}
