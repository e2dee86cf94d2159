import CoverageAnalysis
import PersonaTestSupport
import SiteGenerator
import SourceDocuments
import WorkspaceModel

/// The home page of a small workspace that is made by chance, beside the coverage that it tells of.
struct GeneratedHome {
  let coverage: Coverage
  let page: HTMLPage
  /// All that the page says.
  let words: String

  init(seed: Int) throws {
    var maker = WorkspaceMaker(seed: seed)
    let tree = TextTree(maker.files())
    let workspace = WorkspaceReader.read(tree, rules: Set(RuleBook.all.map(\.id)), jobs: 1)
    let coverage = Coverage(of: workspace, on: CalendarDate(dayNumber: 20_778))
    let site = try Site(
      CoverageViews(of: coverage, jobs: 1), findings: coverage.findings(in: tree),
      rules: RuleBook.all,
      overrides: [], attachments: { _ in [] })
    let index = site.paths.firstIndex(of: "index.html") ?? 0
    let html = String(decoding: try site.page(at: index), as: UTF8.self)
    self.coverage = coverage
    page = HTMLPage(path: "index.html", html: html)
    words = page.words
  }
}

/// Makes files by chance, the same ones for the same seed.
private struct WorkspaceMaker {
  private var state: UInt64
  private var needs: [String] = []
  private var cells: [String] = []
  private static let stages = ["awareness", "evaluation", "selection"]
  private static let channels = ["email", "search", "events"]

  init(seed: Int) {
    state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1
  }

  mutating func files() -> [String: String] {
    var files: [String: String] = [:]
    if oneIn(2) { files["personas/taxonomy.md"] = "---\nrules: {breadth: \(1 + below(6))}\n---\n" }
    for id in ["cfo", "ciso", "lead"].prefix(1 + below(3)) {
      files["personas/\(id).md"] = persona(id)
    }
    for number in 0..<below(8) { files["content/a\(number).md"] = asset(number) }
    return files
  }
}

extension WorkspaceMaker {
  private mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }

  private mutating func oneIn(_ count: Int) -> Bool { below(count) == 0 }

  private mutating func pick(_ texts: [String]) -> String { texts[below(texts.count)] }

  private mutating func some(_ texts: [String], oneIn count: Int) -> [String] {
    texts.filter { _ in oneIn(count) }
  }

  private mutating func persona(_ id: String) -> String {
    var keys = oneIn(2) ? ["influence: \(pick(["low", "high", "veto"]))"] : []
    if oneIn(2) { keys.append("priority: \(1 + below(3))") }
    let found = some(Self.channels, oneIn: 2)
    let channels = found.map { "\($0): \(pick(["confirmed", "assumed"]))" }
    if !channels.isEmpty { keys.append("channels: {\(channels.joined(separator: ", "))}") }
    if oneIn(3) { keys.append("evidence: [{kind: interviews, count: 3, date: 2026-06-12}]") }
    if oneIn(5) { keys.append("not-applicable: {awareness: Comes later}") }
    if oneIn(2) { keys.append(stall()) }
    var text = "---\n\(keys.map { "\($0)\n" }.joined())---\nText.\n\n## Journey\n"
    for stage in Self.stages.dropFirst(keys.contains { $0.hasPrefix("not-app") } ? 1 : 0) {
      text += "### \(stage)\n"
      cells.append("\(id).\(stage)")
      for (kind, name) in [("Question", "q"), ("Objection", "o"), ("Proof", "p")] where oneIn(2) {
        text += "- \(kind) (\(name)): What \(id) says at \(stage) as \(name).\n"
        needs.append("\(id).\(stage).\(name)")
      }
    }
    return text
  }

  private mutating func stall() -> String {
    let deals = 1 + below(9)
    let of = oneIn(2) ? ", of: \(deals + below(9))" : ""
    let kind = oneIn(2) ? ", kind: sales-feedback" : ""
    let date = pick(["2026-10-16", "2025-12-01", "2024-01-01"])
    return "stalls: [{stage: \(pick(["evaluation", "selection"])), deals: \(deals)\(of), "
      + "date: \(date)\(kind)}]"
  }

  private mutating func asset(_ number: Int) -> String {
    let date = pick([
      "reviewed: 2026-10-01\n", "reviewed: 2026-10-01\n", "reviewed: 2020-01-01\n", "",
    ])
    let channels = some(Self.channels, oneIn: 2).joined(separator: ", ")
    let covers = some(cells, oneIn: 5).map { $0.split(separator: ".") }
      .reduce(into: [Substring: [Substring]]()) { $0[$1[0], default: []].append($1[1]) }
      .sorted { $0.key < $1.key }.map { "\($0.key): [\($0.value.joined(separator: ", "))]" }
    let pointers = some(needs, oneIn: 8).joined(separator: ", ")
    let replies = some(needs, oneIn: 3).map {
      "- \($0): Asset \(number) says this of \($0) here.\n"
    }
    return """
      ---
      title: Asset \(number)
      status: \(pick(["published", "published", "published", "draft", "planned"]))
      role: \(pick(["proof", "proof", "value"]))
      \(date)channels: [\(channels)]
      covers: {\(covers.joined(separator: ", "))}
      answers: [\(pointers)]
      ---
      \(pick(["Text.", "Text.", ""]))

      ## Answers
      \(replies.joined())
      """
  }
}
