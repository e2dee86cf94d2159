package import WorkspaceModel

/// A lead definition beside its personas, criterion by criterion: what each says, and what only
/// the persona can say.
package struct LeadComparison: Sendable {
  package let lead: Ordinal<LeadDefinition>
  /// The criteria that are written and the parts of BANT that are not, by group, in the order of
  /// the vocabulary.
  package let rows: [Row]
  /// What stands beside no criterion, persona by persona.
  package let rest: [PersonaRest]

  /// A criterion with what stands beside it.
  package struct Row: Sendable {
    package let criterion: Tag
    package let group: CriterionGroup
    /// What content verifies of it; none where the definition leaves it open.
    package let verification: CriterionVerification?
    /// What each persona adds.
    package let complements: [CriterionComplement]
  }

  /// What a lead definition can't tell, and a persona does.
  package struct PersonaRest: Sendable {
    package let persona: Ordinal<Persona>
    /// In the order of the language, then the team's own.
    package let sections: [PersonaSection]
    /// Fields that would stand here, or beside a criterion, and are not written.
    package let unwritten: [PersonaField]
    /// The cells with their questions and objections, in the order of stages.
    package let journey: [Cell]
  }
}

extension Coverage {
  /// A lead definition beside its personas.
  package func comparison(of ordinal: Ordinal<LeadDefinition>) -> LeadComparison {
    let lead = workspace.leadDefinitions[ordinal]
    var profiled: Set<Tag> = []
    let finders = lead.personas.map { persona in
      let finder = ComplementFinder(self, lead, persona, profiled: profiled)
      profiled.formUnion(finder.segments)
      return finder
    }
    let rows = leads[ordinal].rows(in: workspace.taxonomy) { criterion in
      finders.map { $0.complement(to: criterion) }
    }
    return LeadComparison(
      lead: ordinal, rows: rows,
      rest: lead.personas.map { rest(of: $0, beside: rows) })
  }

  private func rest(
    of ordinal: Ordinal<Persona>, beside rows: [LeadComparison.Row]
  ) -> LeadComparison.PersonaRest {
    let persona = workspace.personas[ordinal]
    let fields = PersonaField.beyondCriteria(shownBeside: rows)
    let sections = fields.flatMap { field in
      persona.sections.filter { $0.field == field && $0.isWritten }
    }
    return LeadComparison.PersonaRest(
      persona: ordinal, sections: sections + persona.sections.filter { $0.field == nil },
      unwritten: fields.filter { $0 != .segmentDifferences && !persona.says($0) },
      journey: row(of: ordinal).filter { !$0.needs.isEmpty })
  }
}

extension LeadVerification {
  fileprivate func rows(
    in taxonomy: Taxonomy, _ complements: (Tag) -> [CriterionComplement]
  ) -> [LeadComparison.Row] {
    let shown = (criteria.map(\.criterion) + missing).sorted()
    let rows = shown.map { criterion in
      LeadComparison.Row(
        criterion: criterion, group: CriterionGroup(of: criterion, in: taxonomy),
        verification: self[criterion], complements: complements(criterion))
    }
    return CriterionGroup.allCases.flatMap { group in rows.filter { $0.group == group } }
  }
}

extension PersonaField {
  /// The fields that do not stand whole beside a criterion already; the journey is told apart.
  fileprivate static func beyondCriteria(
    shownBeside rows: [LeadComparison.Row]
  ) -> [PersonaField] {
    let sources = rows.flatMap(\.complements).flatMap { complement in
      complement.parts.map(\.source) + complement.unwritten
    }
    return allCases.filter { field in
      field != .journey && !sources.contains(.section(field))
        && !(field == .segmentDifferences && sources.contains(.segmentDifferences))
    }
  }
}
