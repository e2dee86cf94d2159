internal import SourceDocuments

/// How a value of the front matter is read: by what the key declares, never by YAML's guess.
struct ValueType<Value: Sendable>: Sendable {
  let shape: ValueShape
  /// Reads a value that is not empty.
  ///
  /// None stands for a mistake that has been reported, or for a pointer to something that an error
  /// elsewhere left out.
  let read: @Sendable (YAMLNode, inout Reading) -> Value?

  init(_ shape: ValueShape, read: @escaping @Sendable (YAMLNode, inout Reading) -> Value?) {
    self.shape = shape
    self.read = { node, reading in
      guard !node.isSpoilt else {
        reading.leaveOut()
        return nil
      }
      return read(node, &reading)
    }
  }
}

extension ValueType {
  /// The same value, turned into another.
  func map<Other>(_ transform: @escaping @Sendable (Value) -> Other) -> ValueType<Other> {
    ValueType<Other>(shape) { node, reading in read(node, &reading).map(transform) }
  }

  /// A value made from one text; `parse` gives none for a text of the wrong form.
  static func scalar(
    _ shape: ValueShape, parse: @escaping @Sendable (String) -> Value?,
    otherwise wrong: @escaping @Sendable (String, inout Reading, Range<Int>) -> Void
  ) -> ValueType {
    ValueType(shape) { node, reading in
      guard let text = reading.text(node, wanted: shape) else { return nil }
      if let value = parse(text) { return value }
      wrong(text, &reading, node.range)
      return nil
    }
  }
}

extension ValueType where Value: Hashable {
  /// A list of such values, each with its place; one value may stand for a list of one.
  var pointers: ValueType<[Pointer<Value>]> {
    ValueType<[Pointer<Value>]>(.list(shape)) { node, reading in
      var found: [Pointer<Value>] = []
      var seen: Set<Value> = []
      for node in reading.listed(node) {
        guard let value = self.read(node, &reading) else { continue }
        guard seen.insert(value).inserted else {
          reading.report(RepeatedValue.diagnostic(reading.words(node), at: reading.place(node)))
          continue
        }
        found.append(reading.pointer(value, node.range))
      }
      return found
    }
  }

  /// A list of such values; one value may stand for a list of one.
  var list: ValueType<[Value]> { pointers.map { $0.map(\.target) } }

  /// A map from such values to others, in the order of the file.
  ///
  /// - Parameters:
  ///   - value: The type of what stands behind a name.
  ///   - whenEmpty: What a name without a value stands for; none leaves it out.
  /// - Returns: The type of such a map.
  func pairs<Other>(
    with value: ValueType<Other>, whenEmpty: Other? = nil
  ) -> ValueType<[(key: Pointer<Value>, value: Other)]> {
    let shape = ValueShape.map(shape, value.shape)
    return ValueType<[(key: Pointer<Value>, value: Other)]>(shape) { node, reading in
      guard let entries = reading.entries(node, wanted: shape) else {
        return nil
      }
      return entries.compactMap { entry in
        guard !entry.isRepeated else {
          reading.leaveOut()
          return nil
        }
        let keyNode = YAMLNode(.scalar(entry.key, isPlain: true), range: entry.keyRange)
        // Both sides are read, so that two mistakes are two findings.
        let name = self.read(keyNode, &reading)
        let other = entry.value.isEmpty ? whenEmpty : value.read(entry.value, &reading)
        guard let name, let other else { return nil }
        return (reading.pointer(name, entry.keyRange), other)
      }
    }
  }
}

/// The types of values that keys declare.
enum Values {}
