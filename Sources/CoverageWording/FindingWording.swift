public import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

extension Wording {
  /// What a check has found, as a sentence.
  public func sentence(for finding: PracticeFinding) -> String {
    switch finding.fact {
    case .persona(let persona, let fact): sentence(for: fact, about: persona)
    case .asset(let asset, let fact): sentence(for: fact, about: asset)
    case .reuse(let cell, let act, let further): reuse(act, further: further, in: cell)
    }
  }
}

extension Wording {
  private func sentence(for fact: PersonaFact, about persona: Ordinal<Persona>) -> String {
    let who = title(of: persona)
    switch fact {
    case .balance(let balance): return sentence(for: balance)
    case .nothingLive(let stages):
      return "\(function(of: persona)) finds nothing at \(English.list(titles(of: stages)))."
    case .servedOnlyAtFirst(let stage, let assets):
      return "\(function(of: persona)) gets \(English.count(assets, "asset")) at "
        + "\(taxonomy.title(of: stage)) and nothing after it."
    case .tooManyPriorities(let count): return tooMany(count)
    case .tooFewPriorities(let count): return tooFew(count)
    case .notReady(let first, let further):
      let rest = further == 0 ? "" : " \(further) more to write."
      return "\(who) can't be acted on yet. \(sentence(for: first, of: persona))\(rest)"
    case .ambiguous(let doubts):
      return "\(who): \(words(for: doubts, of: persona)), so read the whole row with care."
    case .biography:
      return "\(who) is a biography: write the first question under `## Journey`."
    case .assumed: return "\(who) is assumed: no evidence counts."
    case .starterKitLacks(let part): return sentence(for: part, of: persona)
    case .nothingOn(let channels):
      return "\(who) finds nothing of us on \(English.list(titles(of: channels), "or"))."
    case .channelsAssumed(let channels):
      return "Nobody has seen \(who) on \(English.list(titles(of: channels), "or")) yet."
    case .formatMisfit(let stage, let fit): return sentence(for: stage, of: fit)
    }
  }

  private func sentence(for fact: AssetFact, about asset: Ordinal<Asset>) -> String {
    let what = name(of: asset)
    switch fact {
    case .criticalAndOld(let readers):
      return "\(what) is critical for \(English.list(readers.map { title(of: $0) })), and "
        + "\(coverage[asset].freshness.words)."
    case .soleSupport(let cell, let end):
      return "\(what) is fresh only until \(end); then \(name(of: cell)) falls to "
        + "\(CellState.weak.label), as nothing else holds it."
    case .expiringSupport(let support, let day):
      return "\(what) expires on \(day); then \(name(of: support.cell)) falls to "
        + "\(support.state.label), as nothing else holds it."
    case .answersNothing: return "\(what) answers no need."
    case .tooBroad(let reach):
      return reach.answersBeyond > 0
        ? "\(what) gives \(English.count(reach.answersBeyond, "answer")) more than one asset can: "
          + "split it."
        : "\(what) claims \(English.count(reach.silentCells, "cell")) in which it answers nothing, "
          + "where \(taxonomy.rules.breadth.cells) is the most."
    case .taggingDebt(let lacks):
      return "\(what): \(lacks.map { sentence(for: $0, of: asset) }.joined(separator: " "))"
    case .notWhereItsReadersAre(let readers):
      return "\(what) is on \(English.list(titles(of: workspace.assets[asset].channels))), where "
        + "\(English.list(readers.map { title(of: $0) }, "or")) is not."
    case .undistributed:
      return workspace.assets[asset].isInDoubt(.channels)
        ? "\(what) is on channels that can't be read." : "\(what) is on no channel."
    }
  }

  private func reuse(_ act: PlanAct, further: Int, in cell: CellAddress) -> String {
    let rest = further == 0 ? "" : ", and \(English.count(further, "further to-do"))"
    return "\(name(of: cell)): \(title(of: act, for: cell))\(rest)".asSentence
  }

  private func tooMany(_ count: PriorityCount) -> String {
    "\(having(count)), where \(count.most) is the most that the rules allow: add one only when what "
      + "it changes can be measured."
  }

  private func tooFew(_ count: PriorityCount) -> String {
    "Only \(having(count)), where \(count.fewest) are advised: a committee has more people who can "
      + "stop a deal."
  }

  private func having(_ count: PriorityCount) -> String {
    let have = count.personas.count == 1 ? "has" : "have"
    return "\(English.count(count.personas.count, "persona")) \(have) a "
      + KeyName<Persona>.priority.asCode
  }
}
