internal import WorkspaceModel

/// A way to make an answer that exists, or a claim, a strong one.
struct Repair {
  let point: ClaimPoint
  /// What is to be done, the cheapest first.
  let steps: [PlanStep]
  let mends: [Shortfall]
  /// The day on which the asset is published, if that is still to come.
  let waitsUntil: CalendarDate?

  /// None where the asset has a mistake, or something can't be mended.
  init?(_ point: ClaimPoint, _ state: AssetState, _ shortfalls: [Shortfall]) {
    var steps: Set<PlanStep> = []
    for shortfall in shortfalls {
      guard let step = shortfall.step(for: point.asset) else { return nil }
      steps.insert(step)
    }
    switch state {
    case .live: waitsUntil = nil
    case .scheduled(let date): waitsUntil = date
    case .draft, .planned:
      waitsUntil = nil
      steps.insert(PlanStep(.publish, .asset(point.asset)))
    case .retired, .translation, .doubtful, .outsideSegment: return nil
    }
    self.point = point
    self.steps = steps.sorted()
    mends = shortfalls
  }
}

extension Repair {
  init?(of answer: Answer) { self.init(answer.point, answer.state, answer.shortfalls) }

  init?(of claim: Claim) { self.init(claim.point, claim.state, claim.shortfalls) }

  /// Whether it takes fewer steps than another way, or as many but cheaper ones; then whether it
  /// waits for no day, then by asset.
  static func isCheaper(_ left: Repair, _ right: Repair) -> Bool {
    if left.steps.count != right.steps.count { return left.steps.count < right.steps.count }
    let (costs, others) = (left.steps.map(\.change.rawValue), right.steps.map(\.change.rawValue))
    if costs != others { return costs.lexicographicallyPrecedes(others) }
    return (left.waitsUntil?.dayNumber ?? .min, left.point.asset)
      < (right.waitsUntil?.dayNumber ?? .min, right.point.asset)
  }
}
