internal import SourceDocuments
internal import WorkspaceModel

// What the checks of the practice find about personas; none where there is nothing to judge.
extension CoverageWording {
  var underServed: [PracticeFinding]? {
    guard !practice.balance.isEmpty else { return nil }
    return practice.balance.filter(\.isUnderServed).map { balance in
      finding(.persona(balance.persona), sentence(for: balance), at: balance.stall.map(start))
    }
  }

  var outOfBalance: [PracticeFinding]? {
    let judged = practice.balance.filter { $0.verdict != nil }
    guard !judged.isEmpty else { return nil }
    return judged.filter { $0.verdict != .inBalance }.map { balance in
      let place = balance.verdict == .leftBehind ? balance.stall.map(start) : nil
      return finding(.persona(balance.persona), sentence(for: balance), at: place)
    }
  }

  var stalls: [PracticeFinding]? {
    let rows = priorityPersonas.map { persona in
      coverage.row(of: persona).filter {
        $0.state.applies && $0.address.stage != coverage.stages.first
      }
    }
    guard rows.contains(where: { !$0.isEmpty }) else { return nil }
    return rows.compactMap { row in
      let empty = row.filter { $0.score == 0 }
      guard let first = empty.first?.address else { return nil }
      let stages = English.list(titles(of: empty.map(\.address.stage)))
      return finding(
        .persona(first.persona), "\(function(of: first.persona)) finds nothing live at \(stages).",
        at: start(of: first))
    }
  }

  var topOfFunnel: [PracticeFinding]? {
    guard coverage.claims.contains(where: \.isLive) else { return nil }
    return practice.topOfFunnelOnly.compactMap { persona in
      let cells = coverage.row(of: persona).filter(\.state.applies)
      guard let first = cells.first, let next = cells.dropFirst().first else { return nil }
      let assets = English.count(first.liveClaims.count, "asset")
      return finding(
        .persona(persona),
        "\(function(of: persona)) gets \(assets) at \(taxonomy.title(of: first.address.stage)) and "
          + "nothing after it.", at: start(of: next.address))
    }
  }

  var priorityCount: [PracticeFinding]? {
    guard let count = practice.priorities, let last = count.personas.last else { return nil }
    let number = English.count(count.personas.count, "persona")
    let have = count.personas.count == 1 ? "has" : "have"
    if let first = count.beyond.first {
      return [
        finding(
          .persona(first),
          "\(number) \(have) a `priority`, where \(count.most) is the most that the rules allow: "
            + "add one only when what it changes can be measured.",
          at: line(of: "priority", in: workspace.personas[first]))
      ]
    }
    guard count.isTooSmall else { return [] }
    return [
      finding(
        .persona(last),
        "Only \(number) \(have) a `priority`, where \(count.fewest) are advised: a committee has "
          + "more people who can stop a deal.",
        at: line(of: "priority", in: workspace.personas[last]))
    ]
  }

  var notReady: [PracticeFinding]? {
    guard !priorityPersonas.isEmpty else { return nil }
    return priorityPersonas.compactMap { persona in
      let missing = coverage.figures.readiness[persona.value].missing
      guard let first = missing.first else { return nil }
      let rest = missing.count == 1 ? "" : " \(missing.count - 1) more to write."
      return finding(
        .persona(persona),
        "\(title(of: persona)) can't be acted on yet. \(sentence(for: first, of: persona))\(rest)",
        at: FileLine(path: workspace.personas[persona].path, line: nil))
    }
  }

  var ambiguous: [PracticeFinding]? {
    everyPersona { persona in
      guard let doubt = doubt(about: persona) else { return nil }
      let item = workspace.personas[persona]
      return finding(
        .persona(persona), "\(item.title): \(doubt), so read the whole row with care.",
        at: coverage.figures.readiness[persona.value].doubts.contains(.influence)
          ? line(of: "influence", in: item) : FileLine(path: item.path, line: nil))
    }
  }

  var biographies: [PracticeFinding]? {
    let all = Set(practice.biographies)
    return everyPersona { persona in
      guard all.contains(persona) else { return nil }
      return finding(
        .persona(persona),
        "\(title(of: persona)) is a biography: write the first question under `## Journey`.",
        at: FileLine(path: workspace.personas[persona].path, line: nil))
    }
  }

  var assumedPersonas: [PracticeFinding]? {
    everyPersona { persona in
      let evidence = coverage.figures.evidence[persona.value]
      guard evidence.isAssumed else { return nil }
      return finding(
        .persona(persona), "\(title(of: persona)) is assumed: no evidence is named.",
        at: line(of: "evidence", in: workspace.personas[persona]))
    }
  }
}

extension CoverageWording {
  private func everyPersona(
    _ find: (Ordinal<Persona>) -> PracticeFinding?
  ) -> [PracticeFinding]? {
    coverage.personaOrder.isEmpty ? nil : coverage.personaOrder.compactMap(find)
  }
}
