import CoverageAnalysis
import WorkspaceModel

/// Makes small workspaces in which everything that coverage looks at happens often.
struct GeneratedWorkspace {
  private var random: RandomNumbers
  private let style: Style
  private var draft = DraftWorkspace()
  private static let stages = ["awareness", "evaluation", "selection"]
  private static let channels = ["email", "search", "events"]

  /// What is made.
  struct Style {
    /// Whether personas differ by segment, and have needs of one segment alone.
    var differsBySegment = false
    /// Whether sentences are among the marks of a strong answer, as they are at first.
    var asksForSentences = false
    /// Whether one sentence may stand under two needs.
    var repeatsSentences = false
  }

  static func draft(seed: Int, _ style: Style = Style()) -> DraftWorkspace {
    var generator = GeneratedWorkspace(random: RandomNumbers(seed: seed), style: style)
    generator.makeRules()
    for id in ["cfo", "ciso"] { generator.makePersona(id) }
    for id in ["m", "n"] { generator.makeModule(id) }
    for index in 0..<3 + generator.random.below(6) { generator.makeAsset("a\(index)") }
    return generator.draft
  }
}

extension GeneratedWorkspace {
  /// The addresses of the needs at which a file can point.
  private var needs: [String] {
    draft.personas.flatMap { persona in
      Self.stages.flatMap { stage in
        persona.needs[stage, default: []].map {
          "\(persona.id).\(stage).\($0.name ?? $0.kind.lowercased())"
        }
      }
    }
  }

  private var cells: [String] {
    draft.personas.flatMap { persona in Self.stages.map { "\(persona.id).\($0)" } }
  }

  private func words(of need: String) -> String {
    let parts = need.split(separator: ".").map(String.init)
    let needs = draft.personas.first { $0.id == parts[0] }?.needs[parts[1]] ?? []
    return needs.first { ($0.name ?? $0.kind.lowercased()) == parts[2] }?.words ?? ""
  }
}

extension GeneratedWorkspace {
  private mutating func makeRules() {
    let all = "[answers, reply, freshness, distribution]"
    let weaker = [
      "[answers, freshness, distribution]", "[answers, reply, freshness]", "[answers, reply]",
      "[answers]", "[freshness, distribution]", "[freshness]",
    ]
    let sentences = [all, all, "[answers, reply, freshness]", "[answers, reply]"]
    let required =
      random.pick(style.asksForSentences ? sentences : [all, all, all] + weaker) ?? all
    let breadth = random.pick(["{cells: 6, needs: 8}", "{cells: 2, needs: 3}", "3", "1"]) ?? "6"
    let effort = random.pick(["{}", "{write: 1, refresh: 9}", "{publish: 7, reply: 4}"]) ?? "{}"
    draft.rules =
      "rules:\n  breadth: \(breadth)\n  strong-requires: \(required)\n  effort: \(effort)"
  }

  private mutating func makePersona(_ id: String) {
    var persona = DraftPersona(id: id)
    persona.keys = ["influence: \(random.pick(["low", "high", "veto"]) ?? "")"]
    if random.oneIn(2) { persona.keys.append("priority: 1") }
    let channels = random.some(Self.channels, oneIn: 2).map { channel in
      "\(channel): \(random.oneIn(2) ? "confirmed" : "assumed")"
    }
    if !channels.isEmpty { persona.keys.append("channels: {\(channels.joined(separator: ", "))}") }
    if random.oneIn(3) { persona.keys.append("segments: [big]") }
    let isLate = random.oneIn(4)
    if isLate { persona.keys.append("not-applicable: {awareness: Comes later}") }
    if style.differsBySegment { makeDifferences(&persona) }
    if random.oneIn(3) {
      persona.keys.append(
        "stalls: [{stage: evaluation, deals: \(1 + random.below(9)), date: 2026-10-01}]")
    }
    for stage in isLate ? Array(Self.stages.dropFirst()) : Self.stages {
      persona.needs[stage] = makeNeeds(of: id, at: stage)
    }
    draft.personas.append(persona)
  }

