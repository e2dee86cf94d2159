public import WorkspaceModel

/// Who looks after what: a list for each owner, and one of what nobody owns.
public struct OwnerLists: Sendable {
  /// The owners that are not deprecated, in the order of the vocabulary.
  public let all: [OwnerList]
  public let nobody: OwnerList
  /// Who has the files without an owner on their list: the owner of the taxonomy, else
  /// `marketing-ops`; none where the vocabulary has no such owner.
  public let caretaker: Tag?

  init(of coverage: Coverage, queue: ReviewQueue, rechecks: [Answer]) {
    let workspace = coverage.workspace
    let owners = workspace.taxonomy[.owners].tags
    var lists: [Tag?: OwnerList] = [nil: OwnerList(owner: nil)]
    for owner in owners { lists[owner] = OwnerList(owner: owner) }
    for item in queue.items { lists[item.owner]?.files.append(item) }
    for item in queue.exempt { lists[item.owner]?.exempt.append(item) }
    for answer in rechecks { lists[workspace.assets[answer.asset].owner]?.rechecks.append(answer) }
    Self.addContent(of: coverage, to: &lists)
    all = owners.compactMap { lists[$0] }
    nobody = lists[nil] ?? OwnerList(owner: nil)
    caretaker =
      workspace.taxonomy.facts?.owner ?? workspace.taxonomy[.owners].tag(named: "marketing-ops")
  }

  /// Adds what is to be put right in assets, and what is to be done next.
  private static func addContent(of coverage: Coverage, to lists: inout [Tag?: OwnerList]) {
    let assets = coverage.workspace.assets
    for debt in coverage.figures.taggingDebt { lists[assets[debt.asset].owner]?.debts.append(debt) }
    for asset in coverage.figures.randomActs {
      lists[assets[asset].owner]?.randomActs.append(asset)
    }
    let acts = OwnedAct.byOwner(coverage.backlog) { coverage.owner(of: $0, for: $1) }
    for (owner, acts) in acts { lists[owner]?.acts = acts }
  }
}

extension OwnerLists {
  /// On whose list the files of an owner stand: on theirs; those of nobody on the caretaker's.
  public func reviewer(forFilesOf owner: Tag?) -> Tag? { owner ?? caretaker }
}
