package import SourceDocuments

/// The heading under which assets and modules say, need by need, what they reply.
package enum AnswersHeading {
  package static let name = "Answers"
  package static let synonyms = ["Replies", "What it answers"]
  package static let level = 2
  /// What to write there.
  package static let purpose =
    "What this replies to each need, in one or two sentences: `- cfo.evaluation.payback: …`."
}

extension AnswersHeading {
  private static let names = ([name] + synonyms).map(PersonaHeadings.normalized)

  package static func isOne(_ heading: MarkdownHeading) -> Bool {
    heading.level == level
      && (heading.text == name || isNamed(heading))
  }

  private static func isNamed(_ heading: MarkdownHeading) -> Bool {
    PersonaHeadings.readings(of: heading.text).contains { names.contains($0) }
  }

  /// Whether a heading is nearly this one: misspelt, or of another level.
  static func resembles(_ heading: MarkdownHeading) -> Bool {
    let candidates = names.map { Spelling.Candidate($0) }
    return !Spelling.nearest(to: PersonaHeadings.normalized(heading.text), among: candidates)
      .isEmpty
  }
}

extension MarkdownSection {
  /// Its items, and those of the sections below it.
  var allItems: [MarkdownItem] { content.items + subsections.flatMap(\.allItems) }
}
