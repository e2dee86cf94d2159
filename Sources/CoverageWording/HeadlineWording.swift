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
      "---\n\(KeyName<Persona>.title.line("Chief Financial Officer"))---\nGuards cash, and signs what outlives a year.\n\n"
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
      need.map { line(.answers, "[\(coverage.addressToWrite(for: $0))]") }
      ?? cell.map {
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
          "---\n\(line(.title, "What you already have"))\(claim ?? "")---\nOne paragraph on what it says.\n"
      ))
  }

  private func firstNeedHeadline(of cell: CellAddress) -> Headline {
    let (persona, stage) = (workspace.personas[cell.persona].title, taxonomy.title(of: cell.stage))
    let lines = firstNeed(at: cell)
    return Headline(
      sentence: "No persona says yet what they must learn before they go on, so no asset can be "
        + "strong: write the first question of \(persona) at \(stage).",
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
    guard let percent = figures.weightedScore.percent else {
      return Headline(
        sentence: "No persona takes part at any stage, so there is nothing to cover.", next: nil,
        lines: nil)
    }
    let start =
      "\(percent) % of what the buying committee must learn is covered"
      + " (\(figures.strength.parts) cells are strong)"
    guard figures.gaps.total > 0, let stage = coverage.weakestStage else {
      return Headline(sentence: "\(start): there is no gap.", next: nil, lines: nil)
    }
    let next = coverage.nextAct
    return Headline(
      sentence: "\(start); the widest gap is at \(taxonomy.title(of: stage)), with "
        + "\(coverage.figures[stage].gaps.cells).",
      next: next.map { "\(name(of: $0.cell)): \(sentences(for: $0.act, $0.cell))" },
      lines: next.flatMap { linesToPaste(for: $0.act, at: $0.cell) })
  }
}

extension Wording {
  private func sentences(for act: PlanAct, _ cell: CellAddress) -> String {
    "\(title(of: act, for: cell).asSentence) \(detail(of: act, for: cell))"
  }
}
