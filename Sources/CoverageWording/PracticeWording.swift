public import CoverageAnalysis
internal import SourceDocuments
public import WorkspaceModel

extension Wording {
  /// A persona with the function that they have in the deal: `Finance chief (economic buyer)`.
  public func function(of persona: Ordinal<Persona>) -> String {
    let role = workspace.personas[persona].buyingRole.map { taxonomy.title(of: $0) }
    return title(of: persona) + (role.map { " (\($0.insideSentence))" } ?? "")
  }

  /// What a persona gets beside what they carry, and where they are covered least, as a sentence.
  public func sentence(for balance: PersonaBalance) -> String {
    let (weight, content) = (balance.weight, balance.content)
    let shares =
      "\(function(of: balance.persona)) carries "
      + (weight.isEmpty ? "no weight" : "\(weight.text) of the weight") + " and gets "
      + (content.isEmpty ? "nothing" : "\(content.text) of the content")
    guard balance.verdict != .overServed, let least = balance.leastCovered else {
      return "\(shares)."
    }
    let stage = taxonomy.title(of: least.stage)
    return "\(shares); least covered is \(stage) (\(coverage[least].state.label))."
  }

  /// Why the whole row of a persona deserves little confidence; none where it does not.
  public func doubt(about persona: Ordinal<Persona>) -> String? {
    let doubts = coverage.figures.readiness[persona.value].doubts
    return doubts.isEmpty ? nil : words(for: doubts, of: persona)
  }

  /// What a persona lacks so that the whole row deserves little confidence.
  func words(for doubts: [PersonaReadiness.Missing], of persona: Ordinal<Persona>) -> String {
    let isInDoubt = workspace.personas[persona].isInDoubt(.influence)
    let missing = doubts.filter { $0 != .influence || !isInDoubt }
      .map { $0 == .influence ? "no influence" : "no decision criteria" }
    let unreadable =
      doubts.contains(.influence) && isInDoubt ? ["an influence that can't be read"] : []
    return English.list(unreadable + (missing.isEmpty ? [] : ["\(English.list(missing)) written"]))
  }

  /// A part of a starter kit by its name: `a value story`.
  public func name(of kind: StarterKit.Kind) -> String {
    switch kind {
    case .valueStory: "a value story"
    case .proof: "a proof"
    case .answeredObjection: "an answer to an objection"
    case .nextStep: "a next step"
    }
  }

  /// What a persona lacks of a starter kit, as a sentence; none for a whole one.
  public func sentence(for kit: StarterKit) -> String? {
    guard !kit.isComplete else { return nil }
    return "\(title(of: kit.persona)) lacks \(English.list(kit.missing.map { name(of: $0.kind) }))."
  }

  /// That a persona lacks a part of a starter kit, and what to do, as a sentence.
  func sentence(for part: StarterKit.Part, of persona: Ordinal<Persona>) -> String {
    "\(title(of: persona)) lacks \(name(of: part.kind)): \(toDo(for: part))"
  }

  /// What to do for a missing part of a starter kit, as the end of a sentence.
  public func toDo(for part: StarterKit.Part) -> String {
    if let candidate = part.candidate {
      let asset = name(of: candidate)
      switch coverage[candidate].state {
      case .draft: return "publish \(asset)."
      case .planned: return "finish \(asset)."
      case .scheduled(let day): return "\(asset) comes out on \(day)."
      default: return "say in \(asset) which \(part.keyToWrite.asCode) it has, or write one."
      }
    }
    guard part.kind != .nextStep else { return "write one." }
    return part.need.map { "answer \(name(of: $0))".asSentence }
      ?? "no such need is written yet under `## Journey`."
  }

  /// The themes on which a persona finds nothing, as a sentence; none where nothing is missing.
  public func sentence(for themes: StallThemes) -> String? {
    guard !themes.missing.isEmpty else { return nil }
    return "No answer to \(title(of: themes.persona)) comes from content about "
      + "\(English.list(titles(of: themes.missing), "or"))."
  }

  /// What a persona gets at a stage in the wrong formats, as a sentence.
  func sentence(for stage: FormatFit.Stage, of fit: FormatFit) -> String {
    let place = "At \(taxonomy.title(of: stage.stage))"
    guard !stage.misfits.isEmpty else {
      return "\(place) nobody can say whether \(title(of: fit.persona)) gets a format that they "
        + "prefer: a mistake hides it."
    }
    let preferred = English.list(titles(of: fit.preferred), "or")
    let assets = English.count(stage.misfits.count, "asset")
    let verb = stage.misfits.count == 1 ? "has" : "have"
    return "\(place) \(assets) for \(title(of: fit.persona)) \(verb) "
      + "a format, and none is \(preferred), which they prefer."
  }
}

extension Wording {
  func title(of persona: Ordinal<Persona>) -> String { workspace.personas[persona].title }
}
