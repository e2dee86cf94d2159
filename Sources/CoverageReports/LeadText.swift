package import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
package import WorkspaceModel

/// A lead definition beside its personas, for the terminal: what its page says, in lines.
package struct LeadText {
  private let coverage: Coverage
  private let wording: Wording
  private let ordinal: Ordinal<LeadDefinition>
  private let lead: LeadDefinition
  private let verification: LeadVerification
  private var page = BriefLines()

  /// The text of a lead definition.
  package static func leadDefinition(
    _ ordinal: Ordinal<LeadDefinition>, _ coverage: Coverage
  ) -> String {
    var text = LeadText(ordinal, coverage)
    text.write()
    return text.page.text
  }

  private init(_ ordinal: Ordinal<LeadDefinition>, _ coverage: Coverage) {
    self.coverage = coverage
    self.ordinal = ordinal
    wording = Wording(coverage)
    lead = coverage.workspace.leadDefinitions[ordinal]
    verification = coverage.leads[ordinal]
  }
}

extension LeadText {
  private var workspace: Workspace { coverage.workspace }

  private var taxonomy: Taxonomy { coverage.workspace.taxonomy }

  private mutating func write() {
    let comparison = coverage.comparison(of: ordinal)
    page.heading(lead, in: taxonomy)
    page.fact("personas", lead.personas.map { workspace.personas[$0].title })
    page.fact("segments", wording.titles(of: lead.segments ?? []))
    page.list(
      "Agreement",
      wording.sentences(for: verification.agreement) + [wording.standing(of: ordinal)]
        + wording.sentences(for: verification.segments, of: lead))
    for row in comparison.rows { page.list(taxonomy.title(of: row.criterion), lines(of: row)) }
    if lead.criteria.contains(where: { !$0.signals.isEmpty }) {
      page.list("About signals", [Wording.engagementWarning])
    }
    for rest in comparison.rest { write(rest) }
    page.list("What content hints at", verification.criteria.map { wording.sentence(for: $0) })
    for criterion in verification.criteria { write(optionsOf: criterion) }
    page.list("Call guide", callGuide)
    write(coverage.programme(for: ordinal))
    page.list("To do", toDo(comparison))
  }
}

extension LeadText {
  /// What a criterion says, and what each persona adds.
  private func lines(of row: LeadComparison.Row) -> [String] {
    let written = lead.criteria.first { $0.criterion == row.criterion && !$0.isEmpty }
    return (written?.lines ?? ["not written"])
      + row.complements.flatMap { ComplementWords(coverage, wording).lines(of: $0) }
  }
}

extension LeadText {
  private mutating func write(_ rest: LeadComparison.PersonaRest) {
    let persona = workspace.personas[rest.persona]
    let sections = rest.sections.map { section in
      "\(section.heading.text): \(ComplementWords.joined(ComplementWords.words(of: section)))"
    }
    let needs = rest.journey.flatMap { cell in
      cell.needs.map { workspace.needs[$0.need] }.filter { $0.kind != .proof }.map { need in
        "\(taxonomy.title(of: need.stage)), \(need.kind.rawValue): \(need.text)"
      }
    }
    page.list("What only \(persona.title) can tell", sections + needs)
  }

  private mutating func write(optionsOf criterion: CriterionVerification) {
    let title = taxonomy.title(of: criterion.criterion)
    page.list(
      "\(title): which content hints at which",
      criterion.options.map { wording.sentence(for: $0) }
        + wording.sentences(forPairsOf: criterion))
  }

  /// What only a call can tell, with the questions that are written.
  private var callGuide: [String] {
    coverage.programme(for: ordinal).toAsk.map { criterion in
      let written = lead.criteria.first { $0.criterion == criterion }
      let questions = written?.questions ?? []
      let ask = questions.isEmpty ? "no question is written" : questions.joined(separator: " ")
      return "\(taxonomy.title(of: criterion)): \(ask)"
    }
  }

  private mutating func write(_ programme: LeadProgramme) {
    for path in programme.paths {
      let who = workspace.personas[path.persona].title
      let channels = path.channels.map {
        taxonomy.title(of: $0.channel) + ($0.isConfirmed ? "" : " (assumed)")
      }
      let searches = path.searches.map { "search: \($0.text)" }
      page.list(
        "Attract \(who)",
        (channels.isEmpty ? [] : ["channels: \(English.list(channels))"])
          + searches + [path.attract].compactMap(\.self).map(line))
      page.list("Engage \(who)", path.engage.map(line))
    }
    page.list(
      "Qualify",
      programme.qualifiers.map { qualifier in
        let criteria = English.list(wording.titles(of: qualifier.criteria))
        return "\(workspace.assets[qualifier.asset].title): \(criteria)"
      })
  }

  private func line(_ step: LeadProgramme.Step) -> String {
    let titles = step.assets.map { workspace.assets[$0].title }
    let more = step.further == 0 ? [] : ["\(step.further) more"]
    let reading = titles.isEmpty ? "nothing yet" : (titles + more).joined(separator: ", ")
    return "\(taxonomy.title(of: step.cell.stage)): \(reading)"
  }

  private func toDo(_ comparison: LeadComparison) -> [String] {
    let complements = comparison.rows.flatMap(\.complements).flatMap { complement in
      complement.unwritten.map {
        wording.toDo(for: $0, of: complement.persona, lead: ordinal)
      }
    }
    let fields = comparison.rest.flatMap { rest in
      rest.unwritten.map { wording.toDo(for: $0, of: rest.persona) }
    }
    var seen: Set<String> = []
    return
      ([wording.sentence(forMissingPartsOf: verification)].compactMap(\.self) + complements
      + fields).filter { seen.insert($0).inserted }
  }
}
