import CoverageAnalysis
import CoverageTestSupport
import Testing
import WorkspaceModel

/// Does the acts of plans, as somebody who follows them to the letter, or who does more than asked.
struct ActDoer {
  let coverage: Coverage
  var draft: DraftWorkspace
  /// Whether reviews, rewritings and repairs are done for everything in the cell, rather than for
  /// the needs that the act names alone.
  let doesMore: Bool
  private let today = "2026-11-21"

  init(_ coverage: Coverage, _ draft: DraftWorkspace, doesMore: Bool) {
    self.coverage = coverage
    self.draft = draft
    self.doesMore = doesMore
  }
}

extension ActDoer {
  mutating func perform(_ act: PlanAct, at cell: CellAddress) {
    switch act.file {
    case .asset(let asset):
      let id = coverage.workspace.assets[asset].id
      guard var changed = draft.assets[id] else { return }
      change(&changed, act, at: cell)
      draft.assets[id] = changed
    case .module(let module):
      draft.modules[coverage.workspace.modules[module].id]?.reviewed = today
    case .new: create(act, at: cell)
    case .persona: break
    }
  }

  private mutating func create(_ act: PlanAct, at cell: CellAddress) {
    var asset = DraftAsset(published: today)
    asset.answers = addresses(act.needs)
    asset.channels = act.channels.prefix(1).map { coverage.workspace.taxonomy[$0].id }
    draft.assets["new-\(draft.assets.count)"] = asset
  }

  private func addresses(_ needs: [Ordinal<Need>]) -> [String] {
    needs.map { coverage.workspace.address(of: $0) }
  }

  private mutating func change(_ asset: inout DraftAsset, _ act: PlanAct, at cell: CellAddress) {
    switch act.kind {
    case .publish:
      asset.status = "published"
      asset.published = today
    case .refresh: asset.reviewed = today
    case .recheck:
      asset.reviewed = today
      stamp(&asset, act)
    case .distribute: distribute(&asset, act)
    case .strengthen: strengthen(&asset, act, at: cell)
    case .point: asset.answers += addresses(act.needs)
    case .adapt:
      asset.answers += addresses(act.needs)
      asset.reviewed = today
      distribute(&asset, act)
      if doesMore { stamp(&asset, act) }
    case .create, .writeNeed: break
    }
  }

  private func stamp(_ asset: inout DraftAsset, _ act: PlanAct) {
    let all = coverage.workspace.needs.ordinals
    for need in doesMore ? all : act.needs {
      let address = coverage.workspace.address(of: need)
      guard asset.against[address] != nil || doesMore else { continue }
      asset.against[address] = coverage.fingerprint(of: need)
    }
  }

  private func distribute(_ asset: inout DraftAsset, _ act: PlanAct) {
    let ids = act.channels.map { coverage.workspace.taxonomy[$0].id }
    guard !ids.contains(where: asset.channels.contains) else { return }
    asset.channels += ids.prefix(1)
  }

  private mutating func strengthen(
    _ asset: inout DraftAsset, _ act: PlanAct, at cell: CellAddress
  ) {
    let address = coverage.workspace.address(of: cell)
    for mend in act.mends {
      if case .calledWeak(let mark) = mend {
        let target =
          switch mark.target {
          case .need(let need): coverage.workspace.address(of: need)
          case .cell(let cell): coverage.workspace.address(of: cell)
          }
        asset.weak.removeAll { $0 == target }
      }
      if case .tooBroad = mend { narrow(&asset, to: address) }
    }
    if doesMore {
      asset.weak.removeAll { $0.hasPrefix(address) }
      narrow(&asset, to: address)
    }
  }

  /// Leaves of what an asset answers only the needs of one cell, with modules as old as before.
  private mutating func narrow(_ asset: inout DraftAsset, to cell: String) {
    asset.answers = asset.answers.filter { $0.hasPrefix(cell) }
    asset.uses = asset.uses.map { id in
      let module = draft.modules[id] ?? DraftModule()
      let part = DraftModule(
        reviewed: module.reviewed, answers: module.answers.filter { $0.hasPrefix(cell) })
      draft.modules["\(id)-part-\(draft.modules.count)"] = part
      return "\(id)-part-\(draft.modules.count - 1)"
    }
  }
}
