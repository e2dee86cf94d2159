internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates

extension SiteContent {
  /// The figures of the front page, for the partial `part-figure`.
  var figureValues: TemplateValue { figureValues(of: coverage) }

  /// The four main figures of a coverage, be it of one segment.
  func figureValues(of coverage: Coverage) -> TemplateValue {
    let overall = coverage.figures.overall
    let age = overall.freshness.sentence
    return .records([
      coverageFigure(of: coverage),
      // Of these the same is left out as of coverage, which says so above them.
      figure(.needsAnsweredStrongly, overall, remark: unanswered(overall), leftOut: false),
      gaps(overall),
      figure(.freshness, overall, remark: overall.freshness.share.isEmpty ? nil : age),
    ])
  }

  /// Coverage, with what of it is only assumed; no value while nothing is measured.
  private func coverageFigure(of coverage: Coverage) -> TemplateRecord {
    let overall = coverage.figures.overall
    guard coverage.isMeasured else {
      return [
        "title": .text(FigureName.coverage.title), "value": .text("no value"),
        "meaning": .text(FigureName.coverage.meaning), "parts": .none,
        "leftOut": .text(overall.coverage.leftOutSentence),
        "remark": .text("Nobody has written yet what these people must learn."), "percent": .none,
      ]
    }
    let confirmed = overall.confirmedCoverage
    let isLess = confirmed.isLess(than: overall.coverage)
    return figure(
      .coverage, overall,
      remark: isLess ? "\(confirmed.text) without what is only assumed." : nil)
  }

  /// How the needs without a strong answer stand: none of them twice.
  private func unanswered(_ figures: Figures) -> String? {
    let strong = figures.needsAnsweredStrongly
    guard !strong.isEmpty, strong.numerator < strong.denominator else { return nil }
    let weak = figures.needsAnswered.numerator - strong.numerator
    let claimed = figures.needsOnlyClaimed.numerator
    let silent = strong.denominator - strong.numerator - weak - claimed
    let parts = [
      (weak, "weakly answered"), (claimed, "claimed only"), (silent, "without an answer"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return parts.joined(separator: ", ") + "."
  }

  /// A figure with its parts and what was left out of it.
  private func figure(
    _ name: FigureName, _ figures: Figures, remark: String? = nil, leftOut: Bool = true
  ) -> TemplateRecord {
    let share = figures[name]
    return [
      "title": .text(name.title), "value": .text(share.text), "meaning": .text(name.meaning),
      "parts": .text(share.isEmpty ? nil : share.parts),
      "leftOut": .text(leftOut ? share.leftOutSentence : nil),
      "remark": .text(remark), "percent": .text(share.percent.map(String.init)),
    ]
  }

  private func gaps(_ figures: Figures) -> TemplateRecord {
    [
      "title": .text("Gaps"), "value": .number(figures.gaps.total),
      "meaning": .text("The cells that are not strong."), "parts": .text(figures.gaps.counts),
      "leftOut": .none, "remark": .none,
      "percent": .none,
    ]
  }
}
