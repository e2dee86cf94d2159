internal import SourceDocuments

/// The headings of a persona's file and what they mean: the one table of names and synonyms.
public enum PersonaHeadings {
  /// A field, its name, its well-known synonyms, and the sub-headings that it knows.
  public struct Entry: Sendable {
    public let field: PersonaField
    public let name: String
    public let synonyms: [String]
    public let subheadings: [String]
    /// What to write there.
    public let purpose: String
  }

  public static let all: [Entry] = [
    Entry(
      field: .statusQuo, name: "Status quo",
      synonyms: [
        "Pain points", "Pains", "Challenges", "Biggest challenges", "Frustrations",
        "Current situation", "Current workarounds",
      ],
      subheadings: ["Situation", "Origin", "Obstacles"],
      purpose: "The situation that our offer changes, how it came about, what stands in the way."),
    Entry(
      field: .responsibilities, name: "Responsibilities",
      synonyms: ["Job responsibilities", "Roles and responsibilities", "What they own"],
      subheadings: [], purpose: "What they answer for."),
    Entry(
      field: .goals, name: "Goals",
      synonyms: [
        "Goals and objectives", "Objectives", "Professional goals", "Desired outcomes", "Gains",
        "What they want",
      ],
      subheadings: ["Business", "Career"],
      purpose: "What the business wants of them, and what they want for themselves."),
    Entry(
      field: .jobsToBeDone, name: "Jobs to be done",
      synonyms: ["Job to be done", "JTBD", "Jobs"], subheadings: [],
      purpose: "When …, I want …, so that …"),
    Entry(
      field: .decisionCriteria, name: "Decision criteria",
      synonyms: [
        "Buying criteria", "Deal-makers", "Decision factors", "Evaluation criteria",
        "How they decide", "How they buy",
      ],
      subheadings: [], purpose: "What they choose by, the most important first."),
    Entry(
      field: .successMetrics, name: "Success metrics",
      synonyms: [
        "What success looks like", "Measured on", "Job is measured by", "KPIs", "Key metrics",
        "Metrics",
      ],
      subheadings: [], purpose: "What they are measured by."),
    Entry(
      field: .triggers, name: "Triggers",
      synonyms: [
        "Buying triggers", "Purchase triggers", "Trigger events", "Typical triggers",
        "Compelling events",
      ],
      subheadings: [], purpose: "What makes them start to look."),
    Entry(
      field: .objections, name: "Objections",
      synonyms: [
        "Deal-breakers", "Concerns", "Common objections", "Potential objections", "Red flags",
        "What loses the deal",
      ],
      subheadings: [], purpose: "Why they say no."),
    Entry(
      field: .perceivedRisks, name: "Perceived risks",
      synonyms: ["Risks", "Fears", "Perceived risk", "What they fear"], subheadings: [],
      purpose: "What could go wrong for them."),
    Entry(
      field: .value, name: "Value, in their words",
      synonyms: ["Value", "What value means to them", "Value in their own words"],
      subheadings: [], purpose: "What they would call a success, as they would say it."),
    Entry(
      field: .preferences, name: "Preferences and aversions",
      synonyms: ["Preferences", "Aversions", "What turns them off", "Likes and dislikes"],
      subheadings: ["Opportunity or risk", "Motivates", "Avoid"],
      purpose:
        "Whether they seize opportunities or avoid risks, what moves them, what puts them off."
    ),
    Entry(
      field: .competition, name: "Competitive considerations",
      synonyms: ["Competition", "Competitive landscape", "Competitive consideration"],
      subheadings: ["Standing", "Trends"],
      purpose: "Where they stand beside their competitors, and what in the industry moves them."),
    Entry(
      field: .influencers, name: "Influencers and stakeholders",
      synonyms: [
        "Influencers", "Stakeholders", "Internal influencers", "Buying committee",
        "Who else is in the room",
      ],
      subheadings: ["Listens to", "Must convince", "How we help the dialogue"],
      purpose: "Whom they listen to, whom they must convince, and how we can help them."),
    Entry(
      field: .messaging, name: "Messaging",
      synonyms: ["Key messages", "My messaging", "Value messages", "Message"],
      subheadings: ["Say", "Avoid"], purpose: "What to say to them, and what not to say."),
    Entry(
      field: .segmentDifferences, name: "Segment differences",
      synonyms: ["Differences by segment", "Segments"], subheadings: [],
      purpose: "Under a heading for each segment, what is different there."),
    Entry(
      field: .journey, name: "Journey",
      synonyms: [
        "Buyer's journey", "Buying journey", "Buyer journey", "Journey stages",
        "Customer journey", "Customer's journey", "Purchase journey", "Decision journey",
      ],
      subheadings: [], purpose: "Under a heading for each stage, what they need there."),
  ]

  /// The field of a heading, by its name, a synonym or the taxonomy's own headings.
  public static func field(of heading: String, in taxonomy: Taxonomy) -> PersonaField? {
    for wanted in [normalized(heading), normalized(withoutRemark(heading))] {
      if let field = byName[wanted] ?? taxonomy.headings[wanted] { return field }
    }
    return nil
  }

  /// The names of fields that a heading resembles.
  public static func near(_ heading: String) -> [String] {
    Spelling.nearest(to: normalized(heading), among: candidates)
  }

  private static let candidates = all.flatMap { entry in
    ([entry.name] + entry.synonyms).map {
      Spelling.Candidate(normalized($0), meaning: entry.name)
    }
  }

  /// A heading without case, punctuation and leading numbers, with `and` for `&`.
  public static func normalized(_ heading: String) -> String {
    let words = HeadingText.words(of: heading)
    let rest = words.drop { numbers.contains($0) || $0.utf8.allSatisfy(Byte.isDigit) }
    return (rest.isEmpty ? words[...] : rest).joined(separator: "-")
  }

  /// What a heading may name, without numbers, a remark in parentheses, and the word stage.
  static func readings(of heading: String) -> [String] {
    let plain = withoutRemark(heading)
    return (plain == heading ? [heading] : [heading, plain]).flatMap { heading in
      let name = normalized(heading)
      let words = name.split(separator: "-").filter { word in
        !["stage", "phase", "step", "the"].contains(word) && !word.utf8.allSatisfy(Byte.isDigit)
      }
      let short = words.joined(separator: "-")
      return short == name ? [name] : [name, short]
    }
  }

  /// A heading without `(draft)` or the like at its end.
  private static func withoutRemark(_ heading: String) -> String {
    guard let last = heading.utf8.last(where: { $0 != Byte.blank }),
      last == UInt8(ascii: ")") || last == UInt8(ascii: "]"),
      let start = heading.lastIndex(where: { "([".contains($0) })
    else { return heading }
    return String(heading[..<start])
  }

  /// Numbers as the Romans wrote them, up to ten.
  private static let numbers: Set<String> = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x",
  ]

  public static subscript(field: PersonaField) -> Entry {
    all.first { $0.field == field } ?? all[0]
  }

  private static let byName: [String: PersonaField] = {
    var fields: [String: PersonaField] = [:]
    for entry in all {
      for name in [entry.name] + entry.synonyms { fields[normalized(name)] = entry.field }
    }
    return fields
  }()
}
