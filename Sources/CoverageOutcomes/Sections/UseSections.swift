internal import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

extension OutcomeReportBuilder {
  /// What sales sends of that which replies at a late stage.
  var salesSection: OutcomeSection {
    let use = outcomes.use
    let unsent = use.lateAssets.count { $0.isUnnamed || $0.all == .exactly(0) }
    return OutcomeSection(
      "sales-use", "What sales sends late in a deal",
      [
        !use.knowsSales
          ? "No row of performance.csv that ends by \(outcomes.plan.asOf) tells how often sales sent "
            + "an asset."
          : use.lateAssets.isEmpty
            ? "Nothing live replies at a late stage."
            : unsent == 0
              ? "Of nothing that replies at a late stage is it known that sales never sent it."
              : "\(unsent) of \(English.count(use.lateAssets.count, "asset")) that reply at a late "
                + "stage were never sent, by the rows of performance.csv that end by "
                + "\(outcomes.plan.asOf)."
      ],
      [
        OutcomeTable(
          "sales-use", "Assets that reply at a late stage, asset level",
          ["asset": "Asset", "sent": "Sent", "opened": "Opened", "rate": "Opened of sent"],
          use.knowsSales
            ? use.lateAssets.map { row in
              [
                .asset(row.asset), row.isUnnamed ? .nothing("never") : counted(row.all),
                counted(row.some), .rate(row.rate),
              ]
            } : [])
      ])
  }

  /// What was seen, clicked and opened.
  var engagementSection: OutcomeSection {
    let use = outcomes.use
    return OutcomeSection(
      "engagement", "What was seen, clicked and opened",
      [
        "These numbers say what was opened, not who was convinced; they change no weight of a "
          + "persona and no figure of coverage."
      ],
      [
        streams("reach", "Impressions and clicks by persona", "Impressions", "Clicks", use.reach),
        streams("mail", "Mail by persona", "Sent", "Opened", use.mail),
        OutcomeTable(
          "offers", "Offers, asset level",
          ["asset": "Asset", "visits": "Visits", "conversions": "Conversions", "rate": "Share"],
          use.offers.map { row in
            [
              .asset(row.asset), counted(row.all), counted(row.some), .rate(row.rate),
            ]
          }),
        OutcomeTable(
          "late-stage", "Events of each persona, person level",
          ["persona": "Persona", "late": "On what replies at a late stage", "all": "On anything"],
          use.lateStage.map { [.persona($0.persona), .count($0.late), .count($0.all)] }),
      ])
  }

  private func counted(_ count: ShownCount?) -> OutcomeValue {
    count.map(OutcomeValue.count) ?? .nothing("not counted")
  }

  private func streams(
    _ id: String, _ caption: String, _ all: String, _ some: String, _ streams: [AssetUse.Stream]
  ) -> OutcomeTable {
    OutcomeTable(
      id, caption, ["persona": "Persona", "all": all, "some": some, "rate": "Share"],
      streams.map { stream in
        [
          stream.persona.map(OutcomeValue.persona) ?? .text("all together"), .count(stream.all),
          counted(stream.some), .rate(stream.rate),
        ]
      })
  }

  /// The phrases that personas search for.
  var searchSection: OutcomeSection {
    let phrases = outcomes.search.phrases
    let unseen = phrases.count { $0.isKnown && $0.assets.isEmpty }
    let unknown = phrases.count { !$0.isKnown }
    return OutcomeSection(
      "search", "What they search for",
      [
        phrases.isEmpty
          ? "No persona's file names a phrase that it searches for."
          : unseen == 0
            ? "Phrases that personas search for: \(phrases.count). Tied to an asset of ours: "
              + "\(phrases.count - unknown)."
            : "\(unseen) of \(English.count(phrases.count, "phrase")) \(unseen == 1 ? "is" : "are") tied to "
              + "no asset of ours.",
        unknown == 0 || phrases.isEmpty
          ? nil
          : "For \(unknown) no row of performance.csv that counts has impressions and clicks, so that "
            + "nobody knows what they lead to.",
      ],
      [
        OutcomeTable(
          "search", "Phrases of the personas, asset level",
          [
            "persona": "Persona", "stage": "Stage", "phrase": "Phrase",
            "impressions": "Impressions", "clicks": "Clicks", "asset": "What was seen",
            "leaders": "First among the results",
          ],
          phrases.map { phrase in
            [
              .persona(phrase.persona), .tag(phrase.stage), .text(phrase.words),
              phrase.isKnown ? .count(phrase.impressions) : .nothing("no row"),
              phrase.isKnown ? .count(phrase.clicks) : .nothing("no row"),
              phrase.assets.isEmpty
                ? .nothing(phrase.isKnown ? "no asset named" : "not known")
                : .text(
                  phrase.assets.map { coverage.workspace.assets[$0].title }.joined(separator: ", ")),
              phrase.competitors.isEmpty
                ? .nothing("not looked at") : .text(phrase.competitors.joined(separator: ", ")),
            ]
          })
      ])
  }

  /// What no figure counts.
  var leftOutSection: OutcomeSection {
    let leftOut = outcomes.leftOut
    let plan = outcomes.plan
    return OutcomeSection(
      "left-out", "What is not counted",
      [
        "Rows count up to \(plan.asOf)"
          + (plan.withholds
            ? ", the end of a quarter: reports of two days would else tell of single deals." : "."),
        plan.withholds
          ? "Withheld is a count under \(plan.smallestGroup), and others with it that would give it "
            + "away; the taxonomy sets the number as `smallest-group`." : nil,
        leftOut.rejected == 0
          ? nil : "Left out because of a mistake: \(English.count(leftOut.rejected, "row")).",
        "What is later counts in no figure above. A lead without `decided_on` counts as decided on its "
          + "first day. An event on something that is not here, or retired, still shows that somebody "
          + "was seen.",
      ],
      [
        OutcomeTable(
          "left-out", "Rows that count for no asset, deal or stage, up to today",
          ["table": "Table", "reason": "Why", "rows": "Rows"],
          leftOut.reasons.map {
            [.text("\($0.table.rawValue).csv"), .text($0.reason), .count($0.rows)]
          }),
        OutcomeTable(
          "unknown-assets", "Assets that several rows name and this workspace lacks, up to today",
          ["asset": "Name", "rows": "Rows"],
          leftOut.assets.map { [.text($0.name), .count($0.rows)] }),
      ])
  }
}
