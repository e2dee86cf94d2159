internal import WorkspaceModel

extension Coverage {
  /// All checks of the practice with what they find, in the order in which they are shown.
  package var checks: [PracticeCheck] {
    PracticeCheck.Kind.allCases.map { PracticeCheck($0, finding: findings(of: $0)) }
  }

  /// What a check finds; none where there is nothing to judge.
  private func findings(of kind: PracticeCheck.Kind) -> [PracticeFinding]? {
    switch kind {
    case .underServed: underServed
    case .balance: outOfBalance
    case .stalls: stallingPersonas
    case .topOfFunnel: topOfFunnel
    case .priorityPersonas: priorityCount
    case .starterKits: lackingStarterKits
    case .stallThemes: stallThemes
    case .criticalFreshness: oldCriticalAssets
    case .soleSupport: endangeredSupports
    case .randomActs: randomActs
    case .broadAssets: broadAssets
    case .reuse: reusingPlans
    case .emptyChannels: emptyChannels
    case .channelMismatch: channelMismatches
    case .undistributed: undistributed
    case .assumedChannels: assumedChannels
    case .formatFit: formatMisfits
    case .activationReady: notReady
    case .ambiguousPersonas: ambiguous
    case .biographies: biographyFindings
    case .assumedPersonas: assumedPersonas
    case .taggingDebt: taggingDebt
    }
  }
}

extension Coverage {
  var priorityPersonas: [Ordinal<Persona>] { personaOrder.filter { self[$0].isPriority } }

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
