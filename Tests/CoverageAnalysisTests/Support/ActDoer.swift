import CoverageAnalysis
import CoverageTestSupport
import Testing
import WorkspaceModel

/// Does the acts of plans, as somebody who means it, or as somebody who only does as told.
struct ActDoer {
  let coverage: Coverage
  var draft: DraftWorkspace
  /// Whether the words are written; else lines are pasted, and states, dates and channels set.
  let inEarnest: Bool
  let today = "2026-11-21"

  init(_ coverage: Coverage, _ draft: DraftWorkspace, inEarnest: Bool) {
    self.coverage = coverage
    self.draft = draft
    self.inEarnest = inEarnest
  }
}

extension ActDoer {
  mutating func perform(_ act: PlanAct, at cell: CellAddress) {
    switch act.file {
    case .asset(let asset):
      let id = coverage.workspace.assets[asset].id
      guard var changed = draft.assets[id] else { return }
      change(&changed, id, act, at: cell)
      draft.assets[id] = changed
    case .module(let module): review(coverage.workspace.modules[module].id, act)
    case .new(let need): write(for: need, act, at: cell)
    case .persona(let persona): declareNeed(of: persona, act, at: cell)
    case .taxonomy: break
    }
  }

  private mutating func change(
    _ asset: inout DraftAsset, _ id: String, _ act: PlanAct, at cell: CellAddress
  ) {
    switch act.kind {
    case .publish: publish(&asset)
    case .refresh, .recheck:
      asset.reviewed = today
      stamp(&asset.against, act)
    case .distribute: distribute(&asset, to: cell.persona)
    case .reply: for need in addresses(act.needs) { reply(to: need, in: &asset.replies) }
    case .strengthen: strengthen(&asset, id, act, at: cell)
    case .finish:
      if inEarnest { asset.hasText = true }
      stamp(&asset.against, act)
      // What has a day to come keeps it.
      if asset.status != "published" || asset.published != "2026-11-22" { publish(&asset) }
    case .write:
      for need in addresses(act.needs) { reply(to: need, in: &asset.replies) }
      if inEarnest { (asset.hasText, asset.role) = (true, "proof") }
      distribute(&asset, to: cell.persona)
      publish(&asset)
    case .correct, .writeNeed: break
    }
  }

  private func publish(_ asset: inout DraftAsset) {
    asset.status = "published"
    asset.published = today
  }

  private func distribute(_ asset: inout DraftAsset, to persona: Ordinal<Persona>) {
    let ids = coverage[persona].channels.map { coverage.workspace.taxonomy[$0].id }
    guard !ids.contains(where: asset.channels.contains) else { return }
    asset.channels += ids.prefix(1)
  }

  private mutating func review(_ id: String, _ act: PlanAct) {
    draft.modules[id]?.reviewed = today
    var against = draft.modules[id]?.against ?? [:]
    stamp(&against, act)
    draft.modules[id]?.against = against
  }

  /// Notes what the needs say now, where something is noted.
  private func stamp(_ against: inout [String: String], _ act: PlanAct) {
    for (need, address) in zip(act.needs, addresses(act.needs)) where against[address] != nil {
      against[address] = coverage.fingerprint(of: need)
    }
  }

  private func addresses(_ needs: [Ordinal<Need>]) -> [String] {
    needs.map { coverage.workspace.address(of: $0) }
  }
}

extension ActDoer {
  private func words(for address: String, _ file: String) -> String {
    inEarnest
      ? "Written in earnest for \(address.split(separator: ".").joined(separator: " ")) in \(file)."
      : "(write: what this says)"
  }

  private func reply(to address: String, in replies: inout [DraftReply]) {
    let line = DraftReply(address: address, words: words(for: address, "an old file"))
    if let index = replies.firstIndex(where: { $0.address == address }) {
      if inEarnest { replies[index] = line }
    } else {
      replies.append(line)
    }
  }

  private mutating func write(for need: Ordinal<Need>, _ act: PlanAct, at cell: CellAddress) {
    let address = coverage.workspace.address(of: need)
    var asset = DraftAsset(published: today)
    asset.role = "proof"
    asset.hasText = inEarnest
    asset.replies = [DraftReply(address: address, words: words(for: address, "a new file"))]
    if !inEarnest { asset.pointers = [address] }
    distribute(&asset, to: cell.persona)
    draft.assets["new-\(draft.assets.count)"] = asset
  }

  private mutating func declareNeed(
    of persona: Ordinal<Persona>, _ act: PlanAct, at cell: CellAddress
  ) {
    guard act.kind == .writeNeed, !inEarnest else { return }
    let stage = coverage.workspace.taxonomy[cell.stage].id
    let words = act.proposals.first?.text ?? "(write: what they must learn)"
    draft.personas[persona.value].needs[stage, default: []].append(
      DraftNeed(kind: "Question", words: words))
  }
}

extension ActDoer {
  private mutating func strengthen(
    _ asset: inout DraftAsset, _ id: String, _ act: PlanAct, at cell: CellAddress
  ) {
    for case .calledWeak(let mark) in act.mends {
      let target =
        switch mark.target {
        case .need(let need): coverage.workspace.address(of: need)
        case .cell(let cell): coverage.workspace.address(of: cell)
        }
      asset.weak.removeAll { $0 == target }
    }
    guard coverage.asksForAnswers else {
      asset.covers = [coverage.workspace.address(of: cell)]
      (asset.replies, asset.pointers, asset.uses) = ([], [], [])
      asset.hasText = true
      return
    }
    for need in act.needs { split(asset, id, need) }
  }

  /// Makes a text of its own of what an asset says on one need that is beyond its breadth.
  private mutating func split(_ asset: DraftAsset, _ id: String, _ need: Ordinal<Need>) {
    guard let ordinal = try? coverage.asset(id),
      let answer = coverage.answers.first(where: { $0.asset == ordinal && $0.need == need }),
      !answer.standing.mayCount
    else { return }
    let address = coverage.workspace.address(of: need)
    var part = asset
    part.replies.removeAll { $0.address != address }
    part.pointers.removeAll { $0 != address }
    part.covers = []
    part.uses = asset.uses.map { module in
      var own = draft.modules[module] ?? DraftModule()
      own.replies.removeAll { $0.address != address }
      own.pointers.removeAll { $0 != address }
      let name = "\(module)-of-\(id)-\(need.value)"
      draft.modules[name] = own
      return name
    }
    draft.assets["\(id)-part-\(need.value)"] = part
  }
}
