internal import CoverageAnalysis
internal import SiteTemplates

extension SiteContent {
  /// The figures of the front page, for the partial `figure`.
  var figureValues: TemplateValue {
    let overall = coverage.figures.overall
    return .records([
      figure(.coverage, overall), figure(.needsAnswered, overall, remark: stronglyAnswered),
      gaps(overall.gaps), figure(.freshness, overall, remark: overall.freshness.sentence),
    ])
  }

  /// A figure with its parts and what was left out of it.
  func figure(_ name: FigureName, _ figures: Figures, remark: String? = nil) -> TemplateRecord {
    let share = figures[name]
    return [
      "title": .text(name.title), "value": .text(share.text), "meaning": .text(name.meaning),
      "parts": .text(share.isEmpty ? nil : share.parts), "leftOut": .text(share.leftOutSentence),
      "remark": .text(remark), "percent": .text(share.percent.map(String.init)),
    ]
  }

  private var stronglyAnswered: String {
    let share = coverage.figures.overall.needsAnsweredStrongly
    return "\(share.parts) strongly."
  }

  private func gaps(_ gaps: GapCount) -> TemplateRecord {
    let parts = gaps.text.split(separator: ": ", maxSplits: 1)
    return [
      "title": .text("Gaps"), "value": .number(gaps.total),
      "meaning": .text("The cells that are not strong."),
      "parts": .text(parts.count > 1 ? String(parts[1]) : nil),
      "leftOut": .text(coverage.figures.overall.strength.leftOutSentence), "remark": .none,
      "percent": .none,
    ]
  }
}
