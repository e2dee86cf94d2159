internal import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
internal import WorkspaceModel

/// Finds what somebody named on the command line, or says what is near.
struct AddressLookup {
  private let workspace: Workspace

  init(_ workspace: Workspace) {
    self.workspace = workspace
  }

  /// The cell of an address such as `cfo.evaluation`.
  func cell(_ text: String) throws(RunFailure) -> CellAddress {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else {
      throw RunFailure(message: "\(text.quoted) is no cell: write persona.stage: cfo.evaluation")
    }
    let persona = try persona(parts[0])
    let stages = workspace.taxonomy[.stages]
    guard let stage = stages.tag(named: parts[1]) else {
      throw Self.missing("stage", parts[1], among: stages.candidates)
    }
    return CellAddress(persona: persona, stage: stage)
  }

  /// What an address names: a cell with two parts, a need with three.
  enum Target {
    case cell(CellAddress)
    case need(Ordinal<Need>)
  }

  /// The cell or the need of an address.
  func target(_ text: String) throws(RunFailure) -> Target {
    let parts = text.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3 else { return .cell(try cell(text)) }
    return .need(try need(String(parts[2]), of: try cell(parts[..<2].joined(separator: "."))))
  }

  /// The need of a name in a cell.
  private func need(_ name: String, of cell: CellAddress) throws(RunFailure) -> Ordinal<Need> {
    let address = workspace.address(of: cell)
    let needs = workspace.needs.ordinals.filter { workspace.needs[$0].cell == cell }
    if let found = needs.first(where: { workspace.needs[$0].name == name }) { return found }
    throw Self.missing(
      "need", "\(address).\(name)",
      among: needs.map { Spelling.Candidate(workspace.address(of: $0)) })
  }

  /// Refuses a cell or a need that a segment does not have.
  func check(_ target: Target, isSeenIn coverage: Coverage) throws(RunFailure) {
    guard let segment = coverage.scope.segment else { return }
    let title = workspace.taxonomy[segment].id.quoted
    switch target {
    case .cell(let cell):
      guard !coverage[cell.persona].isInScope else { return }
      let persona = workspace.personas[cell.persona].id.quoted
      throw RunFailure(message: "\(persona) does not belong to the segment \(title)")
    case .need(let need):
      guard !coverage[workspace.needs[need].cell].needs.contains(where: { $0.need == need })
      else { return }
      throw RunFailure(
        message: "\(workspace.address(of: need).quoted) is no need of the segment \(title)")
    }
  }

  /// The entry of a vocabulary by its id or an alias.
  func tag(_ vocabulary: VocabularyID, _ name: String) throws(RunFailure) -> Tag {
    let entries = workspace.taxonomy[vocabulary]
    guard let tag = entries.tag(named: name) else {
      throw Self.missing(vocabulary.noun, name, among: entries.candidates)
    }
    return tag
  }

  /// The matrix of a name.
  func matrix(_ id: String) throws(RunFailure) -> MatrixDimension {
    guard let dimension = MatrixDimension.named(id) else {
      throw Self.missing("matrix", id, among: MatrixDimension.all.map { Spelling.Candidate($0.id) })
    }
    return dimension
  }

  func persona(_ id: String) throws(RunFailure) -> Ordinal<Persona> {
    if let found = workspace.persona(named: id) { return found }
    throw Self.missing(
      "persona", id,
      among: workspace.personas.flatMap {
        [Spelling.Candidate($0.id), Spelling.Candidate($0.title, meaning: $0.id)]
      })
  }

  /// The owner of an id or an alias.
  func owner(_ name: String) throws(RunFailure) -> Tag {
    let owners = workspace.taxonomy[.owners]
    if let owner = owners.tag(named: name) { return owner }
    throw Self.missing("owner", name, among: owners.candidates)
  }

  /// That there is nothing of a name, with what could have been meant.
  static func missing(
    _ noun: String, _ name: String, among candidates: [Spelling.Candidate]
  ) -> RunFailure {
    let near = Spelling.nearest(to: name, among: candidates)
    let ids = candidates.map(\.meaning).reduce(into: [String]()) { list, id in
      if list.last != id { list.append(id) }
    }
    let hint =
      near.isEmpty
      ? ids.isEmpty ? "there is none yet" : "there are \(English.quotedList(ids))"
      : "did you mean \(English.list(near.map(\.quoted), "or"))?"
    return RunFailure(message: "there is no \(noun) \(name.quoted)\n\(hint)")
  }
}
