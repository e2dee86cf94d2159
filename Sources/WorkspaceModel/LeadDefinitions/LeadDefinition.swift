package import SourceDocuments

/// What must hold of a lead before sales accepts it.
package struct LeadDefinition: WorkspaceItem {
  package internal(set) var facts: FileFacts
  package var personas: [Ordinal<Persona>] = []
  /// The segments that it is for; none stands for all.
  package var segments: [Tag]?
  package var approvals: [LabelledDate] = []
  /// The buying roles that must be known before sales accepts such a lead.
  package var committee: [Tag] = []
  /// How one knows of a criterion, where the file says so.
  package var knownFrom: [Tag: WayOfKnowing] = [:]
  /// The criteria that are written, in the order of the vocabulary.
  package var criteria: [LeadCriterion] = []
  package var preamble = MarkdownContent()
  /// Whether an error may have left out criteria.
  package var isDoubtful = false
  /// The sections on what no checklist holds, in the order of the file.
  package var parts: [LeadPart] = []
  /// The sections that belong to neither.
  package var notes: [MarkdownSection] = []

  package init(facts: FileFacts) {
    self.facts = facts
  }
}

/// A criterion of a lead definition, with what its section says.
package struct LeadCriterion: Sendable {
  package let criterion: Tag
  package let value: Value
  /// The line of its key; none for one that only has a section.
  package let line: Int?
  package var questions: [String] = []
  package var qualifiedIf: [String] = []
  package var disqualifiedIf: [String] = []
  package var signals: [String] = []
  /// Why it matters to the persona.
  package var because: [String] = []
  /// How to begin to speak of it.
  package var openings: [String] = []
  /// What they will object.
  package var expected: [Pointer<Ordinal<Need>>] = []
  /// What not to say.
  package var avoid: [String] = []
  /// Whom to ask for next.
  package var thenAskFor: [Ordinal<Persona>] = []
  /// Its section of the body.
  package var section: MarkdownSection?

  package enum Value: Sendable, Hashable {
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
  package var options: [LabelledText] {
    if case .options(let options) = value { options } else { [] }
  }

  /// What its section says beside its labels.
  package var furtherSections: [MarkdownSection] {
    section?.furtherSections(besides: LabelWords(LeadLabel.ofCriteria.map(\.rawValue))) ?? []
  }

  /// Whether nothing is written: neither a value nor more than the labels of a skeleton.
  package var isEmpty: Bool {
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
package struct LeadAddress: Sendable, Hashable {
  package let lead: Ordinal<LeadDefinition>
  package let criterion: Tag
  /// The id of an option.
  package let option: String?
}
