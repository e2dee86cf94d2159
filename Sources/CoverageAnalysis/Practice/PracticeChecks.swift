public import WorkspaceModel

extension Coverage {
  /// All checks of the practice with what they find, in the order in which they are shown.
  public var checks: [PracticeCheck] {
    PracticeCheck.Kind.allCases.map { PracticeCheck($0, finding: findings(of: $0)) }
  }

  /// What a check finds; none where there is nothing to judge.
  private func findings(of kind: PracticeCheck.Kind) -> [PracticeFinding]? {
    switch kind {
    case .underServed: joined(underServed, stallingPersonas, topOfFunnel)
    case .balance: outOfBalance
    case .starterKits: lackingStarterKits
    case .criticalFreshness: joined(oldCriticalAssets, endangeredSupports)
    case .randomActs: joined(randomActs, broadAssets)
    case .reuse: reusingPlans
    case .channels: joined(emptyChannels, channelMismatches, undistributed, assumedChannels)
    case .formatFit: formatMisfits
    case .activationReady:
      joined(priorityCount, notReady, ambiguous, biographyFindings, assumedPersonas)
    case .taggingDebt: taggingDebt
    }
  }

  /// What several parts of a question find; none where there is nothing to judge for any.
  private func joined(_ parts: [PracticeFinding]?...) -> [PracticeFinding]? {
    let judged = parts.compactMap(\.self)
    return judged.isEmpty ? nil : judged.flatMap(\.self)
  }
}

extension Coverage {
  public var priorityPersonas: [Ordinal<Persona>] { personaOrder.filter { self[$0].isPriority } }

  func finding(
    _ persona: Ordinal<Persona>, _ fact: PersonaFact, at place: FileLine?
  ) -> PracticeFinding {
    PracticeFinding(fact: .persona(persona, fact), place: place)
  }

  func finding(
    _ asset: Ordinal<Asset>, _ fact: AssetFact, at place: FileLine?
  ) -> PracticeFinding {
    PracticeFinding(fact: .asset(asset, fact), place: place)
  }

  /// Where the file of a persona begins.
  func file(of persona: Ordinal<Persona>) -> FileLine {
    FileLine(path: workspace.personas[persona].path, line: nil)
  }
}
