public import SourceDocuments

/// What must hold of a lead before sales accepts it.
public struct LeadDefinition: WorkspaceItem {
  public internal(set) var facts: FileFacts
  public var personas: [Ordinal<Persona>] = []
  /// The segments that it is for; none stands for all.
  public var segments: [Tag]?
  public var approvals: [LabelledDate] = []
  /// The buying roles that must be known before sales accepts such a lead.
  public var committee: [Tag] = []
  /// How one knows of a criterion, where the file says so.
  public var knownFrom: [Tag: WayOfKnowing] = [:]
  /// The criteria that are written, in the order of the vocabulary.
  public var criteria: [LeadCriterion] = []
  public var preamble = MarkdownContent()
  /// Whether an error may have left out criteria.
  public var isDoubtful = false
  /// The sections on what no checklist holds, in the order of the file.
  public var parts: [LeadPart] = []
  /// The sections that belong to neither.
  public var notes: [MarkdownSection] = []

  public init(facts: FileFacts) {
    self.facts = facts
  }
}

/// A criterion of a lead definition, with what its section says.
public struct LeadCriterion: Sendable {
  public let criterion: Tag
  public let value: Value
  /// The line of its key; none for one that only has a section.
  public let line: Int?
  public var questions: [String] = []
  public var qualifiedIf: [String] = []
  public var disqualifiedIf: [String] = []
  public var signals: [String] = []
  /// Why it matters to the persona.
  public var because: [String] = []
  /// How to begin to speak of it.
  public var openings: [String] = []
  /// What they will object.
  public var expected: [Pointer<Ordinal<Need>>] = []
  /// What not to say.
  public var avoid: [String] = []
  /// Whom to ask for next.
  public var thenAskFor: [Ordinal<Persona>] = []
  /// Its section of the body.
  public var section: MarkdownSection?

  public enum Value: Sendable, Hashable {
    case none
    case text(String)
    case list([String])
    /// Options with ids, so that an asset can point at one.
    case options([LabelledText])
  }
}

extension LeadDefinition {
  /// What an asset can point at.
  var knownCriteria: KnownCriteria {
    let options = criteria.map { ($0.criterion, $0.options.map(\.label)) }
    return KnownCriteria(
      options: Dictionary(uniqueKeysWithValues: options), isDoubtful: isDoubtful)
  }
}

extension LeadCriterion {
  /// The options that an asset can point at.
  public var options: [LabelledText] {
    if case .options(let options) = value { options } else { [] }
  }

  /// What its section says beside its labels.
  public var furtherSections: [MarkdownSection] {
    section?.furtherSections(besides: LabelWords(LeadLabel.ofCriteria.map(\.rawValue))) ?? []
  }

  /// Whether nothing is written: neither a value nor more than the labels of a skeleton.
  public var isEmpty: Bool {
    value == .none && (section.map { $0.isEmpty || $0.isSkeleton } ?? true)
  }
}

extension MarkdownSection {
  /// Whether there are only labels without a text: `- Ask:`.
  var isSkeleton: Bool {
    content.firstParagraph == nil && !(content.items.isEmpty && content.hasText)
      && subsections.allSatisfy(\.isEmpty)
      && content.items.allSatisfy { item in
        item.notes.isEmpty
          && ItemLabel(item.text, among: LeadLabel.forms)?.isUnwritten ?? false
      }
  }
}

/// A criterion of a lead definition, or one of its options.
public struct LeadAddress: Sendable, Hashable {
  public let lead: Ordinal<LeadDefinition>
  public let criterion: Tag
  /// The id of an option.
  public let option: String?
}
