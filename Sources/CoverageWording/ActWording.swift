public import CoverageAnalysis
internal import SourceDocuments
public import WorkspaceModel

extension Wording {
  /// What to do, in a few words: `Publish "Audit report in brief"`.
  public func title(of act: PlanAct, for cell: CellAddress) -> String {
    let file = name(of: act.file)
    return switch act.kind {
    case .correct where lacksTags(act): "Put right the tags in \(coverage.path(of: act))"
    case .correct: "Put right the mistake in \(coverage.path(of: act))"
    case .publish: "Publish \(file)"
    case .recheck: "Check \(file) against the changed need"
    case .distribute: "Put \(file) on \(English.list(titles(of: channels(for: cell)), "or"))"
    case .reply: "Write what \(file) replies"
    case .writeNeed: "Write what \(workspace.personas[cell.persona].title) must learn here"
    case .refresh: "Bring \(file) up to date"
    case .strengthen: "Strengthen \(file)"
    case .finish: "Finish \(file)"
    case .write:
      act.beginsFile
        ? "Write an asset that \(verb(for: act.needs))"
        : "Write \(file), so that it \(verb(for: act.needs))"
    }
  }

  /// What exactly to write, and in which file and line.
  public func detail(of act: PlanAct, for cell: CellAddress) -> String {
    switch act.kind {
    case .correct: correcting(act, for: cell)
    case .publish: publishing(act)
    case .recheck: rechecking(act)
    case .distribute: distributing(act, for: cell)
    case .reply: replying(act)
    case .writeNeed: writingNeed(act, for: cell)
    case .refresh: refreshing(act)
    case .strengthen: strengthening(act)
    case .finish: finishing(act)
    case .write: writing(act, for: cell)
    }
  }
}

extension Wording {
  private func name(of file: PlanAct.File) -> String {
    switch file {
    case .taxonomy: "the taxonomy"
    case .asset(let asset): name(of: asset)
    case .module(let module): "the module \(workspace.modules[module].title.inQuotes)"
    case .persona(let persona): workspace.personas[persona].title.inQuotes
    case .new: "a new asset"
    }
  }

  /// The channels of a cell's persona, those that somebody has confirmed first.
  func channels(for cell: CellAddress) -> [Tag] { coverage[cell.persona].channels }

  /// The name of a key of an asset as the act's file writes it, which may be another system's.
  private func word(_ key: KeyName<Asset>, for act: PlanAct) -> String {
    let names =
      switch act.file {
      case .asset(let asset): workspace.assets[asset].facts.foreignNames
      case .module(let module): workspace.modules[module].facts.foreignNames
      case .taxonomy, .persona, .new: [String: String]()
      }
    return names[key.text] ?? key.text
  }

  private var today: String { "\(coverage.today)" }

  private func reviewedToday(_ act: PlanAct) -> String {
    "write \("\(word(.reviewed, for: act)): \(today)".asCode) in \(coverage.lineOfReview(for: act))"
  }

  private func correcting(_ act: PlanAct, for cell: CellAddress) -> String {
    let path = coverage.path(of: act)
    if lacksTags(act) {
      return "Nothing can be strong here before every tag in \(path) stands in its list in "
        + "\(FileKind.taxonomyPath); \("persona check".asCode) says which does not."
    }
    let needs = act.file == .taxonomy ? [] : act.needs.filter { workspace.needs[$0].hasError }
    guard !needs.isEmpty else {
      if act.isAboutContent {
        return
          "\("persona check".asCode) says what it is; before it is put right, nobody knows what "
          + "the file would count for."
      }
      let effect =
        coverage[cell.persona].isDoubtful
        ? "nothing gives points here" : "nothing can be strong here"
      return "Until \("persona check".asCode) finds no error in \(path), \(effect)."
    }
    let places = English.list(needs.map { "\(coverage.place(of: $0))" })
    return "Nothing can answer \(English.list(needs.map { name(of: $0) })) before the error in "
      + "\(places) is put right; \("persona check".asCode) says what it is."
  }

  /// Whether its file is in order, but for tags that no list has.
  private func lacksTags(_ act: PlanAct) -> Bool { !workspace.hasError(in: coverage.path(of: act)) }

