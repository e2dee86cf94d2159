public import WorkspaceModel

/// An attitude towards us, and the personas that have it.
public struct StanceCoverage: Sendable {
  public let stance: Tag
  /// In the order in which personas are shown; how well each is served their figures say.
  public let personas: [Ordinal<Persona>]

  public var isEmpty: Bool { personas.isEmpty }
}
