internal import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

// The first rungs of the ladder: what to write while there is no figure to speak of.
extension Wording {
  func firstPersona(at stage: Tag?) -> Headline {
    let text =
      "---\n\(KeyName<Persona>.title.line("Chief Financial Officer"))---\n"
      + "Guards cash, and signs what outlives a year.\n\n"
      + "## Journey\n### \(stage.map(taxonomy.title(of:)) ?? "Evaluation")\n"
      + "- Question: (write: what must be clear to them before they go on?)\n"
    return Headline(
      sentence: "Nobody to convince is written down yet: write the first persona.",
      next: "Begin personas/cfo.md with the person who can stop a deal.",
      lines: LinesToPaste(path: "personas/cfo.md", isNewFile: true, text: text))
  }

  func firstAsset(for cell: CellAddress?) -> Headline {
    let count = coverage.personaOrder.count
    let (are, them) = count == 1 ? ("is", "this person") : ("are", "them")
    let need = cell.flatMap { coverage[$0].openNeeds.first?.need }
    let path = taxonomy.layout.path(of: "first-asset", .asset)
    return Headline(
      sentence:
        "\(English.count(count, "persona")) \(are) written down, and there is nothing to read "
        + "for \(them): write the first asset.",
      next: naming(of: [need].compactMap(\.self))
        + "Begin \(path) with a text that you already have.",
      lines: LinesToPaste(
        path: path, isNewFile: true,
        text: need.map { newAsset(for: [$0]) }
          ?? "---\n\(line(.title, "What you already have"))\(line(.status, "draft"))---\n"
          + "(write: one paragraph on what it says)\n"))
  }

  func firstNeedHeadline(of cell: CellAddress) -> Headline {
    let (persona, stage) = (workspace.personas[cell.persona].title, taxonomy.title(of: cell.stage))
    let lines = firstNeed(at: cell)
    return Headline(
      sentence:
        "\(reached); nobody has written yet what these people must learn: write the first question "
        + "of \(persona) at \(stage).",
      next: "Add these lines to \(lines.path).", lines: lines)
  }

  /// Assets that nobody can be told to read: they say nowhere for whom they are.
  func forNobody(_ assets: [Ordinal<Asset>]) -> Headline {
    let lines = readersToChoose(in: assets[0])
    let isOne = assets.count == 1
    let others = assets.dropFirst().map { workspace.assets[$0] }
    let hasFences = workspace.assets[assets[0]].facts.frontMatterEnd != nil
    let place = isOne ? lines.path : "\(lines.path), and of \(namesOfOthers(assets))"
    let how =
      !hasFences
      ? "At the top of \(place), write these lines"
      : "Add this line to the front matter of \(place)"
    return Headline(
      sentence:
        "\(names(of: assets)) \(isOne ? "says" : "say") nowhere for whom \(isOne ? "it is" : "they are"), "
        + "so \(isOne ? "it counts" : "they count") for no cell.",
      next: "\(how): keep the personas who should read it, and write the stages at which they need "
        + "it (\(English.list(coverage.stages.map { taxonomy[$0].id }, "or")))."
        + (hasFences && others.contains { $0.facts.frontMatterEnd == nil }
          ? " A file without front matter gets one at its top, between two lines `---`." : ""),
      lines: lines)
  }

  /// The persona's own words, with the stage left to choose.
  func placing(_ words: [NeedProposal], of ordinal: Ordinal<Persona>) -> Headline {
    let persona = workspace.personas[ordinal]
    let stages = coverage.row(of: ordinal).filter(\.state.applies)
      .map { taxonomy.title(of: $0.address.stage) }
    let count = Self.count(words)
    let (stand, each) = words.count == 1 ? ("stands", "it") : ("stand", "each")
    return Headline(
      sentence: "\(reached); nobody has written yet what these people must learn, but \(count) "
        + "\(stand) in \(persona.path) already.",
      next: "Add these lines to \(persona.path) and put \(each) below the heading of the stage at "
        + "which \(persona.title) says it: \(English.list(stages, "or")).",
      lines: LinesToPaste(
        path: persona.path, isNewFile: false, text: Self.journey(words, of: persona, stages)))
  }
}

extension Wording {
  /// How many cells have something, as the beginning of a sentence.
  private var reached: String {
    let reach = coverage.figures.overall.reach
    return "\(reach.parts) cells \(reach.numerator == 1 ? "has" : "have") something"
  }

  private func namesOfOthers(_ assets: [Ordinal<Asset>]) -> String {
    assets.count == 2
      ? workspace.assets[assets[1]].path : "the other \(assets.count - 1) files"
  }

  /// The line that says for whom an asset is, with nobody chosen yet: as it is, it claims nothing.
  private func readersToChoose(in asset: Ordinal<Asset>) -> LinesToPaste {
    let written = workspace.assets[asset]
    let personas = coverage.personaOrder.prefix(Self.mostReaders).map {
      "\(workspace.personas[$0].id): []"
    }
    let text = line(.covers, "{\(personas.joined(separator: ", "))}")
    return LinesToPaste(
      path: written.path, isNewFile: false,
      text: written.facts.frontMatterEnd == nil ? "---\n\(text)---\n" : text)
  }

  private static let mostReaders = 6

  /// How many questions and objections there are: `2 objections and 1 question`.
  private static func count(_ words: [NeedProposal]) -> String {
    English.list(
      [Need.Kind.objection, .question, .proof].compactMap { kind in
        let count = words.count { $0.kind == kind }
        return count == 0 ? nil : English.count(count, kind.rawValue)
      })
  }

  /// The words as needs; where there is no journey yet, with a heading for each stage below them.
  private static func journey(
    _ words: [NeedProposal], of persona: Persona, _ stages: [String]
  ) -> String {
    let items = words.map { "- \(English.sentence($0.kind.rawValue)): \($0.text)\n" }.joined()
    guard !persona.sections.contains(where: { $0.field == .journey }) else { return items }
    return "## Journey\n\(items)" + stages.map { "### \($0)\n" }.joined()
  }
}
