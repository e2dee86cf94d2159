package import WorkspaceModel

/// The segments that a lead definition is for, beside those that its personas belong to.
package struct LeadSegments: Sendable, Hashable {
  /// As the definition lists them; none stands for all.
  package let listed: [Tag]?
  /// Segments of the definition to which none of its personas belongs: no such lead can turn up.
  package let outside: [Tag]
  /// Segments of a persona for which the definition is not.
  package let leftOut: [LeftOut]
  /// Segments of the definition to which a persona does not belong, while another one does.
  package let partlyOutside: [LeftOut]

  /// A persona with some segments.
  package struct LeftOut: Sendable, Hashable {
    package let persona: Ordinal<Persona>
    package let segments: [Tag]
  }

  init(of lead: LeadDefinition, _ standings: (Ordinal<Persona>) -> PersonaStanding) {
    let own = lead.personas.map { (persona: $0, segments: standings($0).segments) }
    let listed = lead.segments
    let outside = (listed ?? []).filter { tag in
      !own.isEmpty && !own.contains { $0.segments.includes(tag) }
    }
    self.listed = listed
    self.outside = outside
    leftOut = own.compactMap { persona, segments in
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
