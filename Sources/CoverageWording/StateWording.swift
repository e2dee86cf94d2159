public import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

extension CellState {
  /// The state in a word or two: `missing`, `weak`, `strong`, `not assessed`, `not applicable`.
  public var word: String {
    switch self {
    case .notApplicable: "not applicable"
    case .notAssessed: "not assessed"
    case .missing: "missing"
    case .weak: "weak"
    case .strong: "strong"
    }
  }

  /// The score with the word: `1 weak`; the word alone where there is no score.
  public var label: String { score.map { "\($0) \(word)" } ?? word }
}

extension Wording {
  /// A cell's state with how many of its needs have a strong answer: `1 weak, 3 of 4`; `1 weak, tags
  /// only`.
  public func stateWithNeeds(of cell: Cell) -> String {
    guard cell.state.applies, coverage.asksForAnswers else { return cell.state.label }
    if cell.isTagsOnly { return "\(cell.state.label), tags only" }
    return cell.needs.isEmpty
      ? cell.state.label : "\(cell.state.label), \(cell.strongNeeds) of \(cell.needs.count)"
  }

  /// A cell in one line: `CFO, Evaluation: 1 weak, 3 of 4, 1 asset, stale, 1 planned`.
  public func label(of cell: Cell) -> String {
    let persona = workspace.personas[cell.address.persona].title
    let stage = taxonomy.title(of: cell.address.stage)
    return "\(persona), \(stage): " + parts(of: cell).joined(separator: ", ")
  }

  private func parts(of cell: Cell) -> [String] {
    guard cell.state.applies else { return [cell.state.label] }
    let standing = cell.standingClaims.count
    return [stateWithNeeds(of: cell)]
      + (cell.isAssumed ? ["assumed"] : [])
      + (standing > 0 ? [English.count(standing, "asset")] : [])
      + (cell.isStale ? ["stale"] : [])
      + (cell.plannedAssets > 0 ? ["\(cell.plannedAssets) planned"] : [])
  }
}

extension AssetState {
  /// The state in a word or two.
  public var word: String {
    switch self {
    case .live: "live"
    case .scheduled: "scheduled"
    case .draft: "draft"
    case .planned: "planned"
    case .retired: "retired"
    case .translation: "translation"
    case .doubtful: "to be put right"
    case .outsideSegment: "for other segments"
    }
  }
}

extension Freshness {
  /// How it stands, in a few words: `fresh until 2027-03-10`.
  public var words: String {
    switch self {
    case .fresh(let end): "fresh until \(end)"
    case .stale(let since): "stale since \(since)"
    case .undated: "without a date"
    case .recheckDue: "due for a re-check"
    case .limitUnknown: "without a limit that can be read"
    }
  }
}
