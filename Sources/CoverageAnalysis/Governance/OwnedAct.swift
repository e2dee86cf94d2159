public import WorkspaceModel

/// An act of the backlog that falls to somebody: one kind of change to one file, for one cell or
/// several.
public struct OwnedAct: Sendable, Hashable {
  /// The place of its first plan in the backlog, from 1.
  public let rank: Int
  /// What to do for each cell, by rank; at least one.
  public private(set) var parts: [Part]

  public struct Part: Sendable, Hashable {
    public let act: PlanAct
    public let cell: CellAddress
  }
}

extension OwnedAct {
  /// The acts of plans by their owners, each in the order of the backlog.
  static func byOwner(
    _ backlog: Backlog, owner: (PlanAct, CellAddress) -> Tag?
  ) -> [Tag?: [OwnedAct]] {
    var lists: [Tag?: [OwnedAct]] = [:]
    var places: [Place: Int] = [:]
    for (index, plan) in backlog.enumerated() {
      for act in plan.acts {
        let (part, owner) = (Part(act: act, cell: plan.cell), owner(act, plan.cell))
        let place = act.change.map { Place(change: $0, owner: owner) }
        if let known = place.flatMap({ places[$0] }) {
          lists[owner]?[known].parts.append(part)
          continue
        }
        if let place { places[place] = lists[owner]?.count ?? 0 }
        lists[owner, default: []].append(OwnedAct(rank: index + 1, parts: [part]))
      }
    }
    return lists
  }

  private struct Place: Hashable {
    let change: PlanAct.Change
    let owner: Tag?
  }
}

extension PlanAct {
  /// A kind of change to a file that exists: what makes two acts of different plans one.
  struct Change: Hashable {
    let kind: ActKind
    let file: File
  }

  /// None for an act that begins a file of its own.
  var change: Change? { beginsFile ? nil : Change(kind: kind, file: file) }
}
