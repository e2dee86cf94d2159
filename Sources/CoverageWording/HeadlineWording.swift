internal import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

/// The answer to "where do we stand?": one sentence, and the one next thing to write.
extension Wording {
  /// The answer in one sentence; on the first rungs of the ladder, what to write first.
  public var headline: Headline {
    switch coverage.rung {
    case .firstPersona(let stage): firstPersona(at: stage)
    case .nobodyInSegment:
      Headline(sentence: "No persona belongs to this segment, so there is nothing to cover.")
    case .firstAsset(let cell): firstAsset(for: cell)
    case .assetsForNobody(let assets): forNobody(assets)
    case .needsToPlace(let persona, let words): placing(words, of: persona)
    case .firstNeed(let cell): firstNeedHeadline(of: cell)
    case .firstAnswer: firstAnswer
    case .standing: standing
    }
  }
}

extension Wording {
  private var firstAnswer: Headline {
    let count = coverage.cells.reduce(0) { $0 + $1.needs.count }
    let next = coverage.nextAct
    let written =
      count == 1
      ? "1 need is written down and not answered"
      : "\(count) needs are written down and none is answered"
    let begin = next.map { ": begin with \(name(of: $0.cell))" } ?? ""
    return Headline(
      sentence: "\(written)\(coverage.countsClaims ? "" : " in a sentence")\(begin)".asSentence,
      next: next.map { sentences(for: $0.act, $0.cell) },
      lines: next.flatMap { linesToPaste(for: $0.act, at: $0.cell) })
  }

  private var standing: Headline {
    let figures = coverage.figures.overall
    guard let percent = figures.coverage.percent else { return withoutValue }
    let next = coverage.nextAct
    return Headline(
      sentence: English.sentence(place + asked(figures))
        + "; weighted by who decides and when, coverage is \(percent) %."
        + doubt + (coverage.countsClaims ? " \(Self.countsClaims)" : ""),
      next: next.map { "\(name(of: $0.cell)): \(sentences(for: $0.act, $0.cell))" },
      lines: next.flatMap { linesToPaste(for: $0.act, at: $0.cell) })
  }

  /// For whom a mistake lets nothing count, as a sentence; empty where it does so for nobody.
  private var doubt: String {
    let personas = coverage.personaOrder.filter {
      coverage[$0].isPriority && coverage[$0].isDoubtful
    }
    guard !personas.isEmpty else { return "" }
    let paths = Set(personas.map { workspace.pathToPutRight(of: workspace.personas[$0]) })
    let mistakes = paths.count == 1 ? "mistake" : "mistakes"
    return " Nothing counts for \(English.list(personas.map { title(of: $0) }, "or")) until the "
      + "\(mistakes) in \(English.list(paths.sorted())) \(paths.count == 1 ? "is" : "are") put right."
  }

  /// The segment that is looked at, as the beginning of a sentence.
  private var place: String {
    coverage.scope.segment.map { "in \(taxonomy.title(of: $0)), " } ?? ""
  }

  /// How much of what is asked has a strong answer, as the beginning of a sentence.
  private func asked(_ figures: Figures) -> String {
    let needs = figures.needsAnsweredStrongly
    guard coverage.asksForAnswers, needs.denominator > 0 else {
      return
        "\(figures.strength.parts) cells \(figures.strength.numerator == 1 ? "is" : "are") strong"
    }
    let learn = "that the buying committee must learn"
    let remark = assumed(figures)
    switch (needs.numerator, needs.denominator) {
    case (0, 1): return "the one thing \(learn) has no strong answer"
    case (_, 1): return "the one thing \(learn) has a strong answer\(remark)"
    case (1, let all): return "1 of the \(all) things \(learn) has a strong answer\(remark)"
    case (let some, let all):
      return "\(some) of the \(all) things \(learn) have a strong answer\(remark)"
    }
  }

  /// What of the strong answers is only assumed to reach anybody.
  private func assumed(_ figures: Figures) -> String {
    let (assumed, strong) = (
      figures.needsAssumed.numerator, figures.needsAnsweredStrongly.numerator
    )
    let namesChannels = coverage.personaOrder.contains {
      coverage[$0].isPriority && coverage[$0].asksForChannel
    }
    let channels =
      "on channels that are only assumed" + (namesChannels ? "" : ", as no persona names one")
    guard assumed > 0 else { return "" }
    guard assumed == strong else { return ", \(assumed) of them \(channels)" }
    return strong == 1 ? " \(channels)" : ", all of them \(channels)"
  }

  /// What is said beside the figure where a team counts claims.
  public static let countsClaims =
    "It counts claims: `strong-requires` leaves out answers or replies."

  /// What is said of files of the language in which a pointer was an answer.
  public static let oldLanguage =
    "No asset says what it replies, and a pointer alone gives no point. Below `## Answers` "
    + "write an item for each need, as `- ADDRESS: what you say to it`, or leave `reply` out of "
    + "`strong-requires` in personas/taxonomy.md."

  private var withoutValue: Headline { Headline(sentence: reasonWithoutValue) }

  private var reasonWithoutValue: String {
    let cells = coverage.cells.filter(\.isPriority)
    if taxonomy.isWeightDoubtful {
      return "Coverage has no value before the mistake in personas/taxonomy.md is put right."
    }
    if cells.isEmpty {
      return "No priority persona belongs to this segment, so coverage has no value."
    }
    if !cells.contains(where: \.state.applies) {
      return "No priority persona takes part at any stage, so there is nothing to cover."
    }
    return coverage.isMeasured
      ? "Coverage has no value, because no cell has any weight."
      : "Nobody has written yet what these people must learn, so coverage has no value."
  }
}

extension Wording {
  func sentences(for act: PlanAct, _ cell: CellAddress) -> String {
    "\(title(of: act, for: cell).asSentence) \(detail(of: act, for: cell))"
  }
}
