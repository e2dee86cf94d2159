public import SourceDocuments

/// The heading under which assets and modules say, need by need, what they reply.
public enum AnswersHeading {
  public static let name = "Answers"
  public static let synonyms = ["Replies", "What it answers"]
  public static let level = 2
  /// What to write there.
  public static let purpose =
    "What this replies to each need, in one or two sentences: `- cfo.evaluation.payback: …`."
}

extension AnswersHeading {
  private static let names = ([name] + synonyms).map(PersonaHeadings.normalized)
  private static let candidates = names.map { Spelling.Candidate($0) }

  public static func isOne(_ heading: MarkdownHeading) -> Bool {
    heading.level == level
      && (heading.text == name || isNamed(heading))
  }

  private static func isNamed(_ heading: MarkdownHeading) -> Bool {
    PersonaHeadings.readings(of: heading.text).contains { names.contains($0) }
  }

  /// Whether a heading is nearly this one: misspelt, or of another level.
  static func resembles(_ heading: MarkdownHeading) -> Bool {
    !Spelling.nearest(to: PersonaHeadings.normalized(heading.text), among: candidates)
      .isEmpty
  }
}
