internal import WorkspaceModel

/// Personas by a tag that each of them has at most once, such as their buying role.
struct PersonaGroups {
  /// Every tag of the vocabulary in its order, with its personas in theirs.
  let tagged: [(tag: Tag, personas: [Ordinal<Persona>])]
  /// The personas for whom no tag is written.
  let untagged: [Ordinal<Persona>]

  init(
    of personas: [Ordinal<Persona>], by vocabulary: VocabularyID, _ tag: (PersonaStanding) -> Tag?,
    in coverage: ScoredWorkspace
  ) {
    let groups = Dictionary(grouping: personas) { tag(coverage[$0]) }
    tagged = coverage.workspace.taxonomy[vocabulary].tags.map { ($0, groups[$0] ?? []) }
    untagged = groups[nil] ?? []
  }
}
