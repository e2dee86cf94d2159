internal import WorkspaceModel

/// An act before it is known what all it serves: one kind of change to one file.
struct PlanStep: Hashable {
  let change: Change
  let file: PlanAct.File
  /// The need that a new asset is for.
  var newFor: Ordinal<Need>?

  /// A kind of change; the cheapest first.
  enum Change: Int {
    case publish, review, distribute, strengthen, point, adapt, create
  }

  init(_ change: Change, _ file: PlanAct.File, newFor need: Ordinal<Need>? = nil) {
    self.change = change
    self.file = file
    newFor = need
  }
}

extension PlanStep: Comparable {
  /// Cheaper ones first, then by file.
  static func < (left: PlanStep, right: PlanStep) -> Bool { left.order < right.order }

  private var order: (Int, Int, Int) {
    switch file {
    case .asset(let asset): (change.rawValue, 0, asset.value)
    case .module(let module): (change.rawValue, 1, module.value)
    case .persona(let persona): (change.rawValue, 2, persona.value)
    case .new: (change.rawValue, 3, newFor?.value ?? 0)
    }
  }
}

extension Shortfall {
  /// The step that mends it for an asset; none where nothing can.
  func step(for asset: Ordinal<Asset>) -> PlanStep? {
    switch self {
    case .stale, .undated, .recheckDue: PlanStep(.review, .asset(asset))
    case .moduleStale(let module, _), .moduleUndated(let module):
      PlanStep(.review, .module(module))
    case .notDistributed(let channels):
      channels.isEmpty ? nil : PlanStep(.distribute, .asset(asset))
    case .tooBroad, .calledWeak: PlanStep(.strengthen, .asset(asset))
    }
  }
}
