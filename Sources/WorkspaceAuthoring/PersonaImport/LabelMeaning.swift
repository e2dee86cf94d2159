internal import WorkspaceModel

/// What a heading or a label of a page means in a persona's file.
enum LabelMeaning: Hashable {
  /// A section of the language.
  case section(PersonaField)
  /// A stage of the journey.
  case stage
  /// A key of the front matter.
  case key(PersonaPageKey)
  /// A heading of the team's own.
  case keep
  /// Nobody has said yet; it stays as one of the team's own.
  case open

  /// Whether what stands below it is its text, whatever it is called.
  var holdsText: Bool {
    switch self {
    case .section, .stage: true
    case .key, .keep, .open: false
    }
  }

  /// Whether it is a part of the language.
  var isOurs: Bool { self != .keep && self != .open }

  /// The word that a map writes.
  var word: String {
    switch self {
    case .section(let field): PersonaHeadings[field].name
    case .stage: "stage"
    case .key(let key): key.rawValue
    case .keep: "keep"
    case .open: ""
    }
  }

  /// Whether it says how somebody buys, rather than how somebody works or lives.
  var isOfBuyers: Bool {
    switch self {
    case .section(let field):
      [
        .decisionCriteria, .objections, .triggers, .successMetrics, .competition, .messaging,
        .journey,
      ].contains(field)
    case .stage: true
    case .key(let key): [.buyingRole, .stance, .influence].contains(key)
    case .keep, .open: false
    }
  }
}

/// The keys of a persona that a label of a page can fill.
enum PersonaPageKey: String, CaseIterable {
  case jobTitles = "job-titles"
  case buyingRole = "buying-role"
  case stance, influence, segments, channels, formats, owner, reviewed

  /// The vocabulary of its values, if they are tags.
  var vocabulary: VocabularyID? {
    switch self {
    case .buyingRole: .buyingRoles
    case .stance: .stances
    case .influence: .influence
    case .segments: .segments
    case .channels: .channels
    case .formats: .formats
    case .jobTitles, .owner, .reviewed: nil
    }
  }

  var isList: Bool { [.jobTitles, .segments, .channels, .formats].contains(self) }

  /// The labels, beside its own name, that mean it and nothing else.
  var synonyms: [String] {
    switch self {
    case .jobTitles:
      [
        "Job title", "Titles", "Potential titles", "Typical titles", "Example titles",
        "Common titles", "Common job titles", "Typical job titles",
      ]
    case .buyingRole:
      [
        "Purchasing role", "Role in the buying process", "Role in buying process",
        "Role in the deal",
      ]
    case .channels: ["Preferred channels"]
    case .formats: ["Preferred formats", "Preferred content formats"]
    case .stance, .influence, .segments, .owner, .reviewed: []
    }
  }
}
