internal import SourceDocuments

/// Finds the keys of a file that stand at the wrong level, and puts them where they belong as values
/// with an error, so that the strictest reading takes their place.
struct MisplacedKeys {
  private let keys: [KeyInfo]
  private let names: Names
  private var strays: [YAMLEntry] = []

  /// Puts the keys of a file where they belong.
  ///
  /// - Parameters:
  ///   - entries: The front matter.
  ///   - keys: The keys that such a file may have.
  ///   - reading: The reading of the file.
  /// - Returns: The front matter with every such key in its place, spoilt.
  static func settled(
    _ entries: [YAMLEntry], declared keys: [KeyInfo], _ reading: inout Reading
  ) -> [YAMLEntry] {
    var finder = MisplacedKeys(keys: keys, names: reading.names)
    var entries = finder.lifted(entries)
    for stray in finder.strays {
      reading.report(
        MisplacedKey.diagnostic(
          stray.key, belongsUnder: [""], at: reading.place(stray.keyRange)))
      entries.add(spoilt: stray)
    }
    return finder.lowered(entries, &reading)
  }

  private init(keys: [KeyInfo], names: Names) {
    self.keys = keys
    self.names = names
  }
}

extension MisplacedKeys {
  /// Takes out of the maps what stands at the top.
  private mutating func lifted(_ entries: [YAMLEntry]) -> [YAMLEntry] {
    entries.map { entry in
      guard entry.value.holdsMap, let key = keys.first(where: { $0.name == entry.key }) else {
        return entry
      }
      var entry = entry
      entry.value = without(entry.value, key.shape)
      return entry
    }
  }

  private mutating func without(_ node: YAMLNode, _ shape: ValueShape) -> YAMLNode {
    switch (node.content, shape) {
    case (.list(let nodes), .list(let element)) where !element.parts.isEmpty:
      let kept = nodes.map { without($0, element) }
      return node.with(.list(kept))
    case (.map, .list(let element)):
      return without(node, element)
    case (.map(let entries), .record(let parts)):
      return node.with(
        .map(
          entries.compactMap { entry in
            guard let part = parts.first(where: { $0.name == entry.key }) else {
              return isStray(entry.key) ? take(entry) : entry
            }
            return replacing(entry, part.shape)
          }))
    case (.map(let entries), .map(let name, let value)):
      return node.with(
        .map(
          entries.compactMap { entry in
            isStray(entry.key) && isNoName(entry.key, name) ? take(entry) : replacing(entry, value)
          }))
    default: return node
    }
  }

  private mutating func replacing(_ entry: YAMLEntry, _ shape: ValueShape) -> YAMLEntry {
    var entry = entry
    entry.value = without(entry.value, shape)
    return entry
  }

  private mutating func take(_ entry: YAMLEntry) -> YAMLEntry? {
    strays.append(entry)
    return nil
  }

  private func isStray(_ key: String) -> Bool { keys.contains { $0.name == key } }

  /// Whether a name in a map can't be what the map has names of.
  private func isNoName(_ name: String, _ shape: ValueShape) -> Bool {
    switch shape {
    case .persona: names.personas.named(name) == nil
    case .tag(let vocabulary): names.taxonomy[vocabulary].tag(named: name) == nil
    case .need, .needOrCell: true
    default: false
    }
  }

  /// Puts what stands at the top, and belongs into a map of its own, into that map.
  private func lowered(_ entries: [YAMLEntry], _ reading: inout Reading) -> [YAMLEntry] {
    let owners = keys.filter { if case .record = $0.shape { true } else { false } }
    guard !owners.isEmpty else { return entries }
    var kept: [YAMLEntry] = []
    var moved: [(owner: String, entry: YAMLEntry)] = []
    for entry in entries {
      let owner = owners.first { owner in owner.shape.parts.contains { $0.name == entry.key } }
      guard let owner, !isStray(entry.key) else {
        kept.append(entry)
        continue
      }
      moved.append((owner.name, entry))
      reading.report(
        MisplacedKey.diagnostic(
          entry.key, belongsUnder: KeyPlaces.owners(of: entry.key, in: reading.kind),
          at: reading.place(entry.keyRange)))
    }
    for (owner, entry) in moved { kept.add(spoilt: entry, to: owner) }
    return kept
  }
}

extension YAMLNode {
  /// Whether keys can stand in it.
  fileprivate var holdsMap: Bool {
    switch content {
    case .scalar: false
    case .list(let nodes): nodes.contains(where: \.holdsMap)
    case .map: true
    }
  }

  fileprivate func with(_ content: Content) -> YAMLNode {
    var node = self
    node.content = content
    return node
  }
}

extension [YAMLEntry] {
  /// Adds an entry whose value counts for nothing; one of the same key counts for nothing either.
  fileprivate mutating func add(spoilt entry: YAMLEntry) {
    guard let index = firstIndex(where: { $0.key == entry.key }) else {
      append(entry)
      self[count - 1].value.isSpoilt = true
      return
    }
    self[index].value.isSpoilt = true
  }

  /// The same in the map of a key, which is begun where there is none.
  fileprivate mutating func add(spoilt entry: YAMLEntry, to owner: String) {
    guard let index = firstIndex(where: { $0.key == owner }) else {
      var inner: [YAMLEntry] = []
      inner.add(spoilt: entry)
      let value = YAMLNode(.map(inner), range: entry.value.range)
      append(YAMLEntry(key: owner, keyRange: entry.keyRange, value: value))
      return
    }
    let value = self[index].value
    // Anything but a map is an error of its own, after which nothing in it counts.
    guard case .map(var inner) = value.content else { return }
    inner.add(spoilt: entry)
    self[index].value = value.with(.map(inner))
  }
}
