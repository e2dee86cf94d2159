internal import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
internal import WorkspaceModel

extension SiteContent {
  /// What the figures assume because nobody has written or seen it, as sentences.
  var assumptions: [String] {
    guard !workspace.personas.isEmpty else { return [] }
    return [priorities, influences, assumedChannels, noChannels, evidence, vocabulary]
      .compactMap(\.self)
  }

  private var priorities: String? {
    guard coverage.assumesPriorities else { return nil }
    return "No persona has a `priority`, so all of them count as priority personas."
  }

  private var influences: String? {
    let silent = coverage.personaOrder.filter { persona in
      let written = workspace.personas[persona]
      return written.influence == nil && !written.isWeightDoubtful
    }
    guard let level = taxonomy.assumedInfluence, !silent.isEmpty else { return nil }
    let verb =
      silent.count == 1 ? "names no `influence` and counts" : "name no `influence` and count"
    return "\(names(of: silent)) \(verb) as \(taxonomy.title(of: level).insideSentence)."
  }

  /// Where nobody has seen a persona, and how much of what is strong rests on it.
  private var assumedChannels: String? {
    guard asksForDistribution else { return nil }
    let found = coverage.personaOrder.map { persona in
      (persona, coverage[persona].channels.count - coverage[persona].confirmedChannels.count)
    }.filter { $0.1 > 0 }
    let channels = found.reduce(0) { $0 + $1.1 }
    guard channels > 0 else { return nil }
    let verb = channels == 1 ? "is" : "are"
    return "\(English.count(channels, "channel")) of \(names(of: found.map(\.0))) \(verb) only "
      + "assumed\(strongOnAssumed)."
  }

  private var strongOnAssumed: String {
    let assumed = coverage.figures.overall.needsAssumed.numerator
    guard coverage.asksForAnswers, assumed > 0 else { return "" }
    let verb = assumed == 1 ? "has" : "have"
    let whose = noChannels == nil ? "there" : "there, or with a persona who lists no channel,"
    return "; \(English.count(assumed, "need")) of priority personas \(verb) strong answers "
      + "\(whose) alone"
  }

  private var noChannels: String? {
    guard asksForDistribution else { return nil }
    let silent = coverage.personaOrder.filter { !coverage[$0].asksForChannel }
    guard !silent.isEmpty else { return nil }
    let verb = silent.count == 1 ? "lists" : "list"
    return
      "\(names(of: silent)) \(verb) no `channels`, so content counts wherever it is, and what is "
      + "strong is marked as assumed."
  }

  private var evidence: String? {
    let silent = coverage.personaOrder.filter { coverage.figures.evidence[$0.value].isAssumed }
    guard !silent.isEmpty else { return nil }
    let verb = silent.count == 1 ? "is assumed" : "are assumed"
    return "\(names(of: silent)) \(verb): no `evidence` is named."
  }

  private var vocabulary: String? {
    guard taxonomy.facts == nil else { return nil }
    return "There is no personas/taxonomy.md, so the built-in stages, roles and rules are in force."
  }

  private var asksForDistribution: Bool {
    taxonomy.rules.strongRequires.contains(.distribution)
  }

  /// Personas by their titles; of many how many they are.
  private func names(of personas: [Ordinal<Persona>]) -> String {
    personas.count > 3
      ? "\(personas.count) personas"
      : English.list(personas.map { workspace.personas[$0].title })
  }
}
