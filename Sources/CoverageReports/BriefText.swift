public import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
public import WorkspaceModel

/// A persona, an asset or a module, for the terminal or as Markdown.
public struct BriefText {
  private let coverage: Coverage
  private let wording: Wording
  private var page = BriefLines()

  private init(_ coverage: Coverage) {
    self.coverage = coverage
    wording = Wording(coverage)
  }
}

extension BriefText {
  public static func persona(_ ordinal: Ordinal<Persona>, _ coverage: Coverage) -> PageReport {
    var brief = BriefText(coverage)
    brief.write(ordinal)
    return brief.page.page
  }

  public static func asset(_ ordinal: Ordinal<Asset>, _ coverage: Coverage) -> PageReport {
    var brief = BriefText(coverage)
    brief.write(ordinal)
    return brief.page.page
  }

  public static func module(_ ordinal: Ordinal<Module>, _ coverage: Coverage) -> PageReport {
    var brief = BriefText(coverage)
    brief.write(ordinal)
    return brief.page.page
  }
}

extension BriefText {
  private var workspace: Workspace { coverage.workspace }

  private var taxonomy: Taxonomy { coverage.workspace.taxonomy }

  private mutating func write(_ ordinal: Ordinal<Persona>) {
    let persona = workspace.personas[ordinal]
    heading(persona)
    fact("priority", persona.priority.map(String.init))
    fact("buying role", persona.buyingRole.map(taxonomy.title(of:)))
    fact("influence", persona.influence.map(taxonomy.title(of:)))
    fact("stance", persona.stance.map(taxonomy.title(of:)))
    fact("channels", wording.titles(of: persona.channels.map(\.channel)))
    fact("confidence", wording.doubt(about: ordinal).map { "low: \($0)" })
    fact("listens to", persona.listensTo.map { workspace.personas[$0].title })
    fact("convinces", persona.convinces.map { workspace.personas[$0].title })
    fact("other ids", persona.aliases)
    list("Where deals stood still", persona.stalls.map { stall($0, of: ordinal) })
    list("Stages", coverage.row(of: ordinal).map(stage))
    for section in persona.sections where section.field != .journey {
      list(section.heading.text, section.items.map { ($0.isAssumed ? "(assumed) " : "") + $0.text })
    }
    for cell in coverage.row(of: ordinal) where !cell.needs.isEmpty {
      list(taxonomy.title(of: cell.address.stage), cell.needs.map(need))
    }
    list("Starter kit", coverage.figures.starterKits[ordinal.value].parts.map(kitPart))
    let missing = coverage.figures.readiness[ordinal.value].missing
    let leads = coverage.leads.leads(of: ordinal).map { workspace.leadDefinitions[$0] }
    list("Lead definitions", leads.map { "\($0.title) (\($0.path))" })
    let noLead = leads.isEmpty ? [wording.toDo(forLeadOf: ordinal)] : []
    list("To do", missing.map { wording.sentence(for: $0, of: ordinal) } + noLead)
  }

  private mutating func write(_ ordinal: Ordinal<Asset>) {
    let asset = workspace.assets[ordinal]
    heading(asset)
    fact("state", coverage[ordinal].state.word)
    fact("freshness", coverage[ordinal].freshness.words)
    fact("type", asset.type.map(taxonomy.title(of:)))
    fact("role", asset.role(in: taxonomy).map(taxonomy.title(of:)))
    fact("channels", wording.titles(of: asset.channels))
    fact("next step", asset.nextStep.map(taxonomy.title(of:)))
    fact("address", asset.url)
    let claims = coverage.claims(of: ordinal).map { claim in
      let kind = claim.isStrong ? "strong" : claim.stands ? "weak" : claim.state.word
      return "\(workspace.address(of: claim.cell)): \(kind)"
    }
    list("Serves", claims)
    let answers = coverage.claims(of: ordinal).flatMap(\.answers)
    list(
      "Answers",
      answers.map { answer in
        "\(workspace.address(of: answer.need)): \(workspace.needs[answer.need].text) → "
          + (answer.reply?.reply.text ?? "no reply")
      })
    list("Built from", asset.uses.map { workspace.modules[$0.target].title })
    let debt = coverage.figures.taggingDebt.first { $0.asset == ordinal }
    list("To do", (debt?.lacks ?? []).map { wording.sentence(for: $0, of: ordinal) })
  }

  private mutating func write(_ ordinal: Ordinal<Module>) {
    let module = workspace.modules[ordinal]
    heading(module)
    fact("kind", module.kind?.rawValue)
    fact("freshness", coverage[ordinal].words)
    list(
      "Answers",
      module.answers.compactMap { pointer in
        pointer.need.map {
          "\(workspace.address(of: $0)) → \(pointer.reply?.text ?? "no reply")"
        }
      })
    let users = workspace.assets.filter { $0.uses.contains { $0.target == ordinal } }
    list("Used by", users.map { "\($0.title) (\($0.path))" })
  }
}

extension BriefText {
  private mutating func heading(_ item: some WorkspaceItem) { page.heading(item, in: taxonomy) }

  private mutating func fact(_ name: String, _ value: String?) { page.fact(name, value) }

  private mutating func fact(_ name: String, _ values: [String]) { page.fact(name, values) }

  private mutating func list(_ title: String, _ items: [String]) { page.list(title, items) }

  private func stage(_ cell: Cell) -> String {
    let stale = cell.isStale ? ", stale" : ""
    let assumed = cell.isAssumed ? ", assumed" : ""
    return "\(taxonomy.title(of: cell.address.stage)): \(wording.stateWithNeeds(of: cell))"
      + "\(assumed)\(stale)"
  }

  private func kitPart(_ part: StarterKit.Part) -> String {
    let asset = part.asset.map { workspace.assets[$0].title }
    return "\(English.sentence(wording.name(of: part.kind))): \(asset ?? "missing")"
  }

  private func stall(_ stall: Stall, of persona: Ordinal<Persona>) -> String {
    let address = CellAddress(persona: persona, stage: stall.stage)
    let note = stall.note.map { " \($0)" } ?? ""
    return wording.sentence(for: stall, at: address) + note
  }

  private func need(_ found: NeedCoverage) -> String {
    let need = workspace.needs[found.need]
    let segments = need.segments.map { " [\(wording.titles(of: $0).joined(separator: ", "))]" }
    return "\(English.sentence(need.kind.rawValue))\(segments ?? ""): \(need.text) → "
      + "\(wording.word(for: found))\(reply(to: found))"
  }

  /// What is said to a need, and in which asset; else which assets only point at it.
  private func reply(to found: NeedCoverage) -> String {
    if let answer = found.spoken, let said = answer.reply {
      return ": \(said.reply.text) (\(workspace.assets[answer.asset].title))"
    }
    let assets = found.answers.filter(\.counts).map { workspace.assets[$0.asset].title }
    return assets.isEmpty ? "" : ", pointed at by \(English.list(assets))"
  }
}