  private mutating func makeDifferences(_ persona: inout DraftPersona) {
    guard random.oneIn(2) else { return }
    let other =
      random.pick([
        "influence: low", "priority: 2", "channels: [search]",
        "not-applicable: {evaluation: Signs alone}",
      ]) ?? ""
    persona.keys.append("by-segment:\n  small: {\(other), because: They are few}")
  }

  private mutating func makeNeeds(of id: String, at stage: String) -> [DraftNeed] {
    let all = [("Question", "q"), ("Objection", nil), ("Proof", "p"), ("Proof", "r")]
    return random.some(all, oneIn: 2).map { kind, name in
      let segment = style.differsBySegment && random.oneIn(6) ? random.pick(["big", "small"]) : nil
      return DraftNeed(
        kind: kind, name: name, segments: segment ?? "",
        words: "What \(id) says at \(stage) as \(name ?? kind).")
    }
  }
}

extension GeneratedWorkspace {
  private mutating func makeModule(_ id: String) {
    var module = DraftModule(reviewed: random.pick(["2026-10-01", "2020-01-01", nil]) ?? nil)
    module.replies = random.some(needs, oneIn: 6).map { reply(to: $0, from: id) }
    module.pointers = random.some(needs, oneIn: 12)
    module.against = fingerprints(of: random.some(needs, oneIn: 12))
    module.hasText = !random.oneIn(5)
    draft.modules[id] = module
  }

  mutating func makeAsset(_ id: String) {
    var asset = DraftAsset()
    asset.status =
      random.pick(["published", "published", "published", "draft", "planned", "retired"]) ?? ""
    asset.published = random.pick([nil, nil, nil, "2020-01-01", "2026-11-22"]) ?? nil
    asset.reviewed =
      random.pick(["2026-10-01", "2026-10-01", "2020-01-01", "2027-01-01", nil]) ?? nil
    asset.role = random.pick(["value", "proof", "proof", "risk", nil]) ?? nil
    asset.segments = random.pick([[], [], [], ["big"], ["small"]]) ?? []
    asset.channels = random.some(Self.channels, oneIn: 2)
    asset.replies = random.some(needs, oneIn: 5).map { reply(to: $0, from: id) }
    asset.pointers = random.some(needs, oneIn: 12)
    asset.covers = random.some(cells, oneIn: 4)
    asset.uses = random.some(["m", "n"], oneIn: 5)
    asset.weak = random.some(needs, oneIn: 12) + random.some(cells, oneIn: 15)
    asset.against = fingerprints(of: random.some(needs, oneIn: 8))
    asset.hasText = !random.oneIn(5)
    asset.url = random.oneIn(6) ? "https://example.com/\(id)" : nil
    draft.assets[id] = asset
  }

  private mutating func fingerprints(of needs: [String]) -> [String: String] {
    var prints: [String: String] = [:]
    for need in needs {
      prints[need] = random.oneIn(2) ? "00000000" : NeedFingerprint.of(words(of: need))
    }
    return prints
  }

  /// A line under Answers: most say something, some nothing that counts.
  private mutating func reply(to need: String, from id: String) -> DraftReply {
    let words =
      switch random.below(10) {
      case 0: "Too short"
      case 1: words(of: need)
      case 2: random.oneIn(2) ? "(write: what it says)" : ""
      case 3 where style.repeatsSentences: "One sentence for all of them."
      default: "What \(id) has to say on \(need.split(separator: ".").joined(separator: " "))."
      }
    return DraftReply(address: need, words: words)
  }
}

extension GeneratedWorkspace {
  /// An asset that says nothing, as somebody would add it to a workspace to raise a figure.
  static func silentAsset(for draft: DraftWorkspace, seed: Int) -> DraftAsset {
    var generator = GeneratedWorkspace(
      random: RandomNumbers(seed: seed), style: Style(), draft: draft)
    generator.makeAsset("silent")
    var asset = generator.draft.assets["silent"] ?? DraftAsset()
    asset.replies = asset.replies.map { DraftReply(address: $0.address, words: "(write: it)") }
    asset.pointers = generator.random.some(generator.needs, oneIn: 2)
    asset.uses = asset.uses.filter { draft.modules[$0, default: DraftModule()].replies.isEmpty }
    asset.against = [:]
    return asset
  }
}
