public import WorkspaceModel

/// The parts of a lead definition: who the company is, whether there is a project, and what the
/// team asks beside that.
public enum CriterionGroup: Sendable, CaseIterable {
  case demographics
  /// Budget, authority, need and timeline.
  case bant
  case own
}

extension CriterionGroup {
  /// The group of a criterion; a renamed one counts as the one that it is an alias of.
  public init(of criterion: Tag, in taxonomy: Taxonomy) {
    let groups: [CriterionGroup] = [.demographics, .bant]
    self = groups.first { $0.tags(in: taxonomy).contains(criterion) } ?? .own
  }

  /// The criteria of the group that the vocabulary has.
  func tags(in taxonomy: Taxonomy) -> [Tag] {
    ids.compactMap { taxonomy[.leadCriteria].tag(named: $0) }
  }

  private var ids: [String] {
    switch self {
    case .demographics: ["title", "company-size", "industry", "location"]
    case .bant: ["budget", "authority", "need", "timeline"]
    case .own: []
    }
  }
}
