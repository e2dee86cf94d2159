package import CoverageAnalysis
internal import SourceDocuments
package import WorkspaceModel

extension Wording {
  /// What to do, in a few words: `Publish "Audit report in brief"`.
  package func title(of act: PlanAct, for cell: CellAddress) -> String {
    let file = name(of: act.file)
    return switch act.kind {
    case .publish: "Publish \(file)"
    case .recheck: "Check \(file) against the changed need"
    case .refresh: "Bring \(file) up to date"
    case .distribute: "Put \(file) on \(English.list(titles(of: act.channels), "or"))"
    case .strengthen: "Strengthen \(file)"
    case .point: "Say that \(file) \(verb(for: act.needs))"
    case .adapt: "Adapt \(file) so that it \(verb(for: act.needs))"
    case .create: "Write an asset that \(verb(for: act.needs))"
    case .writeNeed: "Write what \(workspace.personas[cell.persona].title) must learn here"
    }
  }

  /// What exactly to write, and in which file and line.
  package func detail(of act: PlanAct, for cell: CellAddress) -> String {
    switch act.kind {
    case .publish: publishing(act)
    case .recheck: rechecking(act)
    case .refresh: refreshing(act)
    case .distribute: distributing(act)
    case .strengthen: strengthening(act)
    case .point: naming(of: act.needs) + answering(act) + "."
    case .adapt: adapting(act)
    case .create: creating(act, for: cell)
    case .writeNeed: writingNeed(for: cell)
    }
  }
}

extension Wording {
  private func name(of file: PlanAct.File) -> String {
    switch file {
    case .asset(let asset): name(of: asset)
    case .module(let module): "the module \(workspace.modules[module].title.inQuotes)"
    case .persona(let persona): workspace.personas[persona].title.inQuotes
    case .new: "a new asset"
    }
  }

  private func key(_ key: KeyName<Asset>) -> String { key.asCode }

  private var today: String { "\(coverage.today)" }

  private func reviewedToday(_ act: PlanAct) -> String {
    "write \("\(KeyName<Asset>.reviewed): \(today)".asCode) in \(coverage.lineOfReview(for: act))"
  }

  private func publishing(_ act: PlanAct) -> String {
    "In \(coverage.line(of: .status, for: act)) write \("\(KeyName<Asset>.status): published".asCode) "
      + "and \("\(KeyName<Asset>.published): \(today)".asCode)."
  }

  private func refreshing(_ act: PlanAct) -> String {
    "Read it again, put right what no longer holds, and \(reviewedToday(act))."
  }

  private func rechecking(_ act: PlanAct) -> String {
    let stamps = act.needs.map { need in
      "\(workspace.address(of: need)): \(coverage.fingerprint(of: need))".asCode
    }
    return
      "Read it against \(English.list(act.needs.map { name(of: $0) })), put right what no longer fits, "
      + "\(reviewedToday(act)), and under \(key(.reviewedAgainst)) \(English.list(stamps))."
  }

  private func distributing(_ act: PlanAct) -> String {
    let ids = act.channels.map { taxonomy[$0].id.asCode }
    return "Bring it there, and add \(English.list(ids, "or")) to \(key(.channels)) in "
      + "\(coverage.line(of: .channels, for: act))."
  }

  private func strengthening(_ act: PlanAct) -> String {
    act.mends.compactMap { shortfall in
      switch shortfall {
      case .calledWeak(let mark): mending(mark, path: coverage.path(of: act))
      case .tooBroad(let cells): narrowing(from: cells, act)
      default: nil
      }
    }.joined(separator: " ")
  }

  private func mending(_ mark: WeakMark, path: String) -> String {
    let target =
      switch mark.target {
      case .need(let need): workspace.address(of: need)
      case .cell(let cell): workspace.address(of: cell)
      }
    return "Mend what somebody has called weak (\(mark.reason)), then take \(target.asCode) out of "
      + "\(key(.weak)) in \(FileLine(path: path, line: mark.line))."
  }

  private func narrowing(from cells: Int, _ act: PlanAct) -> String {
    let limit = taxonomy.rules.breadth
    let key: KeyName<Asset> = usesModulesOnly(act) ? .uses : .answers
    return "It answers needs in \(English.count(cells, "cell")), itself and through modules: split "
      + "it, so that \(key.asCode) in \(coverage.line(of: key, for: act)) leads to at most \(limit)."
  }

  /// Whether an asset answers nothing but what its modules answer.
  private func usesModulesOnly(_ act: PlanAct) -> Bool {
    guard case .asset(let asset) = act.file else { return false }
    return workspace.assets[asset].answers.isEmpty
  }

  /// The change that makes an asset answer needs, without a full stop.
  private func answering(_ act: PlanAct) -> String {
    let addresses = act.needs.map { coverage.addressToWrite(for: $0) }
    let place = coverage.line(of: .answers, for: act)
    guard case .asset(let asset) = act.file,
      workspace.assets[asset].writtenLine(of: .answers) != nil
    else {
      let value = "\(KeyName<Asset>.answers): [\(addresses.joined(separator: ", "))]"
      return "In \(coverage.path(of: act)) add \(value.asCode)"
    }
    return "In \(place) add \(English.list(addresses.map(\.asCode))) to \(key(.answers))"
  }

  private func adapting(_ act: PlanAct) -> String {
    let ids = act.channels.map { taxonomy[$0].id.asCode }
    let channels =
      ids.isEmpty ? "" : ", add \(English.list(ids, "or")) to \(key(.channels)) unless one is there"
    return naming(of: act.needs)
      + "Rewrite it. \(answering(act))\(channels), and "
      + "\(reviewedToday(act))."
  }

  private func creating(_ act: PlanAct, for cell: CellAddress) -> String {
    let persona = workspace.personas[cell.persona].title
    let formats = English.list(titles(of: act.formats), "or")
    let channels = English.list(titles(of: act.channels), "or")
    let roles = English.list(titles(of: act.roles), "or")
    let wishes = [
      roles.isEmpty ? nil : "The role is \(roles).",
      formats.isEmpty ? nil : "\(persona) prefers \(formats).",
      channels.isEmpty ? nil : "Put it on \(channels).",
    ]
    return naming(of: act.needs)
      + (["Begin the file \(coverage.path(of: act))."] + wishes.compactMap(\.self)).joined(
        separator: " ")
  }

  private func writingNeed(for cell: CellAddress) -> String {
    let persona = workspace.personas[cell.persona]
    let stage = taxonomy.title(of: cell.stage)
    return "In \(persona.path), below `## Journey` and `### \(stage)`, write the first question, "
      + "objection or proof that \(persona.title) asks for there."
  }
}
