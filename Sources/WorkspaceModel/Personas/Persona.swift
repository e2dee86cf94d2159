package import SourceDocuments

/// A buyer persona: a role in the committee that decides on a deal.
package struct Persona: WorkspaceItem {
  package internal(set) var facts: FileFacts
  package var jobTitles: [String] = []
  /// 1, 2, 3 …; none for a persona that is not a priority persona.
  package var priority: Int?
  package var buyingRole: Tag?
  package var stance: Tag?
  package var influence: Tag?
  /// The segments that the persona belongs to; none stands for all.
  package var segments: [Tag]?
  /// The stages at which this persona takes no part, and why.
  package var notApplicable: [NotApplicableStage] = []
  /// Where the persona really is; empty where the persona has no say in it.
  package var channels: [PersonaChannel] = []
  /// Whether an asset has to be on one of the channels: when there are some, and when a mistake
  /// left them out.
  package var asksForChannel = false
  package var formats: [Tag] = []
  package var listensTo: [Ordinal<Persona>] = []
  package var convinces: [Ordinal<Persona>] = []
  package var bySegment: [SegmentDifference] = []
  package var evidence: [Evidence] = []
  package var disputed: String?
  /// Where deals stood still for want of something, in the order of the file.
  package var stalls: [Stall] = []
  /// Other ids by which content points at this persona.
  package var aliases: [String] = []
  /// What stands before the first section.
  package var preamble = MarkdownContent()
  package var sections: [PersonaSection] = []
  /// The phrases that this persona searches for, by stage.
  package var searches: [SearchPhrase] = []
  /// The keys of whose value something was left out, by an error here or elsewhere.
  package var keysInDoubt: Set<String> = []
  /// Whether `by-segment` as a whole, or a segment in it, has an error, so that nobody knows in which
  /// segment's view the weight is another.
  package var hasDoubtfulDifferences = false
  /// Whether priority, influence, segments or the whole front matter has an error.
  ///
  /// The persona then counts as a priority persona of the heaviest influence in all segments, so
  /// that a mistake never raises coverage.
  package var isWeightDoubtful = false

  package init(facts: FileFacts) {
    self.facts = facts
  }
}

/// A stage at which a persona takes no part.
package struct NotApplicableStage: Sendable, Hashable {
  package let stage: Tag
  package let reason: String
}

/// A channel of a persona.
package struct PersonaChannel: Sendable, Hashable {
  package let channel: Tag
  /// Whether somebody has seen the persona there, rather than assumed it.
  package let isConfirmed: Bool
}

/// How a persona differs in one segment; each value replaces the persona's own.
package struct SegmentDifference: Sendable {
  package let segment: Tag
  package var influence: Tag?
  package var priority: Int?
  package var buyingRole: Tag?
  package var stance: Tag?
  package var channels: [PersonaChannel]?
  package var formats: [Tag]?
  package var notApplicable: [NotApplicableStage]?
  package var because: String?
  /// Whether the influence or the priority there has an error.
  package var isWeightDoubtful = false
  /// Whether the priority there has an error; it is one nevertheless.
  package var isPriorityDoubtful = false
  /// Whether the channels there have an error.
  package var isChannelDoubtful = false
}

/// Something that the persona's description rests on.
package struct Evidence: Sendable, Hashable {
  package var kind: Tag?
  package var count: Int?
  package var date: CalendarDate?
  package var note: String?
}

/// A section of a persona's file.
package struct PersonaSection: Sendable {
  /// The field that it means; none for a note of the team's own.
  package let field: PersonaField?
  package let heading: MarkdownHeading
  package let content: MarkdownContent
  package let items: [PersonaItem]
  package let subsections: [PersonaSection]
}

/// An item of a section's list; the order of the list is its rank.
package struct PersonaItem: Sendable, Hashable {
  package let text: String
  /// Whether it begins with `(assumed)`.
  package let isAssumed: Bool
  package let line: Int
}

/// A phrase that a persona searches for at a stage.
package struct SearchPhrase: Sendable, Hashable {
  package let stage: Tag
  package let text: String
}

extension SegmentDifference {
  /// A difference of which only the segment can be read.
  init(unreadableIn segment: Tag) {
    self.segment = segment
    isWeightDoubtful = true
    isPriorityDoubtful = true
    isChannelDoubtful = true
  }
}

extension Persona {
  /// Why the persona takes no part at a stage, if so.
  package func reasonNotApplicable(at stage: Tag) -> String? {
    notApplicable.first { $0.stage == stage }?.reason
  }

  package func applies(at stage: Tag) -> Bool { reasonNotApplicable(at: stage) == nil }

  /// The section of a field, if it is written.
  package func section(_ field: PersonaField) -> PersonaSection? {
    sections.first { $0.field == field }
  }
}

extension PersonaSection {
  /// The section with what stands directly below its heading alone; none if nothing does.
  package var withoutSubsections: PersonaSection? {
    guard !content.html.isEmpty else { return nil }
    return PersonaSection(
      field: field, heading: heading, content: content, items: items, subsections: [])
  }
}
