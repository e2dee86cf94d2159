internal import WorkspaceModel

/// A criterion of a lead definition at which content hints in one of two coverages only.
public struct CriterionChange: Sendable, Hashable {
  /// The lead definition's title.
  public let lead: String
  /// `data-center-it-director.budget`.
  public let address: String
  /// The criterion's title.
  public let criterion: String
  public let isHintedAt: Bool
}

extension CriterionChange {
  /// All of them, in the order of the later coverage; definitions that are only in one of the two
  /// are left out.
  static func all(
    from before: Coverage, to after: Coverage, _ files: FileChanges?
  ) -> [CriterionChange] {
    let earlier = Dictionary(
      before.namedCriteria(files ?? .none).map { ($0.address, $0.isHintedAt) },
      uniquingKeysWith: { first, _ in first })
    return after.namedCriteria(.none).filter { criterion in
      earlier[criterion.address].map { $0 != criterion.isHintedAt } ?? false
    }
  }
}

extension Coverage {
  /// All criteria, under the ids that their definitions have after a change of files.
  fileprivate func namedCriteria(_ files: FileChanges) -> [CriterionChange] {
    leads.all.flatMap { lead in
      let definition = workspace.leadDefinitions[lead.lead]
      let id = files.laterID(definition.id, of: .leadDefinition)
      return lead.criteria.map { criterion in
        let entry = workspace.taxonomy[criterion.criterion]
        return CriterionChange(
          lead: definition.title, address: "\(id).\(entry.id)", criterion: entry.title,
          isHintedAt: criterion.isHintedAt)
      }
    }
  }
}
