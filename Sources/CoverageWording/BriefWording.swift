public import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

/// The brief for a writer in words: whoever has read it can begin and needs to know nothing else.
extension Wording {
  /// What a brief is called: `Brief: the objection "We can't see a payback"`.
  public func title(of brief: WriterBrief) -> String { "Brief: \(name(of: brief.need))" }

  /// All that the brief says, part by part; those without a word are left out.
  public func sections(of brief: WriterBrief) -> [BriefSection] {
    let first = [
      question(of: brief), BriefSection("Where it stands", items: standing(of: brief)),
      BriefSection("What a strong answer is here", items: sentences(for: brief.standard, brief)),
      BriefSection("Who asks", items: reader(brief.cell)),
    ]
    let parts = brief.parts.map { part in
      BriefSection(title(of: part, in: brief), part.lines)
    }
    let last = [
      BriefSection("What they search for", items: searches(of: brief)),
      BriefSection("What is said to them already", items: replies(of: brief)),
      BriefSection("Modules to reuse", items: brief.modules.map { reuse(of: $0, for: brief.need) }),
      BriefSection("What it could tell about a lead", items: brief.leadGaps.map(sentence)),
      beginning(of: brief),
    ]
    return (first + parts + last).filter { !$0.isEmpty }
  }

  /// That nothing has to be written for a need, as a sentence; none for an open one.
  public func done(_ brief: WriterBrief) -> String? {
    guard brief.points == 2, let best = brief.answers.first(where: \.isStrong) else { return nil }
    let said = best.reply.map { " It says: \($0.reply.text.inQuotes)" } ?? ""
    return "\(address(of: brief.need)) has a strong answer already: \(name(of: best.asset)), in "
      + "\(workspace.assets[best.asset].path).\(said)".asSentence
  }
}

extension Wording {
  /// How many needs of a cell have no strong answer, as a sentence; why there is none to write for.
  public func openNeeds(of cell: Cell) -> String {
    let (name, open) = (name(of: cell.address), cell.openNeeds.count)
    if case .notApplicable(let reason) = cell.state {
      return "\(name): nothing to write, because the persona takes no part: \(reason)".asSentence
    }
    guard !cell.needs.isEmpty else {
      return
        "\(name): nobody has written yet what this person must learn here, so there is nothing "
        + "to write for. See \("persona explain \(workspace.address(of: cell.address))".asCode)."
    }
    guard open > 0 else { return "\(name): every need has a strong answer already." }
    return "\(name): \(English.count(open, "need")) \(open == 1 ? "has" : "have") no strong answer."
  }

  private func address(of need: Ordinal<Need>) -> String { workspace.address(of: need) }

  private func question(of brief: WriterBrief) -> BriefSection {
    let need = workspace.needs[brief.need]
    let kind = need.kind == .objection ? "An objection" : "A \(need.kind.rawValue)"
    let place =
      "\(kind) of \(workspace.personas[brief.cell.persona].title) at "
      + "\(taxonomy.title(of: brief.cell.stage)): \(address(of: brief.need).asCode), in "
      + "\(coverage.place(of: brief.need))."
    let segments = need.segments.map { "Only in \(English.list(titles(of: $0)))." }
    let naming = naming(of: [brief.need])
    return BriefSection(
      "What they ask",
      [PlainLine(need.text)] + need.notes.map { PlainLine($0, depth: 1) }
        + [place, segments, naming.isEmpty ? nil : naming].compactMap(\.self).map { PlainLine($0) })
  }

  private func standing(of brief: WriterBrief) -> [String] {
    guard brief.points < 2 else { return [done(brief)].compactMap(\.self) }
    let stall = coverage[brief.cell].openStall.map { told($0, at: brief.cell) }
    let answers = brief.answers.map(standing)
    let acts = brief.acts.filter { !$0.beginsFile }.map { act in
      "To do: \(title(of: act, for: brief.cell)). \(detail(of: act, for: brief.cell))"
    }
    let none = brief.answers.contains(where: \.counts) ? [] : ["Nothing answers it yet."]
    return [stall].compactMap(\.self) + none + answers + acts
  }

