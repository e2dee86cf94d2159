public import CoverageAnalysis
internal import SourceDocuments
public import WorkspaceModel

extension Wording {
  /// A reason for the score of a cell, as a sentence.
  public func sentence(for reason: CoverageReason, of cell: CellAddress) -> String {
    switch reason {
    case .notApplicable(let why): "\(persona(of: cell)) takes no part here: \(why)".asSentence
    case .personaUnreadable: "\(path(of: cell)) can't be read: put that right first."
    case .personaDoubtful:
      "A mistake in \(workspace.pathToPutRight(of: workspace.personas[cell.persona])) leaves open how "
        + "much this cell weighs, so it gives no points until that is put right."
    case .noNeedDeclared: noNeedDeclared(cell)
    case .nothingStands: "Nothing that counts today serves \(persona(of: cell)) here."
    case .needInError(let need):
      "Nothing can answer \(name(of: need)) before the error in \(coverage.placeToPutRight(need)) is put "
        + "right."
    case .needUnanswered(let need):
      "Nothing that counts today \(verb(for: need))".asSentence
    case .strong(let place): "Strong: \(subject(place))".asSentence
    case .fallsShort(let place, let shortfall):
      "\(subject(place)), but \(clause(for: shortfall, of: place.asset))".asSentence
    case .fails(let place, let failure): fails(place, failure)
    case .answersNothing(let place):
      "\(name(of: place.asset)) is tagged for this cell, but says of no need that it answers it."
    case .unpublished(let place, let status, let closes):
      unpublished(place, status, closes: closes)
    case .scheduled(let place, let date, let closes): scheduled(place, date, closes: closes)
    }
  }
}

extension Wording {
  private func persona(of cell: CellAddress) -> String { workspace.personas[cell.persona].title }

  private func path(of cell: CellAddress) -> String { workspace.personas[cell.persona].path }

  private func noNeedDeclared(_ cell: CellAddress) -> String {
    let start = "\(path(of: cell)) says nothing that \(persona(of: cell)) must learn here"
    return coverage.asksForAnswers ? "\(start), so nothing can be strong." : "\(start)."
  }

  /// What an asset says that it does for a cell, as the beginning of a sentence.
  private func subject(_ place: ReasonPlace) -> String {
    let asset = name(of: place.asset)
    return
      "\(asset) \(place.need.map { clause(for: $0, by: place.asset) } ?? "is tagged for this cell")"
  }

  /// What an asset does for a need: it answers it, or, as long as it says no reply, points at it.
  func clause(for need: Ordinal<Need>, by asset: Ordinal<Asset>) -> String {
    let found = coverage[workspace.needs[need].cell].needs.first { $0.need == need }
    let answer = found?.answers.first { $0.asset == asset }
    let isSilent = answer?.reply == nil && taxonomy.rules.strongRequires.contains(.reply)
    return isSilent ? "points at \(name(of: need))" : verb(for: need)
  }

  private func fails(_ place: ReasonPlace, _ failure: ClaimStanding.Failure) -> String {
    let claim = place.need.map { "points at \(name(of: $0))" } ?? "is tagged for this cell"
    let start = "\(name(of: place.asset)) \(claim)"
    switch failure {
    case .nothingToRead: return "\(start), but there is nothing to read behind it."
    case .tooBroad:
      let limit = taxonomy.rules.breadth
      return place.need == nil
        ? "\(start), but it claims more than \(English.count(limit.cells, "cell")) without an answer "
          + "there, so the claim lifts nothing."
        : "\(start), but beyond the \(English.count(limit.needs, "need")) in "
          + "\(English.count(limit.cells, "cell")) that one asset can be about."
    case .doubtful(let module):
      let path =
        module.map { workspace.pathToPutRight(of: workspace.modules[$0]) }
        ?? workspace.pathToPutRight(of: workspace.assets[place.asset])
      return place.need == nil || coverage[place.asset].state == .doubtful
        ? "\(name(of: place.asset)) counts for nothing until the mistake in \(path) is put right."
        : "\(start), which counts for nothing until the mistake in \(path) is put right."
    case .gone: return "\(start), but readers can't have it."
    }
  }

  private func unpublished(_ place: ReasonPlace, _ status: AssetStatus, closes: Bool) -> String {
    let state = status == .planned ? "is only planned" : "is still a draft"
    return
      "\(subject(place)), but \(state)\(isEnough(place, closes) ? "; publishing it is enough" : "")."
  }

  private func scheduled(_ place: ReasonPlace, _ date: CalendarDate, closes: Bool) -> String {
    "\(subject(place)), and comes out on \(date)\(isEnough(place, closes) ? ", which is enough" : "")."
  }

  /// Whether coming out is all that is missing: not while a mistake in the persona's file keeps every
  /// point back.
  private func isEnough(_ place: ReasonPlace, _ closes: Bool) -> Bool {
    closes && place.need.map { !coverage[workspace.needs[$0].persona].isDoubtful } ?? true
  }
}
