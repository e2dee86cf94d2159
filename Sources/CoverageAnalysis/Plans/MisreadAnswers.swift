internal import SourceDocuments
internal import WorkspaceModel

/// The answers that a mistake in their address or heading keeps from counting, by the needs that they
/// may be meant for, and that their file can come to answer.
struct MisreadAnswers: Sendable {
  private var places: [Ordinal<Need>: [FileLine]] = [:]

  /// Finds those of assets, then of modules.
  init(in coverage: ScoredWorkspace) {
    let workspace = coverage.workspace
    for ordinal in workspace.assets.ordinals where coverage[ordinal].state.claims {
      let asset = workspace.assets[ordinal]
      note(asset.answers, asset.path, coverage) { need in
        coverage.basis.isFit(coverage[ordinal].role, for: need)
          && workspace.needs[need].segments.overlaps(asset.segments)
      }
    }
    for module in workspace.modules { note(module.answers, module.path, coverage) { _ in true } }
  }

  /// Where they stand; empty for a need that none may be meant for.
  subscript(need: Ordinal<Need>) -> [FileLine] { places[need] ?? [] }
}

extension MisreadAnswers {
  private mutating func note(
    _ answers: [AnswerPointer], _ path: String, _ coverage: ScoredWorkspace,
    where canAnswer: (Ordinal<Need>) -> Bool
  ) {
    for answer in answers {
      guard case .faulty(let address) = answer.target else { continue }
      for need in coverage.needsMeant(by: address) where canAnswer(need) {
        places[need, default: []].append(FileLine(path: path, line: answer.line))
      }
    }
  }
}

extension ScoredWorkspace {
  /// The needs that an address with a slip may mean: that of the nearest name, else all of its cell.
  fileprivate func needsMeant(by address: String) -> [Ordinal<Need>] {
    let parts = address.split(separator: ".").map(String.init)
    guard parts.count >= 2, let persona = persona(meantBy: parts[0]),
      let stage = stage(meantBy: parts[1])
    else { return [] }
    let needs = self[CellAddress(persona: persona, stage: stage)].needs.map(\.need)
    guard parts.count > 2 else { return needs }
    let names = needs.map { Spelling.Candidate(workspace.needs[$0].name) }
    let near = Spelling.nearest(to: parts[2], among: names)
    return near.isEmpty ? needs : needs.filter { near.contains(workspace.needs[$0].name) }
  }

  private func persona(meantBy name: String) -> Ordinal<Persona>? {
    workspace.persona(named: name)
      ?? Spelling.nearest(to: name, among: workspace.personas.map { Spelling.Candidate($0.id) })
      .first.flatMap(workspace.persona)
  }

  private func stage(meantBy name: String) -> Tag? {
    let vocabulary = workspace.taxonomy[.stages]
    return vocabulary.tag(titled: name)
      ?? Spelling.nearest(to: name, among: vocabulary.candidates).first
      .flatMap(vocabulary.tag(named:))
  }
}
