internal import WorkspaceModel

/// Compares what counts in two coverages, and how much.
struct CountingComparison {
  private let before: CoverageSnapshot
  private let after: CoverageSnapshot

  init(_ before: CoverageSnapshot, _ after: CoverageSnapshot) {
    self.before = before
    self.after = after
  }
}

extension CountingComparison {
  /// The priorities first, then weights, personas, stages and cells, each as they are shown.
  var changes: [CountingChange] {
    assumption + personas.flatMap(persona) + stages.compactMap(stage) + cells
  }

  private var assumption: [CountingChange] {
    let (was, isNow) = (before.coverage.assumesPriorities, after.coverage.assumesPriorities)
    guard was != isNow else { return [] }
    return [
      CountingChange(
        subject: "", kind: isNow ? .everyPersonaCounts : .onlyPrioritiesCount, needs: 0)
    ]
  }
}

extension CountingComparison {
  /// The ids of all personas, those that are gone last.
  private var personas: [String] {
    let now = after.personas.map(\.id)
    return now + before.personas.map(\.id).filter { !now.contains($0) }
  }

  private func persona(_ id: String) -> [CountingChange] {
    let (old, new) = (before.persona(id), after.persona(id))
    guard let shown = new ?? old else { return [] }
    let needs = (new == nil ? before : after).needs.count { $0.persona == id[...] }
    let change = { CountingChange(subject: shown.title, kind: $0, needs: needs) }
    guard let old, let new else { return [change(new == nil ? .personaRemoved : .personaAdded)] }
    var kinds: [CountingChange.Kind] = []
    let (was, now) = (before.coverage[old.ordinal], after.coverage[new.ordinal])
    // A persona in doubt counts as a priority persona, whatever the file says.
    if was.isPriority != now.isPriority, !was.isDoubtful, !now.isDoubtful {
      kinds.append(now.isPriority ? .priorityGiven : .priorityTaken)
    }
    if was.isDoubtful != now.isDoubtful {
      kinds.append(now.isDoubtful ? .weightDoubtful : .weightClear)
    } else if was.influence != now.influence {
      kinds.append(.influence(before: "\(was.influence)", after: "\(now.influence)"))
    }
    return kinds.map(change)
  }
}

extension CountingComparison {
  private var stages: [String] {
    let now = after.stageWeights.map(\.id)
    return now + before.stageWeights.map(\.id).filter { !now.contains($0) }
  }

  private func stage(_ id: String) -> CountingChange? {
    let (old, new) = (
      before.stageWeights.first { $0.id == id }, after.stageWeights.first { $0.id == id }
    )
    guard let shown = new ?? old, old?.weight != new?.weight else { return nil }
    let kind: CountingChange.Kind =
      switch (old, new) {
      case (nil, _): .stageAdded
      case (_, nil): .stageRemoved
      case (let old?, let new?):
        .stageWeight(before: "\(old.weight)", after: "\(new.weight)")
      }
    let needs = (new == nil ? before : after).needs.count { $0.cell.hasSuffix(".\(id)") }
    return CountingChange(subject: shown.title, kind: kind, needs: needs)
  }

  /// The cells at which a persona begins or ceases to take part.
  private var cells: [CountingChange] {
    after.addresses.compactMap { address in
      guard let old = before.state(at: address), let new = after.state(at: address),
        old.applies != new.applies
      else { return nil }
      let kind: CountingChange.Kind =
        if case .notApplicable(let reason) = new {
          .stopsApplying(reason: reason)
        } else {
          .startsToApply
        }
      return CountingChange(
        subject: after.name(of: address) ?? address, kind: kind,
        needs: (new.applies ? after : before).needs.count { $0.cell == address })
    }
  }
}

/// A persona under the name that another coverage knows, too.
private struct NamedPersona {
  let id: String
  let title: String
  let ordinal: Ordinal<Persona>
}

/// A stage with its weight.
private struct WeighedStage {
  let id: String
  let title: String
  let weight: Weight
}

extension CoverageSnapshot {
  fileprivate var personas: [NamedPersona] {
    coverage.personaOrder.map { ordinal in
      let persona = coverage.workspace.personas[ordinal]
      return NamedPersona(id: names.id(of: persona), title: persona.title, ordinal: ordinal)
    }
  }

  fileprivate func persona(_ id: String) -> NamedPersona? { personas.first { $0.id == id } }

  fileprivate var stageWeights: [WeighedStage] {
    let taxonomy = coverage.workspace.taxonomy
    return coverage.stages.map { stage in
      WeighedStage(
        id: names.id(of: stage, in: coverage.workspace), title: taxonomy.title(of: stage),
        weight: taxonomy.weight(ofStage: stage))
    }
  }
}
