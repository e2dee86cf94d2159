package import CoverageAnalysis
internal import CoverageWording
internal import PersonaTestSupport
package import SourceDocuments
internal import Testing
package import WorkspaceModel

extension Coverage {
  /// The coverage of some files, by path.
  package convenience init(_ files: [String: String], on day: CalendarDate = Sample.today) {
    self.init(of: Workspace.read(files, rules: Set(RuleBook.all.map(\.id))), on: day)
  }

  /// The cells and figures of some files, without what is to be done.
  package static func cells(
    of files: [String: String], on day: CalendarDate = Sample.today
  ) -> Coverage {
    Coverage(of: Workspace.read(files), on: day, depth: .cellsAndFigures)
  }

  package func cell(_ address: String) throws -> Cell { try self[cellAddress(address)] }

  package func cellAddress(_ address: String) throws -> CellAddress {
    let parts = address.split(separator: ".").map(String.init)
    let persona = try #require(workspace.personas.firstIndex { $0.id == parts[0] })
    let stage = try #require(workspace.taxonomy[.stages].tag(named: parts[1]))
    return CellAddress(persona: Ordinal(persona), stage: stage)
  }

  package func plan(_ address: String) throws -> Plan? { try plan(for: cellAddress(address)) }

  package func asset(_ id: String) throws -> Ordinal<Asset> {
    try #require(workspace.assets.firstIndex { $0.id == id }.map(Ordinal.init))
  }

  package func persona(_ id: String) throws -> Ordinal<Persona> {
    try #require(workspace.personas.firstIndex { $0.id == id }.map(Ordinal.init))
  }

  package func need(_ address: String) throws -> Ordinal<Need> {
    try #require(workspace.needs.ordinals.first { workspace.address(of: $0) == address })
  }

  /// The reasons for a cell's score, as sentences.
  package func reasons(_ address: String) throws -> [String] {
    let (wording, cell) = (Wording(self), try cell(address))
    return reasons(of: cell).map { wording.sentence(for: $0, of: cell.address) }
  }

  /// What keeps each answer in a cell from being strong, as `asset: shortfall shortfall`.
  package func shortfalls(_ address: String) throws -> [String] {
    try cell(address).needs.flatMap(\.answers).map { answer in
      let words = answer.shortfalls.map { "\($0)".prefix { $0 != "(" } }
      return "\(workspace.assets[answer.asset].id): \(words.joined(separator: " "))"
    }
  }

  /// The acts of a cell's plan, as `kind id`.
  package func acts(_ address: String) throws -> [String] {
    try plan(address)?.acts.map { "\($0.kind) \(name(of: $0.file))" } ?? []
  }

  private func name(of file: PlanAct.File) -> String {
    switch file {
    case .taxonomy: "taxonomy"
    case .asset(let asset): workspace.assets[asset].id
    case .module(let module): "module \(workspace.modules[module].id)"
    case .persona(let persona): workspace.personas[persona].id
    case .new: "new"
    }
  }

  /// The ids of the rules that are not kept and that only coverage tells, with the files.
  package var findings: [String] {
    diagnostics().map { "\($0.rule.id) \($0.place.path)" }
  }

  /// What is wrong that only coverage tells, in some files; of others it names the file alone.
  package func diagnostics(in files: [String: String] = [:]) -> [Diagnostic] {
    let rules = Set(CoverageRuleBook.all.map(\.id))
    return findings(in: TextTree(files)).filter { rules.contains($0.rule.id) }
  }
}

/// Files of a workspace, made of little more than what a test speaks of.
package enum Sample {
  /// The day on which samples are looked at, 2026-11-21.
  package static let today = CalendarDate(dayNumber: 20_778)

  /// A persona with front matter, and its journey as Markdown.
  package static func persona(_ keys: String = "", _ journey: String = "") -> String {
    "---\n\(keys)\n---\nText.\n\n## Journey\n\(journey)\n"
  }

  package static func asset(_ keys: String) -> String { "---\n\(keys)\n---\nText.\n" }

  /// An asset with these keys, of which `answers` stands as a section Answers with a sentence of its
  /// own for each need.
  package static func replying(_ keys: String) -> String {
    var lines = keys.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let answers = lines.filter { $0.hasPrefix("answers:") }
    lines.removeAll { $0.hasPrefix("answers:") }
    return asset(lines.joined(separator: "\n"))
      + self.answers(to: answers.flatMap { addresses(in: String($0.dropFirst(8))) })
  }

  /// The section Answers with a sentence for each of some needs.
  package static func answers(to addresses: [String]) -> String {
    addresses.isEmpty
      ? ""
      : "\n## Answers\n" + addresses.map { "- \($0): \(sentence(for: $0))\n" }.joined()
  }

  /// What samples reply to a need: no other need has the same sentence.
  package static func sentence(for address: String) -> String {
    "Our answer to \(address.split(separator: ".").joined(separator: " ")) in a sentence."
  }

  package static func taxonomy(rules: String) -> [String: String] {
    ["personas/taxonomy.md": "---\nrules:\n  \(rules)\n---\nGuide.\n"]
  }

  /// A chief financial officer who asks one question at evaluation and reads email.
  package static let cfo = [
    "personas/cfo.md": persona(
      "title: CFO\nchannels: [email]", "### Evaluation\n- Question (cost): What does it cost?")
  ]

  /// What an asset says that answers that question strongly: `answers` stands for the needs of its
  /// section Answers, `pointers` for those of the short form, the rest for keys.
  package static let strongKeys = [
    "answers": "[cfo.evaluation.cost]", "channels": "[email]", "reviewed": "2026-10-01",
  ]

  /// An asset with these keys in the place of, or beside, those of a strong one.
  package static func asset(changing keys: [String: String?]) -> String {
    let all = strongKeys.merging(keys.compactMapValues(\.self)) { _, new in new }
      .filter { keys[$0.key] != .some(nil) }
    let text = replying(lines(of: all.filter { $0.key != "pointers" }))
    // The short form is put in last, so that it is not taken for sentences.
    return all["pointers"].map {
      text.replacing("---\n", with: "---\nanswers: \($0)\n", maxReplacements: 1)
    }
      ?? text
  }

  private static func lines(of keys: [String: String]) -> String {
    keys.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: "\n")
  }

  private static func addresses(in list: String) -> [String] {
    list.split { "[], ".contains($0) }.map(String.init)
  }

  /// The officer, with one asset of these keys.
  package static func one(
    _ keys: [String: String?] = [:], rules: String? = nil, more: [String: String] = [:]
  ) -> Coverage {
    var files = cfo.merging(["content/a.md": asset(changing: keys)]) { $1 }.merging(more) { $1 }
    if let rules { files.merge(taxonomy(rules: rules)) { $1 } }
    return Coverage(files)
  }
}
