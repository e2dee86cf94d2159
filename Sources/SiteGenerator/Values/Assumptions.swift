internal import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
internal import WorkspaceModel

extension SiteContent {
  /// What the figures assume because nobody has written it, as sentences.
  var assumptions: [String] {
    guard !workspace.personas.isEmpty else { return [] }
    return [priorities, influences, channels, vocabulary].compactMap(\.self)
  }

  private var priorities: String? {
    guard coverage.assumesPriorities else { return nil }
    return "No persona has a `priority`, so all of them count as priority personas."
  }

  private var influences: String? {
    let silent = coverage.personaOrder.map { workspace.personas[$0] }.filter { persona in
      persona.influence == nil && !persona.isWeightDoubtful
    }
    guard let level = taxonomy.assumedInfluence, !silent.isEmpty else { return nil }
    let verb =
      silent.count == 1 ? "names no `influence` and counts" : "name no `influence` and count"
    let who = silent.count > 3 ? "\(silent.count) personas" : English.list(silent.map(\.title))
    return "\(who) \(verb) as \(taxonomy.title(of: level).insideSentence)."
  }

  private var channels: String? {
    let silent = coverage.personaOrder.count { !coverage[$0].asksForChannel }
    guard silent > 0 else { return nil }
    let verb = silent == 1 ? "lists" : "list"
    return
      "\(English.count(silent, "persona")) \(verb) no `channels`, so content counts wherever it is."
  }

  private var vocabulary: String? {
    guard taxonomy.facts == nil else { return nil }
    return "There is no personas/taxonomy.md, so the built-in stages, roles and rules are in force."
  }
}
