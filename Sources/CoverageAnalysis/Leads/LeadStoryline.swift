public import WorkspaceModel

/// How a persona of a lead definition is attracted, engaged and qualified: what they ask stage by
/// stage, what we reply, and what we know when they have read it.
public struct LeadStoryline: Sendable {
  public let persona: Ordinal<Persona>
  public let channels: [PersonaChannel]
  /// What they search for at the first stage.
  public let searches: [SearchPhrase]
  /// The stages at which they take part.
  public let steps: [Step]

  public struct Step: Sendable {
    public let cell: CellAddress
    /// The questions of the stage; where there is none, its first need.
    public let needs: [NeedCoverage]
    /// What reading at this stage hints at first, beside the forks.
    public let hints: [Hint]
    /// Where what is read tells two situations apart.
    public let forks: [CriterionKnowledge]
    /// The next steps to which what is said leads.
    public let nextSteps: [Tag]
  }

  /// A criterion at which assets of a stage hint.
  public struct Hint: Sendable {
    public let criterion: Tag
    public let assets: [Ordinal<Asset>]
  }
}

/// What a lead definition makes of the content there is.
public struct LeadProgramme: Sendable {
  /// One for each persona of the definition.
  public let storylines: [LeadStoryline]
  /// The criteria with options that no stage tells apart.
  public let openForks: [CriterionKnowledge]
}

extension Coverage {
  /// How such a lead is attracted, engaged and qualified.
  public func programme(for ordinal: Ordinal<LeadDefinition>) -> LeadProgramme {
    let lead = workspace.leadDefinitions[ordinal]
    let forks = leads[ordinal].criteria.filter { $0.options.count > 1 }
    let places = forks.map { place(of: $0, for: lead) }
    let open = zip(forks, places).filter { $0.1 == nil }.map(\.0)
    let placed = zip(forks, places).compactMap { fork, place in place.map { ($0, fork) } }
    let byCell = Dictionary(grouping: placed, by: \.0).mapValues { $0.map(\.1) }
    return LeadProgramme(
      storylines: lead.personas.map { storyline(of: $0, for: ordinal, byCell) }, openForks: open)
  }

  /// The first cell of the lead's personas at which reading tells options apart.
  private func place(of fork: CriterionKnowledge, for lead: LeadDefinition) -> CellAddress? {
    let cells = fork.toldApart.compactMap(\.revealedBy).flatMap { asset in
      claims(of: asset).filter { $0.stands && lead.personas.contains($0.cell.persona) }.map(\.cell)
    }
    return cells.filter { self[$0].state.applies }
      .min { ($0.stage, $0.persona) < ($1.stage, $1.persona) }
  }

  private func storyline(
    of ordinal: Ordinal<Persona>, for lead: Ordinal<LeadDefinition>,
    _ forks: [CellAddress: [CriterionKnowledge]]
  ) -> LeadStoryline {
    let persona = workspace.personas[ordinal]
    var known: Set<Tag> = []
    let steps = row(of: ordinal).filter(\.state.applies).map { cell in
      let hints = hints(at: cell, of: lead).filter { known.insert($0.criterion).inserted }
      let needs = needs(at: cell, for: workspace.leadDefinitions[lead])
      return LeadStoryline.Step(
        cell: cell.address, needs: needs, hints: hints, forks: forks[cell.address] ?? [],
        nextSteps: nextSteps(after: needs, at: cell))
    }
    return LeadStoryline(
      persona: ordinal, channels: persona.channels,
      searches: persona.searches.filter { $0.stage == steps.first?.cell.stage }, steps: steps)
  }

  private func needs(at cell: Cell, for lead: LeadDefinition) -> [NeedCoverage] {
    let own = cell.needs.filter { workspace.needs[$0.need].segments.overlaps(lead.segments) }
    let questions = own.filter { workspace.needs[$0.need].kind == .question }
    return questions.isEmpty ? Array(own.prefix(1)) : questions
  }

  /// The criteria without a fork at which assets of a cell hint.
  private func hints(at cell: Cell, of lead: Ordinal<LeadDefinition>) -> [LeadStoryline.Hint] {
    let assets = Set(cell.standingClaims.map(\.asset))
    return leads[lead].criteria.filter { $0.options.count < 2 }.compactMap { criterion in
      let hinting = criterion.hintedAtBy.filter(assets.contains)
      return hinting.isEmpty
        ? nil : LeadStoryline.Hint(criterion: criterion.criterion, assets: hinting)
    }
  }

  /// Where what we say leads; where we say nothing, or that leads nowhere, what else is read there.
  private func nextSteps(after needs: [NeedCoverage], at cell: Cell) -> [Tag] {
    let said = needs.compactMap(\.spoken).compactMap { workspace.assets[$0.asset].nextStep }
    let all = cell.standingClaims.compactMap { workspace.assets[$0.asset].nextStep }
    return Set(said.isEmpty ? all : said).sorted()
  }
}
