public import CoverageAnalysis
internal import SourceDocuments
public import WorkspaceModel

extension Wording {
  /// How many lines a definition has, what tells them, and how many of those who decide it names.
  ///
  /// `8 lines. Data tells 4, content hints at 2, a call tells 2. It names 1 of the 6 who decide.`
  public func sentence(for comparison: LeadComparison) -> String {
    let assessment = coverage.leads[comparison.lead]
    return "\(count(of: assessment)) \(naming(comparison))"
  }

  /// How many lines a definition has, and what tells them.
  public func count(of assessment: LeadAssessment) -> String {
    guard !assessment.criteria.isEmpty else { return "No line is written yet." }
    let told = WayOfKnowing.allCases.compactMap { way -> String? in
      let count = assessment.criteria(knownFrom: way).count
      return count == 0 ? nil : "\(way.clause) \(count)"
    }
    let lines = English.count(assessment.criteria.count, "line")
    return "\(lines). \(English.sentence(told.joined(separator: ", ")))."
  }

  private func naming(_ comparison: LeadComparison) -> String {
    let (named, all) = (
      comparison.namedDeciders(in: workspace), comparison.deciders.count
    )
    switch (named, all) {
    case (_, 0): return "Nobody has written who decides."
    case (1, 1): return "It names the only one who decides."
    default: return "It names \(named == 0 ? "none" : String(named)) of the \(all) who decide."
    }
  }

  /// How one knows of a criterion, in a word or two.
  public func way(of knowledge: CriterionKnowledge) -> String {
    switch knowledge.way {
    case .data: "Data"
    case .call: "Call"
    case .content where knowledge.options.count > 1:
      "Content hints at \(knowledge.toldApart.count) of \(knowledge.options.count)"
    case .content: "Content hints"
    }
  }

  /// The roles that must be known before sales accepts, as a sentence; none where none is asked for.
  public func sentence(forCommitteeOf comparison: LeadComparison) -> String? {
    let roles = titles(of: comparison.committee.map(\.role)).map(\.insideSentence)
    guard !roles.isEmpty else { return nil }
    return "Before sales accepts, \(English.list(roles)) must be known."
  }

  /// What stands next to every signal of engagement.
  public static let engagementWarning =
    "Engagement is not influence: a click shows interest, not the power to decide. No signal "
    + "qualifies or rejects a lead by itself."

  /// That reading tells nothing for certain.
  public static let readingIsAHint =
    "Reading something is a hint, never proof: somebody who opens nothing can still stop the deal."

  /// What a section of a persona does not say, as a to-do.
  public func toDo(for field: PersonaField, of persona: Ordinal<Persona>) -> String {
    "Write \(heading(of: field)) in \(workspace.personas[persona].path)."
  }

  /// The line that tells a story beside a part of the persona, as a to-do.
  public func toDo(forStoryOn field: PersonaField, of lead: Ordinal<LeadDefinition>) -> String {
    "Write \("- \(LeadLabel.story.rawValue): …".asCode) below \(heading(of: field)) in "
      + "\(workspace.leadDefinitions[lead].path)."
  }

  /// That a lead definition is to be written for a persona that has none.
  public func toDo(forLeadOf persona: Ordinal<Persona>) -> String {
    "Agree with sales on when such a person is a lead, and write "
      + "\(coverage.pathForNewLead(of: persona))."
  }

  func heading(of field: PersonaField) -> String { "## \(PersonaHeadings[field].name)".asCode }

  /// What the call guide lacks for a criterion that only a call tells, by the names of labels; none
  /// where it lacks nothing.
  public func sentence(forLackOf labels: [LeadLabel]) -> String? {
    guard !labels.isEmpty else { return nil }
    return "Not written yet: \(English.list(labels.map { "\($0.rawValue):".asCode }))."
  }

  /// The parts of budget, authority, need and timeline that a lead definition leaves open.
  public func sentence(forMissingPartsOf assessment: LeadAssessment) -> String? {
    guard !assessment.missing.isEmpty else { return nil }
    let parts = English.list(titles(of: assessment.missing).map(\.insideSentence))
    return "\(workspace.leadDefinitions[assessment.lead].path) says nothing about \(parts)."
  }
}

extension Wording {
  /// What reading tells of the options of a criterion, each in a sentence; of many the first few.
  public func sentences(for fork: CriterionKnowledge) -> [String] {
    let told = fork.toldApart.prefix(Self.mostNamed).map { option in
      "Reading \(names(of: Array(option.toldApartBy.first(option.revealedBy)), "or")) hints at "
        + "\(option.title.inQuotes)."
    }
    return told + [sentence(forUntoldOf: fork)].compactMap(\.self)
  }

  /// The options that nothing we publish tells from the others, as a sentence.
  public func sentence(forUntoldOf fork: CriterionKnowledge) -> String? {
    let untold = few(fork.untold.map(\.title.inQuotes), "or")
    return untold.isEmpty ? nil : "Nothing that we publish hints at \(untold) alone."
  }

  /// What an option is called where its words stand already: its id, with blanks.
  public static func shortName(of option: OptionHints) -> String {
    option.id.replacing("-", with: " ")
  }

  /// What reading at a stage hints at, beside the forks: `Title and Company size`.
  public func words(for hints: [LeadStoryline.Hint]) -> String? {
    hints.isEmpty ? nil : English.list(titles(of: hints.map(\.criterion)))
  }
}

extension WayOfKnowing {
  /// What it does, before a number.
  fileprivate var clause: String {
    switch self {
    case .data: "data tells"
    case .content: "content hints at"
    case .call: "a call tells"
    }
  }
}

extension [Ordinal<Asset>] {
  /// The assets with one of them first.
  fileprivate func first(_ asset: Ordinal<Asset>?) -> [Ordinal<Asset>] {
    guard let asset else { return self }
    return [asset] + filter { $0 != asset }
  }
}

extension Wording {
  /// Some assets by their titles; of many the first few.
  func names(of assets: [Ordinal<Asset>], _ conjunction: String = "and") -> String {
    few(assets.prefix(Self.mostNamed + 1).map { name(of: $0) }, count: assets.count, conjunction)
  }

  /// A list in words; of many the first few, with how many are left out.
  private func few(_ names: [String], count: Int? = nil, _ conjunction: String = "and") -> String {
    let all = count ?? names.count
    guard all > Self.mostNamed else { return English.list(names, conjunction) }
    let shown = names.prefix(Self.mostNamed - 1).joined(separator: ", ")
    return "\(shown) \(conjunction) \(all - Self.mostNamed + 1) more"
  }

  private static let mostNamed = 6
}
