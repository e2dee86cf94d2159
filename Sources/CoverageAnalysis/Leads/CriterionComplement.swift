package import WorkspaceModel

/// What a persona's file adds to a criterion of a lead definition.
package struct CriterionComplement: Sendable {
  package let persona: Ordinal<Persona>
  /// What is written, in the order of the table.
  package let parts: [Part]
  /// What could stand here and is not written.
  package let unwritten: [ComplementSource]
  /// Whether the criterion is the team's own, beside which no field of a persona stands.
  package let isOwn: Bool

  /// What one source says.
  package struct Part: Sendable {
    package let source: ComplementSource
    package let content: Content
  }

  package enum Content: Sendable {
    case texts([String])
    case personas([Ordinal<Persona>])
    case sections([PersonaSection])
    case segments([SegmentNote])
    case needs([Ordinal<Need>])
  }
}

/// What is known of a segment to which both a lead definition and a persona belong.
package struct SegmentNote: Sendable {
  package let segment: Tag
  /// Its ideal customer profile.
  package var profile: [LabelledText] = []
  /// What the persona's file says about it.
  package var sections: [PersonaSection] = []
  /// Why the persona's own values differ there.
  package var because: String?
}

extension SegmentNote {
  var isEmpty: Bool { profile.isEmpty && sections.isEmpty && because == nil }
}
