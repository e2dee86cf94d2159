package import SourceDocuments

/// What must hold of a lead before sales accepts it.
package struct LeadDefinition: WorkspaceItem {
  package internal(set) var facts: FileFacts
  package var personas: [Ordinal<Persona>] = []
  /// The segments that it is for; none stands for all.
  package var segments: [Tag]?
  package var approvals: [LabelledDate] = []
  /// The criteria that are written, in the order of the vocabulary.
  package var criteria: [LeadCriterion] = []
  package var preamble = MarkdownContent()
  /// Whether an error may have left out criteria.
  package var isDoubtful = false
  /// The sections that belong to no criterion.
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
  /// The labels that the items of its section know.
  static let labels = ["Ask", "Qualified if", "Disqualified if", "Signal"]

  /// The options that an asset can point at.
  package var options: [LabelledText] {
    if case .options(let options) = value { options } else { [] }
  }

  /// Whether nothing is written: neither a value nor more than the labels of a skeleton.
  package var isEmpty: Bool {
    value == .none && (section.map { $0.isEmpty || $0.isSkeleton } ?? true)
  }
}

extension MarkdownSection {
  /// Whether there are only labels without a text: `- Ask:`.
  fileprivate var isSkeleton: Bool {
    content.firstParagraph == nil && !(content.items.isEmpty && content.hasText)
      && subsections.allSatisfy(\.isEmpty)
      && content.items.allSatisfy { item in
        item.notes.isEmpty
          && ItemLabel(item.text, among: LeadCriterion.labels)?.isUnwritten ?? false
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
