internal import WorkspaceModel

// What the checks of the practice find about personas; none where there is nothing to judge.
extension Coverage {
  var underServed: [PracticeFinding]? {
    guard !practice.balance.isEmpty else { return nil }
    return practice.balance.filter(\.isUnderServed).map { balance in
      finding(balance.persona, .balance(balance), at: balance.leastCovered.map(start))
    }
  }

  var outOfBalance: [PracticeFinding]? {
    let judged = practice.balance.filter { $0.verdict != nil }
    guard !judged.isEmpty else { return nil }
    return judged.filter { $0.verdict != .inBalance }.map { balance in
      let place = balance.verdict == .leftBehind ? balance.leastCovered.map(start) : nil
      return finding(balance.persona, .balance(balance), at: place)
    }
  }

  var stallingPersonas: [PracticeFinding]? {
    let rows = priorityPersonas.map { persona in
      row(of: persona).filter { $0.state.applies && $0.address.stage != stages.first }
    }
    guard rows.contains(where: { !$0.isEmpty }) else { return nil }
    return rows.compactMap { row in
      let empty = row.filter { $0.score == 0 }.map(\.address)
      guard let first = empty.first else { return nil }
      return finding(
        first.persona, .nothingLive(at: empty.map(\.stage)), at: start(of: first))
    }
  }

  var topOfFunnel: [PracticeFinding]? {
    guard claims.contains(where: \.stands) else { return nil }
    return practice.topOfFunnelOnly.compactMap { persona in
      let cells = row(of: persona).filter(\.state.applies)
      guard let first = cells.first, let next = cells.dropFirst().first else { return nil }
      return finding(
        persona,
        .servedOnlyAtFirst(first.address.stage, assets: first.standingClaims.count),
        at: start(of: next.address))
    }
  }

  var priorityCount: [PracticeFinding]? {
    guard let count = practice.priorities, let last = count.personas.last else { return nil }
    if let first = count.beyond.first {
      let place = workspace.personas[first].line(of: .priority)
      return [finding(first, .tooManyPriorities(count), at: place)]
    }
    guard count.isTooSmall else { return [] }
    let place = workspace.personas[last].line(of: .priority)
    return [finding(last, .tooFewPriorities(count), at: place)]
  }

  var notReady: [PracticeFinding]? {
    guard !priorityPersonas.isEmpty else { return nil }
    return priorityPersonas.compactMap { persona in
      let missing = figures.readiness[persona.value].missing
      guard let first = missing.first else { return nil }
      return finding(
        persona, .notReady(first: first, further: missing.count - 1),
        at: file(of: persona))
    }
  }

  var ambiguous: [PracticeFinding]? {
    everyPersona { persona in
      let doubts = figures.readiness[persona.value].doubts
      guard !doubts.isEmpty else { return nil }
      return finding(
        persona, .ambiguous(doubts),
        at: doubts.contains(.influence)
          ? workspace.personas[persona].line(of: .influence) : file(of: persona))
    }
  }

  var biographyFindings: [PracticeFinding]? {
    let all = Set(practice.biographies)
    return everyPersona { persona in
      all.contains(persona)
        ? finding(persona, .biography, at: file(of: persona)) : nil
    }
  }

  var assumedPersonas: [PracticeFinding]? {
    everyPersona { persona in
      guard figures.evidence[persona.value].isAssumed else { return nil }
      return finding(
        persona, .assumed, at: workspace.personas[persona].line(of: .evidence))
    }
  }
}

extension Coverage {
  private func everyPersona(
    _ find: (Ordinal<Persona>) -> PracticeFinding?
  ) -> [PracticeFinding]? {
    personaOrder.isEmpty ? nil : personaOrder.compactMap(find)
  }
}
