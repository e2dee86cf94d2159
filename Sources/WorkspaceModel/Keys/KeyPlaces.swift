/// Where the keys of a kind of file belong.
enum KeyPlaces {
  /// The keys below which a key of this name stands in such a file, the nearest one of each.
  ///
  /// - Parameters:
  ///   - name: The key.
  ///   - kind: The kind of file.
  /// - Returns: Their names, each once; an empty one where it stands at the top.
  static func owners(of name: String, in kind: FileKind) -> [String] {
    var found: [String] = []
    for key in kind.keys {
      if key.name == name { found.append("") }
      found += key.owners(of: name)
    }
    return found.reduce(into: []) { all, owner in
      if !all.contains(owner) { all.append(owner) }
    }
  }
}

extension KeyInfo {
  /// The keys from this one down below which a key stands.
  fileprivate func owners(of wanted: String) -> [String] {
    let parts =
      shape == .list(.vocabularyEntry)
      ? VocabularyID(rawValue: name).map(EntryKeys.declared) ?? [] : shape.parts
    return (parts.contains { $0.name == wanted } ? [name] : [])
      + parts.flatMap { $0.owners(of: wanted) }
  }
}

extension ValueShape {
  /// The keys of the maps in it.
  public var parts: [KeyInfo] {
    switch self {
    case .record(let keys): keys
    case .list(let element): element.parts
    case .map(_, let value): value.parts
    case .either(let first, let second): first.parts + second.parts
    default: []
    }
  }
}
