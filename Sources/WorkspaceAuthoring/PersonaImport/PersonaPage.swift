/// A page that tells of one persona or of several, cut into its parts: nothing of it is left out.
struct PersonaPage {
  /// What stands in its front matter before the first key.
  var comments: [String] = []
  /// The keys of its front matter.
  var keys: [PageKey] = []
  /// Its `#` heading, if that begins no persona.
  var title: String?
  /// The personas, in the order of the page.
  var personas: [PagePersona] = []
  /// What belongs to no persona: lines, with the headings in them.
  var outside: [(lines: ClosedRange<Int>, headings: [String])] = []
  /// How many headings there are of each level.
  var headings: [Int: Int] = [:]
  /// The lines that say where references such as `[deck]` lead.
  var references: [String] = []
}

/// A key of the page's front matter.
struct PageKey {
  let name: String
  let line: Int
  /// What stands behind it: the rest of its line, and those below it.
  let value: [String]
}

/// What a page says of one persona.
struct PagePersona {
  /// The heading that begins it; empty for a page as a whole.
  let heading: String
  let lines: ClosedRange<Int>
  /// What it consists of; the first is what stands below the heading itself.
  var parts: [PagePart]
  /// The labels that stay in a text, with their lines.
  var kept: [PageLabel] = []
  /// What no file can hold, such as the head of a table whose rows have become sections.
  var leftOut: [PageLabel] = []
}

/// Words with the line on which they stand.
struct PageLabel {
  let text: String
  let line: Int
}

/// A label and the text below it.
struct PagePart {
  let label: PageLabel
  let origin: Origin
  /// The places of the parts that stand directly below it, among those of the persona.
  var below: [Int] = []
  /// Its lines of Markdown.
  var text: [String] = []

  enum Origin {
    /// The persona's own heading.
    case persona
    /// A heading with its level.
    case heading(Int)
    /// A bold label in a line of its own.
    case label
    /// The beginning of an item, a paragraph or a table's row.
    case leadIn
  }
}

extension PagePersona {
  /// The labels that are parts, and those that stay in a text, in the order of the page.
  var labels: [PageLabel] {
    (parts.dropFirst().map(\.label) + kept).sorted { $0.line < $1.line }
  }
}
