public import WorkspaceModel

/// What a seller takes along to one persona: what they ask and fear, the late stages first, and what
/// there is to say and to send.
public struct DealSheet: Sendable {
  public let persona: Ordinal<Persona>
  /// The stages at which they take part, the last one first.
  public let stages: [DealStage]
  /// The stages at which they take no part, in the order of the vocabulary.
  public let stagesWithout: [Tag]
  /// Whom to ask for next: those to convince first, then those to whom they listen, as the file has
  /// them.
  public let nextPeople: [NextPerson]

  public init(of persona: Ordinal<Persona>, in coverage: Coverage) {
    let row = coverage.row(of: persona)
    self.persona = persona
    stages = row.filter(\.state.applies).reversed().map { DealStage($0, in: coverage) }
    stagesWithout = row.filter { !$0.state.applies }.map(\.address.stage)
    nextPeople = NextPerson.all(after: persona, in: coverage)
  }
}

extension DealSheet {
  /// All needs on the sheet, in its order.
  public var needs: [DealNeed] { stages.flatMap(\.needs) }
}

/// What a persona asks at one stage, and what there is for it.
public struct DealStage: Sendable {
  public let cell: CellAddress
  /// Open objections first, then what else is open, then what has a weak answer, then the strong
  /// ones; each in the order of the file.
  public let needs: [DealNeed]
  /// What is for the cell and answers nothing of it, the strongest first.
  public let others: [Claim]

  fileprivate init(_ cell: Cell, in coverage: Coverage) {
    self.cell = cell.address
    let isObjection = { (need: NeedCoverage) in
      coverage.workspace.needs[need.need].kind == .objection
    }
    let ranked = cell.needs.enumerated().sorted { left, right in
      (left.element.points, isObjection(left.element) ? 0 : 1, left.offset)
        < (right.element.points, isObjection(right.element) ? 0 : 1, right.offset)
    }.map(\.element)
    let first = ranked.firstIndex(where: isObjection)
    let needs = ranked.indices.map { index in
      let isOpenObjection = isObjection(ranked[index]) && !ranked[index].isAnswered
      let urgency: DealNeed.Urgency =
        index == first
        ? .firstObjection
        : cell.openStall != nil ? .stalled : isOpenObjection ? .openObjection : .further
      return DealNeed(ranked[index], urgency, in: coverage)
    }
    let shown = Set(needs.flatMap(\.replies).map(\.asset))
    self.needs = needs
    others = CellKit(of: cell.address, in: coverage).claims.filter { !shown.contains($0.asset) }
  }
}
