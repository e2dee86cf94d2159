internal import WorkspaceModel

/// A criterion of a lead definition, or a definition as a whole, that is otherwise than before.
public struct CriterionChange: Sendable, Hashable {
  /// The lead definition's title.
  public let lead: String
  /// `data-center-it-director.budget`; of a definition as a whole its id.
  public let address: String
  /// The criterion's title; none for a definition as a whole.
  public let criterion: String?
  public let kind: Kind

  /// What has become of it.
  public enum Kind: String, Sendable {
    case added, removed
    /// It asks for something else, or is asked about in other words.
    case rewritten
    /// Content hints at it that did not.
    case hinted
    /// No content hints at it any more.
    case unhinted
  }
}

extension CriterionChange {
  /// All of them, in the order of the later coverage; what is gone stands last.
  static func all(
    from before: Coverage, to after: Coverage, _ files: FileChanges?
  ) -> [CriterionChange] {
    let (earlier, later) = (before.namedLeads(files ?? .none), after.namedLeads(.none))
    let changed = later.flatMap { lead in
      earlier.first { $0.id == lead.id }.map { lead.changes(since: $0) }
        ?? [lead.change(.added)]
    }
    let gone = earlier.filter { lead in !later.contains { $0.id == lead.id } }
    return changed + gone.map { $0.change(.removed) }
  }
}

/// A lead definition under the id that it has after a change of files.
private struct NamedLead {
  let id: String
  let title: String
  let isDoubtful: Bool
  let criteria: [NamedCriterion]

  func change(_ kind: CriterionChange.Kind, of criterion: NamedCriterion? = nil) -> CriterionChange
  {
    CriterionChange(
      lead: title, address: criterion.map { "\(id).\($0.id)" } ?? id, criterion: criterion?.title,
      kind: kind)
  }

  /// What has become of its criteria.
  func changes(since former: NamedLead) -> [CriterionChange] {
    let changed = criteria.compactMap { criterion -> CriterionChange? in
      guard let old = former.criteria.first(where: { $0.id == criterion.id }) else {
        return change(.added, of: criterion)
      }
      if old.words != criterion.words { return change(.rewritten, of: criterion) }
      guard old.isHintedAt != criterion.isHintedAt else { return nil }
      return change(criterion.isHintedAt ? .hinted : .unhinted, of: criterion)
    }
    // What a mistake may have left out is not gone.
    let gone =
      isDoubtful ? [] : former.criteria.filter { old in !criteria.contains { $0.id == old.id } }
    return changed + gone.map { change(.removed, of: $0) }
  }
}

private struct NamedCriterion {
  let id: String
  let title: String
  let isHintedAt: Bool
  /// What is asked for, and what is said of it below each label.
  let words: [[String]]
}

extension Coverage {
  /// All lead definitions, under the ids that they have after a change of files.
  fileprivate func namedLeads(_ files: FileChanges) -> [NamedLead] {
    leads.all.map { lead in
      let definition = workspace.leadDefinitions[lead.lead]
      let written = Dictionary(
        definition.criteria.map { ($0.criterion, $0.words(in: workspace)) },
        uniquingKeysWith: { first, _ in first })
      return NamedLead(
        id: files.laterID(definition.id, of: .leadDefinition), title: definition.title,
        isDoubtful: definition.isDoubtful,
        criteria: lead.criteria.map { criterion in
          let entry = workspace.taxonomy[criterion.criterion]
          return NamedCriterion(
            id: entry.id, title: entry.title, isHintedAt: criterion.isHintedAt,
            words: written[criterion.criterion] ?? [])
        })
    }
  }
}

extension LeadCriterion {
  fileprivate func words(in workspace: Workspace) -> [[String]] {
    [
      ["\(value)"], questions, qualifiedIf, disqualifiedIf, signals, because, openings, avoid,
      expected.map { workspace.address(of: $0.target) },
      thenAskFor.map { workspace.personas[$0].id },
    ]
  }
}
