public import SourceDocuments
internal import WorkspaceModel

/// What history keeps of a coverage: its figures and the states of its cells.
public struct HistoryMeasure: Sendable {
  public let gaps: GapCount
  public private(set) var cells: HistoryCells
  /// How many personas are written.
  public let personas: Int
  /// How many assets are written.
  public let assets: Int
  public let liveAssets: Int
  /// Without what each leaves out, which would be many times as large.
  private let shares: [FigureName: Share]
  private let problems: [Severity: Int]

  init(_ coverage: Coverage, _ cells: HistoryCells, _ findings: [Diagnostic]) {
    let figures = coverage.figures.overall
    self.cells = cells
    gaps = figures.gaps
    personas = coverage.workspace.personas.count
    assets = coverage.workspace.assets.count
    liveAssets = coverage.workspace.assets.ordinals.count { coverage[$0].state.isLive }
    shares = Dictionary(
      uniqueKeysWithValues: FigureName.allCases.map { name in
        var share = figures[name]
        share.leftOut = []
        return (name, share)
      })
    problems = findings.reduce(into: [:]) { $0[$1.severity, default: 0] += 1 }
  }
}

extension HistoryMeasure {
  /// The measure as everybody may see it.
  var madePublic: HistoryMeasure {
    var measure = self
    measure.cells = cells.madePublic
    return measure
  }

  /// A figure over all priority personas.
  public subscript(name: FigureName) -> Share { shares[name, default: Share()] }

  public var coverage: Share { self[.coverage] }

  /// How many cells of priority personas are strong.
  public var strongCells: Int { self[.strength].numerator }

  /// How many findings of a severity the files had.
  public func problems(_ severity: Severity) -> Int { problems[severity, default: 0] }
}
