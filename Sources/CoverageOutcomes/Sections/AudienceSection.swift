internal import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

extension OutcomeReportBuilder {
  /// Whom to reach again, by what describes them and never by who they are.
  var audienceSection: OutcomeSection {
    let plan = outcomes.plan
    let stages = outcomes.audience.stages.map(coverage.workspace.taxonomy.title(of:))
    return OutcomeSection(
      "audience", "Whom to reach again",
      [
        audienceSentence,
        stages.isEmpty
          ? nil
          : "An account shows intent when somebody of the persona, known or guessed, opened what "
            + "replies at \(English.list(stages)) in the \(English.count(plan.lookback, "day")) up "
            + "to \(plan.asOf).",
        outcomes.audience.rows.allSatisfy { $0.accounts == .withheld }
          ? nil
          : "In an ad tool, build the audience from these segments, and from the job titles, the "
            + "channels and the visitors of the assets below. A channel or an asset is named from "
            + "\(English.count(plan.smallestGroup, "account")) on; no account and no person ever is.",
        outcomes.audience.rows.allSatisfy { $0.accounts == .withheld }
          ? nil
          : "Only what your own systems recorded with consent belongs in engagement.csv, and an ad "
            + "tool needs that consent as well.",
      ],
      [audienceTable, audienceCriteriaTable])
  }

  /// The finding: the persona by which most accounts show intent.
  private var audienceSentence: String {
    let rows = outcomes.audience.rows
    guard !rows.isEmpty else {
      return "No account shows intent through anybody whose persona is known or guessed."
    }
    let known = rows.compactMap { row in row.accounts.number.map { (row.persona, $0) } }
    guard let most = known.map(\.1).max() else {
      return "Through whom accounts show intent can't be told of so few."
    }
    let isCut = known.count < rows.count
    let titles = known.filter { $0.1 == most }.map { coverage.workspace.personas[$0.0].title }
    return
      "Of the accounts that show intent\(isCut ? ", as far as they can be told" : ""), more do so "
      + "through their \(English.list(titles)) than through anybody else: "
      + "\(most)\(titles.count > 1 ? " each" : "")."
  }

  private var audienceTable: OutcomeTable {
    let taxonomy = coverage.workspace.taxonomy
    let segments = outcomes.audience.segments
    return OutcomeTable(
      id: "audience", caption: "Accounts that show intent, account level",
      columns: [
        .init(id: "persona", title: "Persona"), .init(id: "accounts", title: "Accounts"),
      ]
        + segments.map { segment in
          OutcomeTable.Column(
            id: segment.map { "segment-\(taxonomy[$0].id)" } ?? "without-segment",
            title: segment.map(taxonomy.title(of:)) ?? "No segment known")
        } + [.init(id: "in-withheld-segments", title: "In withheld segments")],
      rows: outcomes.audience.rows.map { row in
        [.persona(row.persona), .count(row.accounts)] + row.bySegment.map(OutcomeValue.count)
          + [.count(row.withheld)]
      }, isForDataOnly: false)
  }

  /// What to choose in an ad tool, for the personas with enough accounts.
  private var audienceCriteriaTable: OutcomeTable {
    OutcomeTable(
      "audience-criteria", "What describes these audiences, persona level",
      ["persona": "Persona", "by": "Choose by", "value": "Which"],
      outcomes.audience.rows.filter { $0.accounts != .withheld }.flatMap { row in
        let tooFew = "none that enough accounts share"
        return criteria(
          row, "Job title", row.jobTitles.map(OutcomeValue.text),
          else: "none in the persona's file")
          + criteria(row, "Channel", row.channels.map(OutcomeValue.tag), else: tooFew)
          + criteria(row, "Asset", row.assets.map(OutcomeValue.asset), else: tooFew)
      })
  }

  private func criteria(
    _ row: Audience.Row, _ kind: String, _ values: [OutcomeValue], else reason: String
  ) -> [[OutcomeValue]] {
    (values.isEmpty ? [.nothing(reason)] : values).map { [.persona(row.persona), .text(kind), $0] }
  }
}