  /// An answer with what it says and what it lacks.
  private func standing(of answer: Answer) -> String {
    let asset = workspace.assets[answer.asset]
    let said = answer.reply.map { "says: \($0.reply.text.inQuotes)" } ?? "points at it"
    let lacks = answer.shortfalls.map { clause(for: $0, of: answer.asset) }
    let amiss = English.list([clause(for: answer)].compactMap(\.self) + lacks)
    return "\(name(of: answer.asset)) (\(asset.path)) \(said)".asSentence
      + (amiss.isEmpty ? "" : " But \(amiss).")
  }

  private func searches(of brief: WriterBrief) -> [String] {
    brief.searches.map(\.text)
      + brief.searchesElsewhere.map { "At \(taxonomy.title(of: $0.stage)): \($0.text)" }
  }

  private func replies(of brief: WriterBrief) -> [String] {
    (brief.repliesHere + brief.repliesElsewhere).map { said in
      let need = workspace.needs[said.need]
      let place =
        need.stage == brief.cell.stage ? "" : "At \(taxonomy.title(of: need.stage)), to "
      let subject =
        place.isEmpty ? English.sentence("to \(name(of: said.need))") : place + name(of: said.need)
      return
        "\(subject): \(said.reply.reply.text.inQuotes) (\(workspace.assets[said.answer.asset].title))"
    }
  }

  private func reuse(of module: Ordinal<Module>, for need: Ordinal<Need>) -> String {
    let written = workspace.modules[module]
    let said = written.answers.first { $0.need == need } ?? written.answers.first { $0.need != nil }
    let words = said?.reply.map { ": \($0.text.inQuotes)" } ?? ""
    let target = said?.need.map { $0 == need ? " answers this need" : " answers \(name(of: $0))" }
    return "\(written.title.inQuotes) (\(written.path), \("uses: [\(written.id)]".asCode))"
      + "\(target ?? "")\(words)".asSentence
  }

  private func sentence(for gap: LeadGap) -> String {
    let lead = workspace.leadDefinitions[gap.lead].title.inQuotes
    let criterion = taxonomy.title(of: gap.criterion)
    let what =
      gap.option == nil
      ? "Nothing hints at \(criterion) of a lead \(lead)"
      : "Nothing tells this option of \(criterion) from the others, of a lead \(lead)"
    return "\(what): if reading this does, write "
      + "\("\(KeyName<Asset>.qualifies): [\(gap.address(in: workspace))]".asCode)."
  }

  private func beginning(of brief: WriterBrief) -> BriefSection {
    let begun = brief.begunFile.map { workspace.assets[$0].path }
    let file = begun == nil ? newAsset(answering: brief.need) : nil
    let candidates = brief.candidates.map { asset in
      "Read \(name(of: asset)) (\(workspace.assets[asset].path)) first: if it answers this, write "
        + "there, below \("## Answers".asCode), the line "
        + "\("- \(coverage.addressToWrite(for: brief.need)): …".asCode) with its reply, and begin no "
        + "new file."
    }
    let isToWrite = brief.acts.contains { $0.kind == .write }
    let unlessMended = "only where no answer above can be mended"
    let title =
      switch (begun != nil, isToWrite) {
      case (true, true): "Go on with the file that is begun"
      case (true, false): "The file that is begun, \(unlessMended)"
      case (false, true): "Begin with this file"
      case (false, false): "A new file, \(unlessMended)"
      }
    return BriefSection(
      title,
      candidates.map { PlainLine($0, depth: 1) } + [
        PlainLine(
          "\(begun ?? file?.path ?? ""). Nothing in it counts before its \("(write: …)".asCode) lines have become words; "
            + "then write \("\(KeyName<Asset>.status): published".asCode), and under "
            + "\(KeyName<Asset>.published.asCode) the day from which readers can have it.")
      ], file: file)
  }
}
