internal import WorkspaceModel

/// Something that a plan has to bring about: a strong answer to a need, or a strong claim where no
/// answer is asked for.
struct PlanGoal {
  let need: Ordinal<Need>?
  /// The ways to make what exists strong, the cheapest first.
  let repairs: [Repair]
  /// The step that makes an answer where none exists.
  var addition: PlanStep?

  init(need: Ordinal<Need>?, repairs: [Repair]) {
    self.need = need
    self.repairs = repairs.sorted(by: Repair.isCheaper)
  }
}

extension PlanGoal {
  /// The steps that the cheapest way takes.
  var steps: [PlanStep] { repairs.first?.steps ?? addition.map { [$0] } ?? [] }

  /// Whether doing some steps is enough, be it that the answer is out only on a day to come.
  func isReached(by steps: Set<PlanStep>) -> Bool {
    addition.map(steps.contains) ?? false || repairs.contains { $0.isDone(by: steps) }
  }

  /// The way that some steps open: one that waits for no day, else the cheapest.
  func repair(opened steps: Set<PlanStep>) -> Repair? {
    let open = repairs.filter { $0.isDone(by: steps) }
    return open.first { $0.waitsUntil == nil } ?? open.first
  }
}

extension Repair {
  /// Whether some steps make it; rewriting an asset also dates it and puts it on a channel.
  fileprivate func isDone(by done: Set<PlanStep>) -> Bool {
    steps.allSatisfy { step in
      switch step.change {
      case .review, .distribute:
        done.contains(step) || done.contains(PlanStep(.adapt, step.file))
      case .publish, .strengthen, .point, .adapt, .create: done.contains(step)
      }
    }
  }
}
