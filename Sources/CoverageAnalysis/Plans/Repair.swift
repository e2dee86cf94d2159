internal import WorkspaceModel

/// A way to make an answer that exists, or a claim, a strong one.
struct Repair {
  let place: ReasonPlace
  let steps: Set<PlanStep>
  let mends: [Shortfall]
  /// The day on which the asset is published, if that is still to come.
  let waitsUntil: CalendarDate?
  /// Whether the steps make it strong; not where one puts right what nobody can read yet.
  let isCertain: Bool

  /// None where nothing can make it strong.
  private init?(
    _ place: ReasonPlace, _ state: AssetState, _ room: BreadthRoom, _ shortfalls: [Shortfall],
    for persona: Ordinal<Persona>, in coverage: ScoredWorkspace
  ) {
    let workspace = coverage.workspace
    let readable = coverage[place.asset].hasSomethingToRead
    let asset = PlanAct.File.asset(place.asset)
    // Behind the mistake stands what the file says of its status.
    let settled =
      state == .doubtful
      ? AssetState(
        of: workspace.assets[place.asset].with { $0.isLivenessDoubtful = false }, on: coverage.today
      )
      : state
    guard let kinds = Self.kinds(for: settled, room, readable: readable) else { return nil }
    var steps = Set(
      kinds.map { kind in
        kind == .correct
          ? PlanStep(correcting: room.fileToCorrect ?? asset, in: workspace)
          : PlanStep(kind: kind, file: asset)
      })
    if state == .doubtful { steps.insert(PlanStep(correcting: asset, in: workspace)) }
    var isCertain = state != .doubtful && !room.isOpen
    // Whoever publishes dates it.
    let isDated = settled.isPlanned && settled != state
    for shortfall in shortfalls where !(isDated && shortfall.isAboutDate) {
      guard let step = shortfall.step(for: asset, persona, in: workspace) else { return nil }
      steps.insert(step)
      isCertain = isCertain && (step.kind != .correct || shortfall == .limitUnknown)
    }
    steps.dropWhatOthersDo()
    self.place = place
    self.steps = steps
    self.isCertain = isCertain
    mends = shortfalls
    if case .scheduled(let day) = settled { waitsUntil = day } else { waitsUntil = nil }
  }
}

extension Repair {
  init?(of answer: Answer, in coverage: ScoredWorkspace) {
    // A sentence in the asset's own file answers without the module.
    let writesReply = answer.module != nil && answer.shortfalls.contains(where: \.isNoReply)
    let shortfalls = answer.shortfalls.filter { !writesReply || !$0.liesInModule }
    self.init(
      answer.place, answer.state, answer.room, shortfalls,
      for: coverage.workspace.needs[answer.need].persona, in: coverage)
  }

  init?(of claim: Claim, in coverage: ScoredWorkspace) {
    self.init(
      claim.place, claim.state, claim.room, claim.shortfalls, for: claim.cell.persona, in: coverage)
  }

  /// How much work it is.
  func effort(_ efforts: Efforts) -> Int { steps.reduce(0) { $0 + efforts[$1.kind] } }

  /// What makes an asset count; none where nothing can.
  private static func kinds(
    for state: AssetState, _ room: BreadthRoom, readable: Bool
  ) -> [ActKind]? {
    let narrowing: [ActKind] =
      switch room {
      case .within: []
      case .beyond: [.strengthen]
      case .open: [.correct]
      }
    let making: [ActKind] = readable ? [] : [.finish]
    switch state {
    case .live, .scheduled: return making + narrowing
    case .draft: return (readable ? [.publish] : [.finish]) + narrowing
    case .planned: return [.finish] + narrowing
    case .retired, .translation, .doubtful, .outsideSegment: return nil
    }
  }
}

extension BreadthRoom {
  /// Whether a mistake leaves it open.
  fileprivate var isOpen: Bool { if case .open = self { true } else { false } }

  /// The module whose mistake a correction puts right; none where it is the asset's own.
  fileprivate var fileToCorrect: PlanAct.File? {
    if case .open(let module?) = self { .module(module) } else { nil }
  }
}

extension Set<PlanStep> {
  /// Leaves out what another step to the same file does as well: whoever makes a text dates it, and
  /// holds it against the need as it is now, as does whoever reads it again.
  fileprivate mutating func dropWhatOthersDo() {
    for step in self {
      if step.kind == .finish { remove(PlanStep(kind: .refresh, file: step.file)) }
      if step.kind == .finish || step.kind == .refresh {
        remove(PlanStep(kind: .recheck, file: step.file))
      }
    }
  }
}

extension Workspace {
  /// A step for an asset, or the correction of its file where a mistake may have left out the key that
  /// the step is about: what is written there may be all that is wanted.
  fileprivate func step(
    _ kind: ActKind, _ file: PlanAct.File, unlessInDoubt key: KeyName<Asset>
  ) -> PlanStep {
    guard case .asset(let asset) = file, assets[asset].isInDoubt(key) else {
      return PlanStep(kind: kind, file: file)
    }
    return PlanStep(correcting: file, in: self)
  }
}

extension Shortfall {
  /// The step that mends it for an asset; none where nothing can.
  fileprivate func step(
    for asset: PlanAct.File, _ persona: Ordinal<Persona>, in workspace: Workspace
  ) -> PlanStep? {
    switch self {
    case .unfit: nil
    case .noReply: PlanStep(kind: .reply, file: asset)
    case .stale, .undated: workspace.step(.refresh, asset, unlessInDoubt: .reviewed)
    case .recheckDue: PlanStep(kind: .recheck, file: asset)
    case .moduleStale(let module, _), .moduleUndated(let module):
      workspace.modules[module].isInDoubt(.reviewed)
        ? PlanStep(correcting: .module(module), in: workspace)
        : PlanStep(kind: .refresh, file: .module(module))
    case .moduleRecheckDue(let module): PlanStep(kind: .recheck, file: .module(module))
    case .limitUnknown: PlanStep(kind: .correct, file: .taxonomy)
    case .notDistributed(let channels):
      channels.isEmpty || workspace.personas[persona].isInDoubt(.channels)
        ? PlanStep(correcting: .persona(persona), in: workspace)
        : workspace.step(.distribute, asset, unlessInDoubt: .channels)
    case .calledWeak: PlanStep(kind: .strengthen, file: asset)
    }
  }

  fileprivate var isAboutDate: Bool {
    switch self {
    case .stale, .undated: true
    default: false
    }
  }

  fileprivate var isNoReply: Bool {
    if case .noReply = self { true } else { false }
  }

  fileprivate var liesInModule: Bool {
    switch self {
    case .moduleStale, .moduleUndated, .moduleRecheckDue: true
    default: false
    }
  }
}
