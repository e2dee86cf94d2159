public import WorkspaceModel

/// The segments that a lead definition is for, beside those that its personas belong to.
public struct LeadSegments: Sendable, Hashable {
  /// As the definition lists them; none stands for all.
  public let listed: [Tag]?
  /// Segments of the definition to which none of its personas belongs: no such lead can turn up.
  public let outside: [Tag]
  /// Segments of a persona for which the definition is not.
  public let leftOut: [LeftOut]
  /// Segments of the definition to which a persona does not belong, while another one does.
  public let partlyOutside: [LeftOut]

  /// A persona with some segments.
  public struct LeftOut: Sendable, Hashable {
    public let persona: Ordinal<Persona>
    public let segments: [Tag]
  }

  init(of lead: LeadDefinition, _ standings: (Ordinal<Persona>) -> PersonaStanding) {
    let own = lead.personas.map { (persona: $0, segments: standings($0).segments) }
    let listed = lead.segments
    let outside = (listed ?? []).filter { tag in
      !own.isEmpty && !own.contains { $0.segments.includes(tag) }
    }
    self.listed = listed
    self.outside = outside
    // What a mistake left out may be just these.
    leftOut =
      lead.isInDoubt(.segments)
      ? []
      : own.compactMap { persona, segments in
        LeftOut(persona, (segments ?? []).filter { !listed.includes($0) })
      }
    partlyOutside = own.compactMap { persona, segments in
      LeftOut(persona, (listed ?? []).filter { !segments.includes($0) && !outside.contains($0) })
    }
  }
}

extension LeadSegments.LeftOut {
  fileprivate init?(_ persona: Ordinal<Persona>, _ segments: [Tag]) {
    guard !segments.isEmpty else { return nil }
    self.init(persona: persona, segments: segments)
  }
}
