public import SourceDocuments
public import WorkspaceModel

/// The map of a page that has none yet: its personas and its labels, each with what it means by its name,
/// for people to read and complete.
public struct PersonaPageMapProposal {
  private let names: LabelNames
  private let naming: PersonaNaming
  private let page: PersonaPage
  private let split: PageSplit
  private var lines: [String] = []

  /// Proposes a map.
  ///
  /// - Parameters:
  ///   - file: The page.
  ///   - split: Where it is cut.
  ///   - workspace: The taxonomy and the personas that are there.
  /// - Returns: The text of the map.
  /// - Throws: A refusal of a page that can't be cut so.
  public static func text(
    for file: SourceFile, _ split: PageSplit, in workspace: Workspace
  ) throws(ImportRefusal) -> String {
    let names = LabelNames(taxonomy: workspace.taxonomy)
    let page = try PageReader.read(file, split) { names.meaning(of: $0) }
    try PageCut(file.path, page, split).check()
    var proposal = PersonaPageMapProposal(
      names: names, naming: PersonaNaming(workspace), page: page, split: split)
    proposal.write(name: file.path)
    return proposal.lines.joined(separator: "\n") + "\n"
  }

  private init(names: LabelNames, naming: PersonaNaming, page: PersonaPage, split: PageSplit) {
    self.names = names
    self.naming = naming
    self.page = page
    self.split = split
  }
}

extension PersonaPageMapProposal {
  /// The personas with a label that means something; all where none has.
  private var likely: [PagePersona] {
    let found = page.personas.filter { persona in
      persona.labels.contains { names.meaning(of: $0.text).isOurs }
    }
    return found.isEmpty ? page.personas : found
  }

  private mutating func write(name: String) {
    let likely = likely
    let survey = PageSurvey(likely, keys: split == .whole ? page.keys : [])
    let isOfBuyers = survey.speaksOfBuyers(names)
    lines = [
      "# How \(name.asShortYAML) is read. Read it once, put right what is wrong, and import again.",
      "",
      "# Whether the page tells of buyers: yes or no. Nothing is imported while this is no.",
      "buyer-personas: \(isOfBuyers ? "yes" : "no")",
      "",
      "# Where the page is cut: at each heading of a level (h1, h2, h3, h4), or whole for one persona.",
      "split: \(split.rawValue)",
    ]
    if split != .whole { writePersonas(Set(likely.map(\.lines.lowerBound))) }
    writeLabels(survey)
  }

  /// How long a name in a map may be, in bytes, and how many labels it lists; the rest stays open.
  private static let (longest, mostLabels) = (200, 1_000)

  private mutating func writePersonas(_ likely: Set<Int>) {
    lines += [
      "",
      "# Your headings, each with the id of its persona, or ignore.",
      "personas:",
    ]
    var seen: Set<String> = []
    for persona in page.personas
    where persona.heading.utf8.count <= Self.longest && seen.insert(persona.heading).inserted {
      let line = persona.lines.lowerBound
      lines.append(
        likely.contains(line)
          ? "  \(persona.heading.asShortYAML): \(naming.id(for: persona.heading))  # line \(line)"
          : "  \(persona.heading.asShortYAML): ignore  # line \(line): none of its labels is known")
    }
  }

  private mutating func writeLabels(_ survey: PageSurvey) {
    lines += [
      "",
      "# Your headings, bold labels and rows, each with what it means here:",
    ]
    let sections = PersonaHeadings.all.map(\.name)
    for start in stride(from: 0, to: sections.count, by: 4) {
      let names = sections[start..<min(start + 4, sections.count)].joined(separator: " | ")
      lines.append(start == 0 ? "# a section: \(names)" : "#   | \(names)")
    }
    lines += [
      "# a key: \(PersonaPageKey.allCases.map(\.rawValue).joined(separator: ", "))",
      "# stage, for a stage of the journey; keep, for a heading of your own; nothing while it is open.",
      "labels:",
    ]
    for label in survey.labels.prefix(Self.mostLabels) where label.text.utf8.count <= Self.longest {
      let meaning = names.meaning(of: label.text)
      let place =
        (label.count == 1 ? "" : "\(label.count) times, first in ") + "line \(label.firstLine)"
      let maybe = meaning.isOurs ? [] : LabelNames.suggestions(for: label.text)
      let words = maybe.isEmpty ? "" : "; maybe \(English.list(maybe, "or"))"
      let word = meaning.word.isEmpty ? "" : " \(meaning.word)"
      lines.append("  \(label.text.asShortYAML):\(word)  # \(place)\(words)")
    }
  }
}
