internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// The front page: where the team stands, in one sentence, and what to do next.
struct IndexPage: Page {
  static let area = SiteArea("Overview", at: "index.html", .top(.coverage))
  let template = "home-page"
  let path = area.path
  let scripts = ["panel.js"]
  /// How many of those who can stop a deal and find nothing it names.
  private static let mostDeciders = 2

  static func all(in content: SiteContent) -> [Self] { [Self()] }

  func title(in content: SiteContent) -> String { content.title }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    let headline = content.wording.headline
    let gaps = content.coverage.backlog
    let kits = StarterKits(content)
    let map = HeatMap(content).values(withTotals: false)
    return [
      ("stall", .record(content.openingStall)), ("legend", Legend(content).values),
      ("headline", .text(headline.sentence)),
      (
        "unserved",
        .texts(
          content.coverage.unservedDeciders.prefix(Self.mostDeciders).map(
            content.wording.sentence(for:)))
      ),
      ("change", .text(content.history?.span(ofDays: HistoryTrend.days)?.sentence)),
      ("kits", .record(kits.values)), ("least", .record(kits.summary)),
      ("reuse", .text(content.coverage.reuse.sentence)),
      ("asksForAnswers", .flag(content.coverage.asksForAnswers)),
      ("nextOwner", .text(content.ownerOfNextAct)),
      ("next", headline.next.map { .sentence($0) } ?? .none),
      ("lines", .record(headline.lines.map { content.values(of: $0) })),
      ("isFirstRun", .flag(content.coverage.figures.overall.needsAnswered.numerator == 0)),
      ("oldLanguage", .sentences(content.coverage.speaksOldLanguage ? [Wording.oldLanguage] : [])),
      ("segment", .none), ("heatMap", map), ("hasMap", .flag(map.isRecord)),
      ("figures", content.figureValues),
      ("gaps", .records(gaps.prefix(5).map { content.values(of: $0) })),
      ("gapCount", .text(gaps.count > 5 ? "\(gaps.count)" : nil)),
      ("overdue", .record(content.overdue)),
      ("balance", .record(content.leftBehind(showing: 3))),
      ("stageChart", .record(CoverageCharts(content: content).stages)),
      ("balanceChart", .record(CoverageCharts(content: content).balance)),
      ("checks", .text(content.checkSummary)),
      ("trend", .record(content.history.map { HistoryTrend($0).values })),
      ("readers", .records(SiteReader.allCases.map(\.values))),
      ("assumptions", .sentences(content.assumptions)),
      ("problems", .text(Self.problems(content.findings))),
    ]
  }

  private static func problems(_ findings: FindingIndex) -> String? {
    let counts = Severity.allCases.compactMap { severity -> String? in
      let count = findings.count(severity)
      return count == 0 ? nil : English.count(count, severity.rawValue)
    }
    return counts.isEmpty ? nil : English.list(counts)
  }
}

extension SiteContent {
  /// Who has to do what the front page says is next; nothing where that is withheld, or where the
  /// first files are still to be written.
  fileprivate var ownerOfNextAct: String? {
    switch coverage.rung {
    case .standing, .firstAnswer:
      guard !isPublic, let next = coverage.nextAct else { return nil }
      return coverage.owner(of: next.act, for: next.cell).map(taxonomy.title(of:))
    default: return nil
    }
  }
}

extension TemplateValue {
  /// Whether it is a record rather than nothing.
  fileprivate var isRecord: Bool {
    if case .record = self { true } else { false }
  }
}
