internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// How coverage went over commits, and what moved it.
struct HistoryPage: Page {
  static let area = SiteArea("History", at: "history.html", .foot(.coverage))
  private static let mostGaps = 50

  let template = "history-page"
  let path = area.path
  private let history: CoverageHistory

  init(_ history: CoverageHistory) {
    self.history = history
  }

  static func all(in content: SiteContent) -> [Self] { content.history.map { [Self($0)] } ?? [] }

  func title(in content: SiteContent) -> String { "History" }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    let moves = HistoryMoves(history, in: content)
    let gaps = Shortlist(history.gaps.reversed(), limit: Self.mostGaps)
    return [
      ("answer", .text(history.sentence)),
      ("chart", .record(HistoryChart(history: history).values)),
      ("rules", .text(history.rulesSentence)), ("cut", .text(history.cut?.inert)),
      ("isMeasured", .flag(!history.measured.isEmpty)),
      ("hasStories", .flag(!history.moves.isEmpty)), ("hasGaps", .flag(!history.gaps.isEmpty)),
      ("gaps", .records(gaps.first.map(gap))),
      (
        "moreGaps",
        .text(
          gaps.rest == 0
            ? nil : "\(English.count(gaps.rest, "earlier commit")) could not be measured either")
      ),
    ] + moves.commits + moves.stories
  }

  private func gap(_ point: HistoryPoint) -> TemplateRecord {
    [
      "day": .text(point.commit.day.description), "commit": .text(point.commit.shortName),
      "subject": .text(point.commit.subject.onOneLine),
      "reason": .text((point.gapReason ?? "").onOneLine),
    ]
  }
}
