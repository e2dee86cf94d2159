internal import SourceDocuments

/// The YAML of a map while it is read, and every mistake in it with its place.
struct MapText {
  /// Its keys and values; none where they can't be read.
  let entries: [YAMLEntry]?
  private(set) var mistakes: [MapMistake]
  private let file: SourceFile

  init(_ bytes: [UInt8], path: String) {
    let yaml = YAMLFile(SourceFile(path: path, bytes: bytes))
    (file, entries) = (yaml.file, yaml.entries)
    mistakes = yaml.diagnostics.filter { $0.severity == .error }.map { diagnostic in
      MapMistake(
        line: diagnostic.place.start.line, column: diagnostic.place.start.column,
        text: diagnostic.message)
    }
  }
}

/// Something in a map that can't be taken, with its place.
public struct MapMistake: Sendable, Hashable {
  public let line: Int
  public let column: Int
  public let text: String
}

extension MapText {
  /// Notes a mistake.
  ///
  /// - Parameters:
  ///   - range: Where it stands.
  ///   - text: What is wrong.
  ///   - written: The word that may be a slip.
  ///   - names: What it may have been meant as.
  mutating func report(
    _ range: Range<Int>, _ text: String, _ written: String = "", among names: [String] = []
  ) {
    let near = Spelling.nearest(to: written, among: names.map { Spelling.Candidate($0) })
    let hint = near.isEmpty ? "" : "; did you mean \(English.list(near.map(\.quoted), "or"))?"
    let position = file.position(at: range.lowerBound)
    mistakes.append(
      MapMistake(line: position.line, column: position.column, text: text + hint))
  }

  /// Notes a mistake that stands in no line of its own.
  mutating func report(_ text: String) {
    mistakes.append(MapMistake(line: 1, column: 1, text: text))
  }

  /// A word.
  mutating func text(_ node: YAMLNode) -> String? {
    if case .scalar(let text, _) = node.content { return text }
    report(node.range, "this is \(node.kindInWords), and a word is wanted")
    return nil
  }

  /// A word, or a list of words, with their places.
  mutating func texts(_ node: YAMLNode) -> [(text: String, range: Range<Int>)] {
    let nodes = if case .list(let nodes) = node.content { nodes } else { [node] }
    return nodes.compactMap { node in text(node).map { ($0, node.range) } }
  }

  /// The lines of a map within the map.
  mutating func entries(of node: YAMLNode) -> [YAMLEntry] {
    if case .map(let entries) = node.content { return entries }
    report(
      node.range, "this is \(node.kindInWords), and lines of the form `name: meaning` are wanted")
    return []
  }

  /// One of a few words.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ node: YAMLNode, _ type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    guard let text = text(node) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let words = Choice.allCases.map(\.rawValue)
    report(
      node.range, "\(text.quoted) is none of \(English.quotedList(words, "or"))", text, among: words
    )
    return nil
  }
}
