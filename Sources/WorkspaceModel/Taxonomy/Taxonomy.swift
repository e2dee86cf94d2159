public import SourceDocuments

/// The vocabulary of a workspace and its rules: built-in, or as `personas/taxonomy.md` says.
public typealias Taxonomy = Shared<WrittenTaxonomy>

/// What `personas/taxonomy.md` says; where it says nothing of a list, the built-in one.
public struct WrittenTaxonomy: Sendable {
  /// One for each id, in the order of ids.
  private var vocabularies: [Vocabulary] = BuiltInVocabularies.all
  public var rules = CoverageRules()
  /// Whether a weight, or the whole file, has an error: coverage then has no value.
  public var isWeightDoubtful = false
  public var approvals: [LabelledDate] = []
  /// The address at which a file is edited in the web, with `{path}`.
  public var editURL: String?
  /// The address at which a new file is begun in the web, with `{path}` and `{value}`.
  public var newURL: String?
  /// The team's own headings, normalised, and the field that each means.
  public var headings: [String: PersonaField] = [:]
  /// What the front-matter keys of other systems stand for.
  public var foreignKeys = KeyMap()
  /// Where the files of the workspace lie.
  public var layout = WorkspaceLayout()
  /// The tagging guide.
  public var guide = MarkdownBody()
  public var facts: FileFacts?

  subscript(id: VocabularyID) -> Vocabulary {
    get { vocabularies[id.place] }
    set { vocabularies[id.place] = newValue }
  }
}

/// A date with the name of what happened then.
public struct LabelledDate: Sendable, Hashable {
  public let label: String
  public let date: CalendarDate
}

extension LabelledDate {
  /// Those without whose word nothing is agreed.
  public static let sidesToAgree = ["marketing", "sales"]
}

extension Taxonomy {
  /// The taxonomy of a workspace that has no file for it.
  public static let builtIn = Taxonomy(WrittenTaxonomy())

  public subscript(id: VocabularyID) -> Vocabulary { written[id] }

  /// The entry of a tag.
  public subscript(tag: Tag) -> VocabularyEntry { self[tag.vocabulary][tag] }

  public func title(of tag: Tag) -> String { self[tag.vocabulary].entries[tag.index].title }

  public var stages: [Tag] { self[.stages].tags }

  /// The weight of a stage: that of its entry; one of the team's own that writes none counts 1.
  public func weight(ofStage stage: Tag) -> Weight { self[stage].weight ?? .one }

  /// The weight of an influence level; without one of its own, its place in the list from 1.
  public func weight(ofInfluence level: Tag) -> Weight {
    self[level].weight ?? Weight(thousandths: (level.index + 1) * 1_000)
  }

  /// The influence of a persona that names none: medium, or the lower middle level of a list
  /// without `medium`.
  public var assumedInfluence: Tag? {
    let levels = self[.influence]
    return levels.tag(named: "medium")
      ?? (levels.tags.isEmpty ? nil : levels.tags[(levels.tags.count - 1) / 2])
  }

  /// The level with the largest weight.
  public var heaviestInfluence: Tag? {
    self[.influence].tags.max {
      weight(ofInfluence: $0).thousandths < weight(ofInfluence: $1).thousandths
    }
  }

  /// The roles that a persona should find at a stage.
  public func expectedRoles(at stage: Tag) -> [Tag] {
    self[stage].expects.compactMap { self[.assetRoles].tag(named: $0) }
  }
}

extension Taxonomy {
  /// The asset roles that can give a proof.
  public var proofRoles: [Tag] {
    written.rules.proofRoles.compactMap { self[.assetRoles].tag(named: $0) }
  }
}
