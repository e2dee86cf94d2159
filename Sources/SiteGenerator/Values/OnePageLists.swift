internal import CoverageAnalysis
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// The lists of the one-page brief, each cut to its first few.
struct OnePageLists {
  private let content: SiteContent
  private let ordinal: Ordinal<Persona>
  private let persona: Persona

  init(_ content: SiteContent, _ ordinal: Ordinal<Persona>) {
    self.content = content
    self.ordinal = ordinal
    persona = content.workspace.personas[ordinal]
  }
}

extension OnePageLists {
  var values: [(String, TemplateValue)] {
    let messaging = PersonaMessaging(of: persona)
    let lists: [(title: String, points: [BriefPoint])] = [
      ("Value, in their words", points(.value)),
      ("They decide by", points(.decisionCriteria)),
      ("Say", messaging[.say].flatMap(\.points)),
      ("Avoid", messaging[.avoid].flatMap(\.points)),
    ]
    return [
      ("lists", .records(lists.map(list))), ("objections", .record(objections)),
      ("sends", .record(sends)),
    ]
  }

  private func points(_ field: PersonaField) -> [BriefPoint] {
    persona.sections.filter { $0.field == field }.flatMap(\.points)
  }

  private func list(_ title: String, _ points: [BriefPoint]) -> TemplateRecord {
    let list = Shortlist(points)
    return [
      "name": .text(title),
      "points": .records(
        list.first.map { ["text": .text($0.text), "isAssumed": .flag($0.isAssumed)] }),
      "more": .text(list.more),
    ]
  }
}

extension OnePageLists {
  /// The objections that the journey declares, with our best reply; else those of the section
  /// Objections, to which no asset can point.
  private var objections: TemplateRecord {
    let declared = content.coverage.row(of: ordinal).flatMap(\.needs).filter { need in
      content.workspace.needs[need.need].kind == .objection
    }
    guard declared.isEmpty else {
      let list = Shortlist(declared)
      return ["points": .records(list.first.map(objection)), "more": .text(list.more)]
    }
    let list = Shortlist(points(.objections))
    return [
      "points": .records(
        list.first.map { ["text": .text($0.text), "reply": .none, "module": .none] }),
      "more": .text(list.more),
    ]
  }

  private func objection(_ need: NeedCoverage) -> TemplateRecord {
    let reply = need.best.flatMap { $0.isLive ? $0 : nil }
    return [
      "text": .text(content.workspace.needs[need.need].text),
      "reply": .record(reply.map { content.links[$0.asset] }),
      "module": .record(reply?.module.map { content.links[$0] }),
    ]
  }

  /// The best asset of each stage, then the second best, and so on; each asset once.
  private var sends: TemplateRecord {
    let kits = CellKit.all(of: ordinal, in: content.coverage)
    var seen: Set<Ordinal<Asset>> = []
    let ranked = kits.enumerated().flatMap { stage, kit in
      kit.claims.enumerated().map { rank, claim in (rank: rank, stage: stage, claim: claim) }
    }.sorted { ($0.rank, $0.stage) < ($1.rank, $1.stage) }
    let list = Shortlist(ranked.map(\.claim).filter { seen.insert($0.asset).inserted })
    return [
      "points": .records(list.first.map(send)), "more": .text(list.more),
      "playbook": .text(PagePath.playbook(persona)),
    ]
  }

  private func send(_ claim: Claim) -> TemplateRecord {
    [
      "stage": .text(content.taxonomy.title(of: claim.cell.stage)),
      "kit": .record(content.kitAsset(claim)),
    ]
  }
}
