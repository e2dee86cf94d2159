internal import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

extension Wording {
  /// The answer in one sentence; on the first rungs of the ladder, what to write first.
  ///
  /// The rungs: a persona, an asset, a need, an answer to a need. Then the coverage figure, and
  /// the stage with the widest gap.
  package var headline: Headline {
    switch coverage.rung {
    case .firstPersona(let stage): firstPersona(at: stage)
    case .nobodyInSegment: nobodyInSegment
    case .firstAsset(let cell): firstAsset(for: cell)
    case .firstNeed(let cell): firstNeedHeadline(of: cell)
    case .firstAnswer: firstAnswer
    case .standing: standing
    }
  }
}

extension Wording {
  private func firstPersona(at stage: Tag?) -> Headline {
    let text =
      "---\n\(KeyName<Persona>.title.line("Chief Financial Officer"))---\n"
      + "Guards cash, and signs what outlives a year.\n\n"
      + "## Journey\n### \(stage.map(taxonomy.title(of:)) ?? "Evaluation")\n"
      + "- Question: What does it cost us to wait a year?\n"
    return Headline(
      sentence: "Nobody to convince is written down yet: write the first persona.",
      next: "Begin personas/cfo.md with the person who can stop a deal.",
      lines: LinesToPaste(path: "personas/cfo.md", isNewFile: true, text: text))
  }

  private var nobodyInSegment: Headline {
    Headline(
      sentence: "No persona belongs to this segment, so there is nothing to cover.", next: nil,
      lines: nil)
  }

  private func firstAsset(for cell: CellAddress?) -> Headline {
    let count = English.count(coverage.personaOrder.count, "persona")
    let verb = coverage.personaOrder.count == 1 ? "is" : "are"
    let need = cell.flatMap { coverage[$0].needs.first?.need }
    let claim =
      cell.map {
        line(.covers, "{\(workspace.personas[$0.persona].id): [\(taxonomy[$0.stage].id)]}")
      }
    return Headline(
      sentence:
        "\(count) \(verb) written down, and there is nothing to read for them: write the first asset.",
      next: naming(of: [need].compactMap(\.self)) + "Begin content/first-asset.md with a text that "
        + "you already have.",
      lines: LinesToPaste(
        path: "content/first-asset.md", isNewFile: true,
        text:
          "---\n\(line(.title, "What you already have"))\(claim ?? "")---\n(write: one paragraph on what it says)\n"
      ))
  }

  private func firstNeedHeadline(of cell: CellAddress) -> Headline {
    let (persona, stage) = (workspace.personas[cell.persona].title, taxonomy.title(of: cell.stage))
    let lines = firstNeed(at: cell)
    return Headline(
      sentence:
        "\(coverage.figures.overall.reach.parts) cells have something; nobody has written yet "
        + "what these people must learn: write the first question of \(persona) at \(stage).",
      next: "Add these lines to \(lines.path).", lines: lines)
  }

  private var firstAnswer: Headline {
    let needs = English.count(coverage.cells.reduce(0) { $0 + $1.needs.count }, "need")
    let next = coverage.nextAct
    return Headline(
      sentence: "\(needs) written down and none answered: give the first answer"
        + (next.map { " to \(name(of: $0.cell))." } ?? "."),
      next: next.map { sentences(for: $0.act, $0.cell) },
      lines: next.flatMap { linesToPaste(for: $0.act, at: $0.cell) })
  }

  private var standing: Headline {
    let figures = coverage.figures.overall
    guard let percent = figures.coverage.percent else { return withoutValue }
    let next = coverage.nextAct
    return Headline(
      sentence: asked(figures) + "weighted by who decides and when, coverage is \(percent) %."
        + (coverage.countsClaims ? " \(Self.countsClaims)" : ""),
      next: next.map { "\(name(of: $0.cell)): \(sentences(for: $0.act, $0.cell))" },
      lines: next.flatMap { linesToPaste(for: $0.act, at: $0.cell) })
  }

  /// How much of what is asked has a strong answer, as the beginning of a sentence.
  private func asked(_ figures: Figures) -> String {
    let needs = figures.needsAnsweredStrongly
    guard coverage.asksForAnswers, needs.denominator > 0 else {
      return "\(figures.strength.parts) cells are strong; "
    }
    let have = needs.numerator == 1 ? "has" : "have"
    let assumed = figures.needsAssumed.numerator
    let remark =
      assumed == 0
      ? ""
      : assumed == needs.numerator
        ? ", all on channels that are only assumed"
        : ", \(assumed) of them on channels that are only assumed"
    return needs.denominator == 1
      ? "The one thing that the buying committee must learn has "
        + (needs.numerator == 1 ? "a strong answer\(remark); " : "no strong answer; ")
      : "\(needs.numerator) of the \(needs.denominator) things that the buying committee must learn "
        + "\(have) a strong answer\(remark); "
  }

  /// What is said beside the figure where a team counts claims.
  package static let countsClaims =
    "It counts claims: `strong-requires` leaves out answers or replies."

  private var withoutValue: Headline {
    let sentence =
      taxonomy.isWeightDoubtful
      ? "Coverage has no value before the mistake in personas/taxonomy.md is put right."
      : coverage.cells.contains(where: \.state.applies)
        ? "Coverage has no value, because no cell has any weight."
        : "No persona takes part at any stage, so there is nothing to cover."
    return Headline(sentence: sentence, next: nil, lines: nil)
  }
}

extension Wording {
  private func sentences(for act: PlanAct, _ cell: CellAddress) -> String {
    "\(title(of: act, for: cell).asSentence) \(detail(of: act, for: cell))"
  }
}
