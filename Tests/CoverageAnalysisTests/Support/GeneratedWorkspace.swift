import CoverageAnalysis
import WorkspaceModel

/// Makes small workspaces in which everything that coverage looks at happens often.
struct GeneratedWorkspace {
  private var random: RandomNumbers
  private var draft = DraftWorkspace()
  private static let stages = ["awareness", "evaluation", "selection"]

  static func draft(seed: Int) -> DraftWorkspace {
    var generator = GeneratedWorkspace(random: RandomNumbers(seed: seed))
    generator.makeRules()
    for id in ["cfo", "ciso"] { generator.makePersona(id) }
    for id in ["m", "n"] { generator.makeModule(id) }
    for index in 0..<3 + generator.random.below(6) { generator.makeAsset("a\(index)") }
    return generator.draft
  }
}

extension GeneratedWorkspace {
  private var needs: [String] {
    draft.personas.flatMap { persona in
      Self.stages.flatMap { stage in
        persona.needs[stage, default: []].compactMap { need in
          need.split(separator: "(").last?.split(separator: ")").first.map {
            "\(persona.id).\(stage).\($0)"
          }
        }
      }
    }
  }

  private var cells: [String] {
    draft.personas.flatMap { persona in Self.stages.map { "\(persona.id).\($0)" } }
  }

  private mutating func makeRules() {
    let required =
      random.pick([
        "[answers, freshness, distribution]", "[answers, freshness, distribution]",
        "[answers, freshness]", "[answers, distribution]", "[answers]", "[freshness, distribution]",
      ]) ?? ""
    draft.rules = "rules: {breadth: \(2 + random.below(5)), strong-requires: \(required)}"
  }

  private mutating func makePersona(_ id: String) {
    var persona = DraftPersona(id: id)
    let channels = random.some(["email", "search", "events"], oneIn: 2)
    persona.keys = ["influence: high", "channels: [\(channels.joined(separator: ", "))]"]
    if random.oneIn(3) { persona.keys.append("segments: [big]") }
    let isLate = random.oneIn(4)
    if isLate { persona.keys.append("not-applicable: {awareness: Comes later}") }
    let names = ["Question (q)", "Objection (o)", "Proof (p)", "Proof (r)"]
    let stages = isLate ? Array(Self.stages.dropFirst()) : Self.stages
    for stage in stages {
      persona.needs[stage] = random.some(names, oneIn: 2).map { "\($0): Text of \(id) \(stage)" }
    }
    draft.personas.append(persona)
  }

  private mutating func makeModule(_ id: String) {
    draft.modules[id] = DraftModule(
      reviewed: random.pick(["2026-10-01", "2020-01-01", nil]) ?? nil,
      answers: random.some(needs, oneIn: 5))
  }

  private mutating func makeAsset(_ id: String) {
    var asset = DraftAsset()
    asset.status = random.pick(["published", "published", "published", "draft", "planned"]) ?? ""
    asset.published = random.pick([nil, nil, "2020-01-01", "2026-11-22"]) ?? nil
    asset.reviewed =
      random.pick(["2026-10-01", "2026-10-01", "2020-01-01", "2027-01-01", nil]) ?? nil
    asset.role = random.pick(["value", "proof", "risk", nil]) ?? nil
    asset.segments = random.pick([[], [], [], ["big"], ["small"]]) ?? []
    asset.channels = random.some(["email", "search", "events"], oneIn: 2)
    asset.answers = random.some(needs, oneIn: 7)
    asset.covers = random.some(cells, oneIn: 3)
    asset.uses = random.some(["m", "n"], oneIn: 5)
    asset.weak = random.some(needs, oneIn: 12) + random.some(cells, oneIn: 15)
    for need in random.some(needs, oneIn: 8) {
      let text = "Text of \(need.split(separator: ".")[0]) \(need.split(separator: ".")[1])"
      asset.against[need] = random.oneIn(2) ? "00000000" : NeedFingerprint.of(text)
    }
    draft.assets[id] = asset
  }
}
