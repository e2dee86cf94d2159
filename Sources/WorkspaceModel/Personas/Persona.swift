public import SourceDocuments

/// A buyer persona: a role in the committee that decides on a deal.
public struct Persona: WorkspaceItem {
  public internal(set) var facts: FileFacts
  public var jobTitles: [String] = []
  /// 1, 2, 3 …; none for a persona that is not a priority persona.
  public var priority: Int?
  public var buyingRole: Tag?
  public var stance: Tag?
  public var influence: Tag?
  /// The segments that the persona belongs to; none stands for all.
  public var segments: [Tag]?
  /// The stages at which this persona takes no part, and why.
  public var notApplicable: [NotApplicableStage] = []
  /// Where the persona really is; empty where the persona has no say in it.
  public var channels: [PersonaChannel] = []
  /// Whether an asset has to be on one of the channels: when there are some, and when a mistake
  /// left them out.
  public var asksForChannel = false
  public var formats: [Tag] = []
  public var listensTo: [Ordinal<Persona>] = []
  public var convinces: [Ordinal<Persona>] = []
  public var bySegment: [SegmentDifference] = []
  public var evidence: [Evidence] = []
  public var disputed: String?
  /// Where deals stood still for want of something, in the order of the file.
  public var stalls: [Stall] = []
  /// Other ids by which content points at this persona.
  public var aliases: [String] = []
  /// What stands before the first section.
  public var preamble = MarkdownContent()
  public var sections: [PersonaSection] = []
  /// The phrases that this persona searches for, by stage.
  public var searches: [SearchPhrase] = []
  /// Whether `by-segment` as a whole, or a segment in it, has an error, so that nobody knows in which
  /// segment's view the weight is another.
  public var hasDoubtfulDifferences = false
  /// Whether priority, influence, segments, not-applicable or the whole front matter has an error.
  ///
  /// The persona then counts as a priority persona of the heaviest influence in all segments, so
  /// that a mistake never raises coverage.
  public var isWeightDoubtful = false

  public init(facts: FileFacts) {
    self.facts = facts
  }
}

/// A stage at which a persona takes no part.
public struct NotApplicableStage: Sendable, Hashable {
  public let stage: Tag
  public let reason: String
}

/// A channel of a persona.
public struct PersonaChannel: Sendable, Hashable {
  public let channel: Tag
  /// Whether somebody has seen the persona there, rather than assumed it.
  public let isConfirmed: Bool
}

/// How a persona differs in one segment; each value replaces the persona's own.
public struct SegmentDifference: Sendable {
  public let segment: Tag
  public var influence: Tag?
  public var priority: Int?
  public var buyingRole: Tag?
  public var stance: Tag?
  public var channels: [PersonaChannel]?
  public var formats: [Tag]?
  public var notApplicable: [NotApplicableStage]?
  public var because: String?
  /// Whether the influence or the priority there has an error.
  public var isWeightDoubtful = false
  /// Whether the priority there has an error; it is one nevertheless.
  public var isPriorityDoubtful = false
  /// Whether the channels there have an error.
  public var isChannelDoubtful = false
}

/// Something that the persona's description rests on.
public struct Evidence: Sendable, Hashable {
  public var kind: Tag?
  public var count: Int?
  public var date: CalendarDate?
  public var note: String?
}

/// A section of a persona's file.
public struct PersonaSection: Sendable {
  /// The field that it means; none for a note of the team's own.
  public let field: PersonaField?
  public let heading: MarkdownHeading
  public let content: MarkdownContent
  public let items: [PersonaItem]
  public let subsections: [PersonaSection]
}

/// An item of a section's list; the order of the list is its rank.
public struct PersonaItem: Sendable, Hashable {
  public let text: String
  /// Whether it begins with `(assumed)`.
  public let isAssumed: Bool
  public let line: Int
}

/// A phrase that a persona searches for at a stage.
public struct SearchPhrase: Sendable, Hashable {
  public let stage: Tag
  public let text: String
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
  public func reasonNotApplicable(at stage: Tag) -> String? {
    notApplicable.first { $0.stage == stage }?.reason
  }

  public func applies(at stage: Tag) -> Bool { reasonNotApplicable(at: stage) == nil }

  /// The section of a field, if it is written.
  public func section(_ field: PersonaField) -> PersonaSection? {
    sections.first { $0.field == field }
  }
}

extension PersonaSection {
  /// The section with what stands directly below its heading alone; none if nothing does.
  public var withoutSubsections: PersonaSection? {
    guard !content.html.isEmpty else { return nil }
    return PersonaSection(
      field: field, heading: heading, content: content, items: items, subsections: [])
  }
}
