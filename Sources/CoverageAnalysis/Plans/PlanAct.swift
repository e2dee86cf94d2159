public import WorkspaceModel

/// One kind of change to one file, which serves one need or several.
public struct PlanAct: Sendable, Hashable {
  public let kind: ActKind
  public let file: File
  /// The needs that it serves, in the order of the persona's file.
  public let needs: [Ordinal<Need>]
  /// What it puts right.
  public let mends: [Shortfall]
  /// How much work it is, by the rules.
  public let effort: Int
  /// Assets to read before something new is written: they claim this very cell, and may answer the
  /// need already.
  public let candidates: [Ordinal<Asset>]
  /// Where answers stand that may be meant for its needs, and that a mistake keeps from counting.
  public let misread: [FileLine]
  /// What the persona's own words offer where a need has to be written.
  public let proposals: [NeedProposal]

  public enum File: Sendable, Hashable {
    case taxonomy
    case persona(Ordinal<Persona>)
    case asset(Ordinal<Asset>)
    case module(Ordinal<Module>)
    /// A file that does not exist yet, for one need.
    case new(Ordinal<Need>)
  }
}

extension PlanAct {
  /// Whether it begins a file.
  public var beginsFile: Bool {
    if case .new = file { true } else { false }
  }
}

/// An act before it is known what all it serves: one kind of change to one file.
struct PlanStep: Hashable {
  let kind: ActKind
  let file: PlanAct.File
}

extension PlanStep {
  /// The correction of what a mistake leaves open about a file: there, or in the taxonomy where that
  /// lacks what the file names.
  init(correcting file: PlanAct.File, in workspace: Workspace) {
    let liesInTaxonomy =
      switch file {
      case .persona(let persona): workspace.isInDoubtByTaxonomy(workspace.personas[persona])
      case .asset(let asset): workspace.isInDoubtByTaxonomy(workspace.assets[asset])
      case .module(let module): workspace.isInDoubtByTaxonomy(workspace.modules[module])
      case .taxonomy, .new: false
      }
    self.init(kind: .correct, file: liesInTaxonomy ? .taxonomy : file)
  }

  /// Whether one stands before another: corrections first, then by effort, as the kinds are listed,
  /// by file.
  func precedes(_ other: PlanStep, _ efforts: Efforts) -> Bool {
    order(efforts).lexicographicallyPrecedes(other.order(efforts))
  }

  private func order(_ efforts: Efforts) -> [Int] {
    let (place, number) =
      switch file {
      case .taxonomy: (0, 0)
      case .persona(let persona): (1, persona.value)
      case .asset(let asset): (2, asset.value)
      case .module(let module): (3, module.value)
      case .new(let need): (4, need.value)
      }
    let rank = ActKind.allCases.firstIndex(of: kind) ?? 0
    return [kind == .correct ? 0 : efforts[kind], rank, place, number]
  }
}
