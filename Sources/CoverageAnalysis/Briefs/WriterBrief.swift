public import WorkspaceModel

/// All that somebody has to know who writes the answer to one need, and who knows nothing else.
public struct WriterBrief: Sendable {
  public let need: Ordinal<Need>
  public let cell: CellAddress
  /// What the need has today: 2 with a strong answer.
  public let points: Int
  /// The answers that there are, best first, with those that do not count.
  public let answers: [Answer]
  public let standard: AnswerStandard
  /// All that the persona's file says in prose, what a writer needs most first.
  public let parts: [PersonaPart]
  /// The phrases that the persona searches for at the need's stage.
  public let searches: [SearchPhrase]
  /// Those of the other stages.
  public let searchesElsewhere: [SearchPhrase]
  /// What is said to the other needs of the cell.
  public let repliesHere: [SpokenReply]
  /// What is said to this persona's needs at other stages.
  public let repliesElsewhere: [SpokenReply]
  /// Modules that answer this need, another one of this persona, or one of this kind; the nearest
  /// first, a few.
  public let modules: [Ordinal<Module>]
  /// What no content tells yet about a lead of this persona.
  public let leadGaps: [LeadGap]
  /// What the plan of the cell does for the need.
  public let acts: [PlanAct]
  /// The file that somebody has begun for the need; none where nobody has.
  public let begunFile: Ordinal<Asset>?
}

/// What is said to a need, and in which asset.
public struct SpokenReply: Sendable {
  public let need: Ordinal<Need>
  public let answer: Answer
  public let reply: GivenReply
}

extension Coverage {
  /// The brief for whoever writes the answer to a need.
  ///
  /// - Parameters:
  ///   - need: The need.
  ///   - parts: What its persona's file says, where that has been split into parts already.
  /// - Returns: The brief.
  public func brief(for need: Ordinal<Need>, _ parts: [PersonaPart]? = nil) -> WriterBrief {
    let written = workspace.needs[need]
    let searches = workspace.personas[written.persona].searches
    let cell = self[written.cell]
    let found = cell.needs.first { $0.need == need }
    let spoken = row(of: written.persona).flatMap(\.needs).filter { $0.need != need }
      .compactMap { SpokenReply($0) }
    let isHere = { (reply: SpokenReply) in self.workspace.needs[reply.need].cell == written.cell }
    return WriterBrief(
      need: need, cell: written.cell, points: found?.points ?? 0, answers: found?.answers ?? [],
      standard: AnswerStandard(of: need, in: self),
      parts: parts ?? PersonaPart.all(of: workspace.personas[written.persona]),
      searches: searches.filter { $0.stage == written.stage },
      searchesElsewhere: searches.filter { $0.stage != written.stage },
      repliesHere: spoken.filter(isHere), repliesElsewhere: spoken.filter { !isHere($0) },
      modules: modules(near: need), leadGaps: leadGaps(of: written.persona),
      acts: plan(for: written.cell)?.acts.filter { $0.needs.contains(need) } ?? [],
      begunFile: backlog.begun[need])
  }
}

extension WriterBrief {
  /// Assets to read before something new is written.
  public var candidates: [Ordinal<Asset>] { acts.flatMap(\.candidates) }

  /// How many modules a brief names.
  fileprivate static let mostModules = 8
}

extension SpokenReply {
  fileprivate init?(_ need: NeedCoverage) {
    guard let answer = need.spoken, let reply = answer.reply else { return nil }
    self.init(need: need.need, answer: answer, reply: reply)
  }
}

extension Coverage {
  private func modules(near need: Ordinal<Need>) -> [Ordinal<Module>] {
    let near = workspace.modules.ordinals.compactMap { module in
      workspace.modules[module].answers.compactMap(\.need).compactMap { distance($0, need) }.min()
        .map { (distance: $0, module: module) }
    }
    return near.sorted { ($0.distance, $0.module) < ($1.distance, $1.module) }
      .prefix(WriterBrief.mostModules).map(\.module)
  }

  /// How far one need is from another, from 0 for itself; none where they have nothing in common.
  private func distance(_ other: Ordinal<Need>, _ need: Ordinal<Need>) -> Int? {
    let (left, right) = (workspace.needs[other], workspace.needs[need])
    if other == need { return 0 }
    if left.cell == right.cell { return 1 }
    if left.persona == right.persona { return left.kind == right.kind ? 2 : 3 }
    return left.kind == right.kind ? 4 : nil
  }
}
