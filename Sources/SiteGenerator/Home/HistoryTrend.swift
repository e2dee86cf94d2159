internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// How coverage went lately, for the front page.
struct HistoryTrend {
  /// How far it looks back.
  static let days = 30
  private static let mostMoves = 3
  /// The picture, with what is left free at its edges so that the line is not cut.
  private static let (width, height, edge) = (160, 40, 2)
  /// How many points are drawn at most.
  private static let mostPoints = 80
  /// Over how much the picture reaches at least, in tenths of a percent, so that small moves do not
  /// look large.
  private static let leastRange = 100

  private let history: CoverageHistory

  init(_ history: CoverageHistory) {
    self.history = history
  }
}

extension HistoryTrend {
  /// For the partial `home-trend`.
  var values: TemplateRecord {
    [
      "sentence": .text(history.sentence),
      "text": .text(history.span(ofDays: Self.days)?.trendText), "line": .text(line),
      "moves": .records(history.moves.suffix(Self.mostMoves).reversed().map(move)),
    ]
  }

  private func move(_ point: HistoryPoint) -> TemplateRecord {
    [
      "day": .text(point.commit.day.description),
      "subject": .text(point.commit.subject.onOneLine), "counts": .text(point.countsText),
    ]
  }

  /// Coverage over all that is known, from its lowest value to its highest.
  private var line: String? {
    let values = history.coverageValues
    let known = values.compactMap(\.self)
    guard history.span != nil, let low = known.min(), let high = known.max() else { return nil }
    let drawn = ThinnedSeries(values, limit: Self.mostPoints).indices
    let scale = DayScale(drawn.map { history.points[$0].commit.day })
    let range = max(Self.leastRange, high - low)
    let (bottom, room) = (Self.height - Self.edge, Self.height - 2 * Self.edge)
    return StepLine(
      zip(drawn, scale.positions).map { index, position in
        let x = Self.edge + position * (Self.width - 2 * Self.edge) / 1_000
        return (x, values[index].map { bottom - ($0 - low) * room / range })
      }
    ).path
  }
}

extension String {
  /// A text of a commit as a page shows it: on one line, with nothing hidden, and not too long.
  var onOneLine: String {
    let scalars = unicodeScalars
    guard scalars.count > 160 else { return inert }
    return String(String.UnicodeScalarView(scalars.prefix(159))).inert + "…"
  }
}
