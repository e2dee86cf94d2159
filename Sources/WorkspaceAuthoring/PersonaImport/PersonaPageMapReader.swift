internal import SourceDocuments
internal import WorkspaceModel

/// Reads the map of a page; every mistake in it is told with its place.
public struct PersonaPageMapReader {
  public private(set) var map: PersonaPageMap
  private var source: MapText

  /// Reads the map in a file.
  ///
  /// - Parameters:
  ///   - bytes: All that it holds.
  ///   - path: Its path, for messages.
  public init(_ bytes: [UInt8], path: String) {
    source = MapText(bytes, path: path)
    map = PersonaPageMap(path: path)
    for entry in source.entries ?? [] { read(entry) }
  }
}

extension PersonaPageMapReader {
  /// Every mistake in the map, in the order of places.
  public var mistakes: [MapMistake] {
    source.mistakes.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }
}

extension PersonaPageMapReader {
  enum Key: String, CaseIterable {
    case buyerPersonas = "buyer-personas"
    case split, personas, labels
  }

  private enum Answer: String, CaseIterable {
    case yes, no
  }

  private mutating func read(_ entry: YAMLEntry) {
    guard let key = Key(rawValue: entry.key) else {
      return source.report(
        entry.keyRange, "the map of a page has no key \(entry.key.quoted)", entry.key,
        among: Key.allCases.map(\.rawValue))
    }
    guard !entry.value.isEmpty else { return }
    switch key {
    case .buyerPersonas: map.isOfBuyers = source.choice(entry.value, Answer.self) == .yes
    case .split: map.split = source.choice(entry.value, PageSplit.self) ?? .whole
    case .personas: for persona in source.entries(of: entry.value) { readPersona(persona) }
    case .labels: for label in source.entries(of: entry.value) { readLabel(label) }
    }
  }

  private mutating func readPersona(_ entry: YAMLEntry) {
    guard let text = source.text(entry.value), !text.isEmpty else { return }
    if text == "ignore" {
      map.personas[entry.key] = ""
    } else if Identifier.isValid(text), PersonaNaming.isFree(text) {
      map.personas[entry.key] = text
    } else {
      let near = Identifier.suggestion(for: text)
      let hint = Identifier.isValid(near) ? "; did you mean \(near.quoted)?" : ""
      source.report(
        entry.value.range,
        "\(text.quoted) can't be the id of a persona: write lower-case letters, digits and hyphens, "
          + "or ignore\(hint)")
    }
  }

  private mutating func readLabel(_ entry: YAMLEntry) {
    let label = LabelNames.folded(entry.key)
    guard !entry.value.isEmpty else {
      map.labels[label] = .open
      return
    }
    guard let text = source.text(entry.value) else { return }
    if let meaning = LabelNames.named(text) {
      map.labels[label] = meaning
      return
    }
    source.report(
      entry.value.range,
      "\(text.quoted) is no heading of the language, no key that a label can fill, and not stage or keep",
      text, among: LabelNames.all)
  }
}