  private func publishing(_ act: PlanAct) -> String {
    let status = "\(word(.status, for: act)): published".asCode
    let published = "\(word(.published, for: act)): \(today)".asCode
    let line = coverage.line(of: .status, for: act)
    guard case .asset(let asset) = act.file else {
      return "In \(line) write \(status) and \(published)."
    }
    let item = workspace.assets[asset]
    let dateLine = item.writtenLine(of: .published)
    let date =
      dateLine.map { $0 == line.line ? published : "in line \($0) \(published)" } ?? published
    guard let key = item.generatorStatus else { return "In \(line) write \(status) and \(date)." }
    if item.isStatusOfGenerator {
      return "In \(line) write in the place of \(key.asCode) \(status) and \(date)."
    }
    return key.hasPrefix(KeyName<Asset>.published.text)
      ? "In \(line) write \(status), and \(date) in the place of \(key.asCode)."
      : "Take \(key.asCode) out of \(item.path), and in \(line) write \(status) and \(date)."
  }

  /// What is only planned has to be made before anybody says that it is published.
  private func finishing(_ act: PlanAct) -> String {
    guard case .asset(let asset) = act.file else { return "" }
    if case .scheduled = coverage[asset].state {
      return
        "There is nothing to read yet: write it in \(workspace.assets[asset].path), or give its "
        + "address under \(word(.url, for: act).asCode), before the day on which it comes out."
    }
    let make =
      coverage[asset].state == .planned
      ? "It is only planned: make it, and write in \(workspace.assets[asset].path) what it says."
      : "There is nothing to read yet: write it in \(workspace.assets[asset].path), or give its "
        + "address under \(word(.url, for: act).asCode)."
    return "\(make) Once readers can have it, \(publishing(act).insideSentence)"
  }

  private func rechecking(_ act: PlanAct) -> String {
    "Read it against \(English.list(act.needs.map { name(of: $0) })), put right what no longer fits, "
      + "and stamp that: \(stamping(act))."
  }

  /// A need that has changed since is stamped as well, which the day alone does not do.
  private func refreshing(_ act: PlanAct) -> String {
    let isDue = act.mends.contains(where: \.isRecheckDue)
    return isDue
      ? "Read it again, also against \(English.list(act.needs.map { name(of: $0) })), put right what no "
        + "longer holds, and stamp that: \(stamping(act))."
      : "Read it again, put right what no longer holds, and \(reviewedToday(act))."
  }

  private func stamping(_ act: PlanAct) -> String {
    "persona review --done \(coverage.path(of: act))".asCode
  }

  private func distributing(_ act: PlanAct, for cell: CellAddress) -> String {
    let ids = channels(for: cell).map { taxonomy[$0].id.asCode }
    return "Bring it there, and add \(English.list(ids, "or")) to "
      + "\(word(.channels, for: act).asCode) in "
      + "\(coverage.line(of: .channels, for: act))."
  }

  private func replying(_ act: PlanAct) -> String {
    let items = act.needs.map { "- \(coverage.addressToWrite(for: $0)): …".asCode }
    let what = act.needs.count == 1 ? "this" : "each of these"
    return naming(of: act.needs)
      + "In \(coverage.path(of: act)), below \("## Answers".asCode), write \(English.list(items)): in a "
      + "sentence, what it replies to \(what). If it does not, take the address out."
  }

  private func strengthening(_ act: PlanAct) -> String {
    let path = coverage.path(of: act)
    let marks = act.mends.compactMap { shortfall in
      if case .calledWeak(let mark) = shortfall { mending(mark, for: act) } else { nil }
    }
    guard marks.isEmpty else { return marks.joined(separator: " ") }
    let limit = taxonomy.rules.breadth
    return "It answers more than one asset can be about, which is "
      + "\(English.count(limit.needs, "need")) in \(English.count(limit.cells, "cell")): in \(path), "
      + "keep the answers that it really gives, or split it."
  }

  private func mending(_ mark: WeakMark, for act: PlanAct) -> String {
    let target =
      switch mark.target {
      case .need(let need): workspace.address(of: need)
      case .cell(let cell): workspace.address(of: cell)
      }
    return "Mend what somebody has called weak (\(mark.reason)), then take \(target.asCode) out of "
      + "\(word(.weak, for: act).asCode) in "
      + "\(FileLine(path: coverage.path(of: act), line: mark.line))."
  }

