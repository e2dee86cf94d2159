internal import CoverageAnalysis
internal import CoverageOutcomes
internal import WorkspaceModel

/// The form of outcomes as data.
struct OutcomesFile: Encodable {
  let asOf: String
  let today: String
  let landmarkDays: Int
  let lookbackDays: Int
  let smallestGroup: Int
  let tooFew: Int
  let comparisons: Int
  let sections: [Section]

  struct Section: Encodable {
    let id: String
    let title: String
    let sentences: [String]
    let tables: [Table]
    /// Lines to paste, once somebody has judged them.
    let snippets: [Snippet]
  }

  struct Snippet: Encodable {
    let path: String
    let lines: [String]
  }

  struct Table: Encodable {
    let id: String
    let caption: String
    /// By the names of the columns.
    let rows: [[String: OutcomeDatum]]
  }

  init(_ outcomes: Outcomes, _ sections: [OutcomeSection], _ coverage: Coverage) {
    asOf = outcomes.plan.asOf.description
    today = outcomes.plan.today.description
    landmarkDays = outcomes.plan.landmark
    lookbackDays = outcomes.plan.lookback
    smallestGroup = outcomes.plan.smallestGroup
    tooFew = outcomes.plan.tooFew
    comparisons = outcomes.comparisons.count
    self.sections = sections.map { section in
      Section(
        id: section.id, title: section.title, sentences: section.sentences,
        tables: section.tables.map { Table($0, coverage) },
        snippets: section.snippets.map { Snippet(path: $0.path, lines: $0.lines) })
    }
  }
}

extension OutcomesFile.Table {
  fileprivate init(_ table: OutcomeTable, _ coverage: Coverage) {
    id = table.id
    caption = table.caption
    rows = table.rows.map { row in
      Dictionary(
        uniqueKeysWithValues: zip(table.columns, row).map { column, value in
          (column.id, OutcomeDatum(value, coverage))
        })
    }
  }
}
