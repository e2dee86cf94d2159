internal import CoverageAnalysis
internal import SiteTemplates
internal import WorkspaceModel

/// A persona's journey as a table: what they need at each stage, what we say to it, and what else
/// there is to read.
struct JourneyTable {
  private let content: SiteContent
  private let ordinal: Ordinal<Persona>
  private let persona: Persona
  private let written: JourneyAsWritten
  /// How many assets a need or a stage names: as many as anybody reads.
  private static let most = 20

  init(_ content: SiteContent, _ ordinal: Ordinal<Persona>, page: String) {
    self.content = content
    self.ordinal = ordinal
    persona = content.workspace.personas[ordinal]
    written = JourneyAsWritten(content, ordinal, page: page)
  }
}

extension JourneyTable {
  var values: [(String, TemplateValue)] {
    let rows = content.coverage.row(of: ordinal)
    var marks = AssetMarks(content, for: ordinal)
    return [
      ("journey", .records(rows.map { stage($0, &marks) })),
      ("hasNeeds", .flag(rows.contains { !$0.needs.isEmpty })),
      ("journeyAnchors", .texts(written.anchors)),
      ("hasAsWritten", .flag(!written.rest.isEmpty)),
      ("journeyAsWritten", .records(written.rest)),
    ]
  }

  private func stage(_ cell: Cell, _ marks: inout AssetMarks) -> TemplateRecord {
    let stage = cell.address.stage
    let needs = cell.needs.map { need($0, &marks) }
    let named = Set(cell.needs.flatMap(Self.given).map(\.asset))
    let claims = cell.state.applies ? cell.standingClaims : []
    let others = Shortlist(
      claims.map(\.asset).filter { !named.contains($0) }, limit: Self.most)
    return [
      "cell": .record(content.cells[cell.address]), "anchors": .texts(written.anchors(of: stage)),
      "reason": .text(persona.reasonNotApplicable(at: stage)),
      "searches": .texts(persona.searches.filter { $0.stage == stage }.map(\.text)),
      "needs": .records(needs), "hasNothing": .flag(cell.state.applies && claims.isEmpty),
      "others": .records(others.first.map { asset($0, &marks) }),
      "hasOthers": .flag(!others.first.isEmpty),
      "more": .record(
        others.more(in: [
          "persona:\(persona.id)", "stage:\(content.taxonomy[stage].id)", "state:live",
        ])),
    ]
  }

  private func need(_ need: NeedCoverage, _ marks: inout AssetMarks) -> TemplateRecord {
    let given = Shortlist(Self.given(need), limit: Self.most)
    return [
      "need": .record(content.values(of: need)),
      "given": .records(
        given.first.map { answer in
          TemplateRecord(
            [("module", .record(answer.module.map { content.links[$0] }))]
              + fields(of: answer.asset, &marks))
        }), "moreGiven": .text(given.more),
    ]
  }

  /// The answer to say; where there is none, all that point at the need.
  private static func given(_ need: NeedCoverage) -> [Answer] {
    need.spoken.map { [$0] } ?? need.answers
  }

  private func asset(_ asset: Ordinal<Asset>, _ marks: inout AssetMarks) -> TemplateRecord {
    TemplateRecord(fields(of: asset, &marks))
  }

  private func fields(
    of asset: Ordinal<Asset>, _ marks: inout AssetMarks
  ) -> [(String, TemplateValue)] {
    [("asset", .record(content.links[asset])), ("marks", .texts(marks.tell(asset)))]
  }
}
