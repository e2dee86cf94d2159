package import WorkspaceModel

/// Something that a persona's file says, and that stands beside a criterion of a lead definition.
package enum ComplementSource: Sendable, Hashable {
  case jobTitles, buyingRole, influence, stance, listensTo, convinces
  /// The ideal customer profile of the segments, from the taxonomy.
  case profile
  /// What is different in the segments, as the persona's section and its `by-segment` say.
  case segmentDifferences
  /// A section, or the part of it below one of its known sub-headings.
  case section(PersonaField, part: String? = nil)
  /// The questions of the journey, stage by stage.
  case questions
}

extension ComplementSource {
  /// The key under which it is written, if it is one.
  package var key: KeyName<Persona>? {
    switch self {
    case .jobTitles: .jobTitles
    case .buyingRole: .buyingRole
    case .influence: .influence
    case .stance: .stance
    case .listensTo: .listensTo
    case .convinces: .convinces
    case .profile, .segmentDifferences, .section, .questions: nil
    }
  }
}

extension ComplementSource {
  /// What a persona adds to each criterion; none for a criterion of the team's own, of which
  /// nobody but the team knows what belongs to it.
  static func beside(_ criterion: Tag, in taxonomy: Taxonomy) -> [ComplementSource]? {
    table.first { taxonomy[.leadCriteria].tag(named: $0.criterion) == criterion }?.sources
  }

  private static let table: [(criterion: String, sources: [ComplementSource])] = [
    // A title is a word on a card: what else the cards say, which part in the deal goes with it,
    // and what such a person answers for, tell whether this one is meant.
    ("title", [.jobTitles, .buyingRole, .section(.responsibilities)]),
    // A size is a line on a scale; the segments say what changes for the buyer beyond it.
    ("company-size", [.profile, .segmentDifferences]),
    // An industry is a list of names; what moves in it is what the conversation is about.
    ("industry", [.section(.competition), .profile]),
    // How many sites there are is a number; how they live with them is their situation.
    ("location", [.section(.statusQuo, part: "Situation")]),
    // Whether money is there is one thing; by what it is given out, in whose words, and what
    // speaks against it are others. Nobody declares which objections are about money, so all are
    // shown.
    ("budget", [.section(.decisionCriteria), .section(.value), .section(.objections)]),
    // Who signs is one name; who can stop them, and whom they ask first, are the others.
    (
      "authority",
      [.influence, .stance, .listensTo, .convinces, .section(.influencers)]
    ),
    // A need by its name says what they buy; the rest says why they bother.
    (
      "need",
      [
        .section(.statusQuo), .section(.goals), .section(.jobsToBeDone), .section(.triggers),
      ]
    ),
    // A date has a reason; and the stage at which they stand shows in what they ask.
    ("timeline", [.section(.triggers), .questions]),
  ]
}
