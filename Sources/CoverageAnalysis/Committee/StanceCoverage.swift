package import WorkspaceModel

/// An attitude towards us, and the personas that have it.
package struct StanceCoverage: Sendable {
  package let stance: Tag
  /// In the order in which personas are shown; how well each is served their figures say.
  package let personas: [Ordinal<Persona>]

  package var isEmpty: Bool { personas.isEmpty }
}
