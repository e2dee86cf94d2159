public import CoverageAnalysis
internal import SourceDocuments
public import WorkspaceModel

/// Makes the sentences about a coverage, for pages, the terminal and reviews alike: plain text, in
/// the words of a marketer.
public struct Wording: Sendable {
  public let coverage: Coverage

  public init(_ coverage: Coverage) {
    self.coverage = coverage
  }
}

extension Wording {
  var workspace: Workspace { coverage.workspace }

  var taxonomy: Taxonomy { coverage.workspace.taxonomy }

  /// A cell by its titles: `Chief Financial Officer / Evaluation`.
  public func name(of cell: CellAddress) -> String {
    workspace.title(of: cell)
  }

  /// A need by its kind and words: `the objection "We can't see a payback"`.
  public func name(of need: Ordinal<Need>) -> String {
    let text = workspace.needs[need].text
    let words = text.utf8.last == UInt8(ascii: ".") ? String(text.dropLast()) : text
    return "the \(workspace.needs[need].kind.rawValue) \(words.inQuotes)"
  }

  /// What an asset does for a need: `answers the question "What does it cost?"`.
  func verb(for need: Ordinal<Need>) -> String {
    let verb = workspace.needs[need].kind == .proof ? "gives" : "answers"
    return "\(verb) \(name(of: need))"
  }

  /// What an asset does for several needs.
  func verb(for needs: [Ordinal<Need>]) -> String { English.list(needs.map { verb(for: $0) }) }

  func name(of asset: Ordinal<Asset>) -> String { workspace.assets[asset].title.inQuotes }

  /// Tags by their titles.
  public func titles(of tags: [Tag]) -> [String] { tags.map(taxonomy.title(of:)) }

  /// The titles of the segments that a file names; none where it names none and stands for all.
  public func titles(
    ofSegments segments: [Tag]?, in item: some WorkspaceItem
  ) -> [String]? {
    guard !item.isInDoubt(.segments) || segments?.isEmpty == false else {
      return ["Not known because of a mistake"]
    }
    return segments.map { titles(of: $0) }
  }
}

extension KeyName {
  /// The key as somebody writes it into a file, marked as such.
  var asCode: String { text.asCode }

  /// The key with a value, as a line of a file.
  func line(_ value: String) -> String { "\(text): \(value)\n" }
}

extension String {
  /// The text in quotation marks.
  var inQuotes: String { "\"\(self)\"" }

  /// A title within a sentence: its first letter small, unless it begins with capitals.
  public var insideSentence: String {
    let scalars = Array(unicodeScalars.prefix(2))
    guard scalars.count == 2, !scalars[1].properties.isUppercase else { return self }
    return String(scalars[0]).lowercased() + String(unicodeScalars.dropFirst())
  }

  /// What somebody writes into a file, marked as such.
  var asCode: String { "`\(self)`" }

  /// The text with a full stop, unless it ends with a mark of its own, be it within quotation marks.
  var asSentence: String {
    let marks = unicodeScalars.suffix(2).filter { $0 != "\"" }
    guard let last = marks.last else { return self }
    return [".", "!", "?", "…"].contains(last) ? self : self + "."
  }
}
