internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

extension SiteContent {
  /// A plan with its cell, its acts and what it brings.
  func values(of plan: Plan) -> TemplateRecord {
    [
      "cell": .record(cells[plan.cell]),
      "acts": .records(plan.acts.map { values(of: $0, at: plan.cell) }),
      "nextAct": .record(plan.nextAct.map { values(of: $0, at: plan.cell) }),
      "further": .text(further(plan)), "promise": .sentence(wording.promise(of: plan)),
      "promised": .record(promised(plan)),
      "rank": .text(wording.rank(of: plan)), "waits": .texts(wording.waits(of: plan)),
      "deals": .text(plan.stall.map { String($0.deals) }), "points": .text(points(of: plan)),
      "pointsValue": .number(plan.isPriority ? plan.gain.tenthsOfPoints ?? 0 : 0),
      "effort": .text(plan.acts.isEmpty ? nil : String(plan.effort)),
    ]
  }

  /// What the cell becomes, for the partial `part-score`.
  private func promised(_ plan: Plan) -> TemplateRecord? {
    guard plan.gainsSomething else { return nil }
    let state: CellState = plan.promise == 2 ? .strong : .weak
    return [
      "state": .text(state.name), "score": .number(plan.promise), "word": .text(state.word),
      "signs": .records(promisedSigns(plan)),
    ]
  }

  /// That all needs of a cell that becomes strong have a strong answer then.
  private func promisedSigns(_ plan: Plan) -> [TemplateRecord] {
    let needs = coverage[plan.cell].needs.count
    guard coverage.asksForAnswers, plan.promise == 2, needs > 0 else { return [] }
    return [CellSigns.Sign(text: "\(needs) of \(needs)").values]
  }

  /// The points of coverage that a plan adds, as a column has them: `7.6`.
  private func points(of plan: Plan) -> String? {
    guard plan.isPriority, plan.gainsSomething, let tenths = plan.gain.tenthsOfPoints else {
      return nil
    }
    return tenths == 0 ? "under 0.1" : "\(tenths / 10).\(tenths % 10)"
  }

  /// An act with what to write where.
  func values(of act: PlanAct, at cell: CellAddress) -> TemplateRecord {
    let lines = wording.linesToPaste(for: act, at: cell)
    let path = coverage.path(of: act)
    return [
      "title": .sentence(wording.title(of: act, for: cell)),
      "detail": .sentence(wording.detail(of: act, for: cell)), "path": .text(path),
      "lines": .record(lines.map(values)),
      "editURL": .text(lines == nil ? editURL(of: path) : nil),
      "needPath": .text(needPath(of: act, at: cell)),
      "effort": .number(act.effort), "candidates": .records(act.candidates.map { links[$0] }),
      "owner": .text(owner(of: act, cell)),
      "needs": .records(act.needs.map(need)),
    ]
  }

  /// Lines to paste, with the address that opens a file for them.
  func values(of lines: LinesToPaste) -> TemplateRecord {
    let link = newFileLink(for: lines)
    return [
      "path": .text(lines.path), "isNewFile": .flag(lines.isNewFile), "text": .text(lines.text),
      "url": .text(lines.isNewFile ? link?.url : editURL(of: lines.path)),
      "action": .text(action(of: lines)),
      "isToPaste": .flag(!(link?.hasText ?? false)),
    ]
  }

  /// A need in the persona's words.
  func need(_ ordinal: Ordinal<Need>) -> TemplateRecord {
    let need = workspace.needs[ordinal]
    return [
      "kind": .text(English.sentence(need.kind.rawValue)), "text": .text(need.text),
      "address": .text(workspace.address(of: ordinal)), "notes": .texts(need.notes),
      "cell": .record(cells[need.cell]),
    ]
  }

  /// Where the need of an act that writes an asset is told, with the lines to begin it.
  func needPath(of act: PlanAct, at cell: CellAddress) -> String? {
    guard act.kind == .write, let need = act.needs.first else { return nil }
    return "\(path(of: cell))#\(needAnchors[need])"
  }

  private func owner(of act: PlanAct, _ cell: CellAddress) -> String? {
    coverage.owner(of: act, for: cell).map(taxonomy.title(of:))
  }

  private func further(_ plan: Plan) -> String? {
    guard plan.acts.count > 1 else { return nil }
    let further = English.count(plan.acts.count - 1, "further to-do")
    guard !isPublic else { return further }
    let owners = plan.acts.filter { $0 != plan.nextAct }.compactMap { owner(of: $0, plan.cell) }
    let names = owners.enumerated().filter { owners.firstIndex(of: $0.element) == $0.offset }
    return names.isEmpty ? further : "\(further), by \(English.list(names.map(\.element)))"
  }
}

extension SiteContent {
  /// What a link says that opens the file for some lines.
  private func action(of lines: LinesToPaste) -> String {
    guard lines.isNewFile else { return "Edit \(lines.path)" }
    return "Write this \(taxonomy.layout.file(at: lines.path)?.kind.shortNoun ?? "file")"
  }
}

extension FileKind {
  fileprivate var shortNoun: String { self == .leadDefinition ? "definition" : noun }
}
