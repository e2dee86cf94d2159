public import SourceDocuments

/// A section of a lead definition on one of the five parts of a persona that no checklist holds.
public struct LeadPart: Sendable {
  /// One of `LeadPart.fields`.
  public let field: PersonaField
  public let section: MarkdownSection
  /// What to tell, in the order of the file.
  public let stories: [LeadStory]

  /// The five, in the order in which they are shown.
  public static let fields: [PersonaField] = [
    .statusQuo, .goals, .preferences, .competition, .influencers,
  ]
}

/// What to tell such a lead, as somebody has written it.
public struct LeadStory: Sendable, Hashable {
  /// Its words in their order; some lead to a file.
  public let words: [Words]
  /// The line of the file on which it stands.
  public let line: Int

  public struct Words: Sendable, Hashable {
    public let text: String
    /// The link as it is written; none for words that lead nowhere.
    public let destination: String?
  }
}

extension LeadPart {
  /// What its section says beside its stories.
  public var furtherSections: [MarkdownSection] {
    section.furtherSections(besides: LabelWords([LeadLabel.story.rawValue]))
  }
}

extension LeadStory {
  /// The whole story without its links.
  public var text: String { words.map(\.text).joined() }
}

extension LeadStory {
  /// Takes an item's text apart at its links.
  ///
  /// - Parameters:
  ///   - text: What follows the label, without markup.
  ///   - item: The item.
  ///   - links: The links of its section.
  ///   - file: The file that holds it.
  init(_ text: String, _ item: MarkdownItem, links: [HTMLFragment.Link], in file: SourceFile) {
    var (rest, words) = (text[...], [Words]())
    for link in links where item.range.contains(link.range.lowerBound) && !link.isImage {
      let label = Self.label(of: link, in: item, file)
      guard let found = label.isEmpty ? nil : rest.firstRange(of: label) else {
        words.append(Words(text: label, destination: link.destination))
        continue
      }
      if found.lowerBound > rest.startIndex {
        words.append(Words(text: String(rest[..<found.lowerBound]), destination: nil))
      }
      words.append(Words(text: label, destination: link.destination))
      rest = rest[found.upperBound...]
    }
    if !rest.isEmpty { words.append(Words(text: String(rest), destination: nil)) }
    self.words = words
    line = file.line(at: item.range.lowerBound)
  }

  /// The words between the brackets of a link; empty where they can't be told.
  private static func label(
    of link: HTMLFragment.Link, in item: MarkdownItem, _ file: SourceFile
  ) -> String {
    let before = file.text(in: item.range.lowerBound..<link.range.lowerBound)
    guard before.hasSuffix("]("), let start = before.lastIndex(of: "[") else { return "" }
    return String(before[before.index(after: start)...].dropLast(2))
  }
}

extension MarkdownSection {
  /// What it says beside items with some labels: the sections within it, or itself, too.
  func furtherSections(besides labels: LabelWords) -> [MarkdownSection] {
    guard !isEmpty else { return [] }
    return content.html.isEmpty || isList(of: labels) ? subsections : [self]
  }

  /// Whether its own text is one list of items that all begin with one of some labels, and hold no more
  /// than is read of them: no link to the web and no code.
  private func isList(of labels: LabelWords) -> Bool {
    let html = String(decoding: content.html.bytes, as: UTF8.self)
    return html.hasPrefix("<ul>") && html.hasSuffix("</ul>\n")
      && html.dropFirst().firstRange(of: "<ul>") == nil
      && !["<a href=", "<pre>"].contains(where: html.contains)
      && content.items.allSatisfy { item in
        item.parts.isEmpty && ItemLabel(item.text, among: labels) != nil
      }
  }
}