  private func writing(_ act: PlanAct, for cell: CellAddress) -> String {
    let persona = workspace.personas[cell.persona].title
    let formats = English.list(titles(of: coverage[cell.persona].formats), "or")
    let channels = English.list(titles(of: channels(for: cell)), "or")
    let isProof = act.needs.contains { workspace.needs[$0].kind == .proof }
    let roles = English.list(titles(of: taxonomy.proofRoles), "or")
    let wishes = [
      isProof && !roles.isEmpty ? "A proof is given by an asset of the role \(roles)." : nil,
      formats.isEmpty ? nil : "\(persona) prefers \(formats).",
      channels.isEmpty ? nil : "Put it on \(channels).",
    ]
    return naming(of: act.needs) + misread(act) + candidates(for: act)
      + ([beginning(of: act)] + wishes.compactMap(\.self) + ending(of: act)).joined(separator: " ")
  }

  private func beginning(of act: PlanAct) -> String {
    guard !act.beginsFile else { return "Begin the file \(coverage.path(of: act))." }
    return "Go on with \(coverage.path(of: act)), which was begun for this: write what it says, "
      + "and below \("## Answers".asCode) what it replies."
  }

  private func ending(of act: PlanAct) -> [String] {
    act.beginsFile ? [] : ["Once readers can have it, \(publishing(act).insideSentence)"]
  }

  /// That the answer may stand somewhere with a mistake, which is to be put right first.
  private func misread(_ act: PlanAct) -> String {
    guard !act.misread.isEmpty else { return "" }
    let places = English.list(act.misread.map(\.description), "and")
    return act.misread.count == 1
      ? "An answer with a mistake stands in \(places): if it is meant for this, put that right first. "
      : "Answers with a mistake stand in \(places): if one is meant for this, put that right first. "
  }

  /// What to read before anything new is written, as a question to whoever knows it.
  private func candidates(for act: PlanAct) -> String {
    guard !act.candidates.isEmpty, let need = act.needs.first else { return "" }
    let names = English.list(act.candidates.map { nameWithState(of: $0) })
    let pronoun = act.candidates.count == 1 ? "it" : "one of them"
    let cell = workspace.needs[need].cell
    let lacksMore = act.candidates.contains { asset in
      coverage.claims(of: asset).contains { $0.cell == cell && !$0.isEnough }
    }
    let more =
      lacksMore
      ? "; what else it then lacks, "
        + "\("persona explain \(workspace.address(of: cell))".asCode) says"
      : ""
    return "Read \(names) first: if \(pronoun) answers this, add the line "
      + "\("- \(coverage.addressToWrite(for: need)): …".asCode) with its reply below "
      + "\("## Answers".asCode)\(more); if not, write one. "
  }

  private func nameWithState(of asset: Ordinal<Asset>) -> String {
    let state = coverage[asset].state
    return name(of: asset) + (state.isLive ? "" : " (\(state.word))")
  }

  private func writingNeed(_ act: PlanAct, for cell: CellAddress) -> String {
    let persona = workspace.personas[cell.persona]
    let stage = taxonomy.title(of: cell.stage)
    let place = "In \(persona.path), below `## Journey` and `### \(stage)`, write "
    guard let words = act.proposals.first else {
      return place + "the first question, objection or proof that \(persona.title) asks for there."
    }
    let label = English.sentence(words.kind.rawValue)
    return place
      + "what \(persona.title) asks for there. If they say it at this stage, take it from line "
      + "\(words.line): \("- \(label): \(words.text)".asCode)."
  }
}

extension PlanAct {
  /// Whether it is about an asset or a module.
  fileprivate var isAboutContent: Bool {
    switch file {
    case .asset, .module: true
    case .taxonomy, .persona, .new: false
    }
  }
}

extension Claim {
  /// Whether an answer with a reply makes it a strong one.
  fileprivate var isEnough: Bool { stands && shortfalls.isEmpty }
}

extension Shortfall {
  fileprivate var isRecheckDue: Bool {
    switch self {
    case .recheckDue, .moduleRecheckDue: true
    default: false
    }
  }
}
