internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates

extension SiteContent {
  /// The figures of the front page, for the partial `figure`.
  var figureValues: TemplateValue { figureValues(of: coverage) }

  /// The four main figures of a coverage, be it of one segment.
  func figureValues(of coverage: Coverage) -> TemplateValue {
    let overall = coverage.figures.overall
    let strongly = "\(overall.needsAnsweredStrongly.parts) strongly."
    let age = overall.freshness.sentence
    return .records([
      figure(.coverage, overall),
      figure(.needsAnswered, overall, remark: overall.needsAnswered.isEmpty ? nil : strongly),
      gaps(overall),
      figure(.freshness, overall, remark: overall.freshness.share.isEmpty ? nil : age),
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

  private func gaps(_ figures: Figures) -> TemplateRecord {
    [
      "title": .text("Gaps"), "value": .number(figures.gaps.total),
      "meaning": .text("The cells that are not strong."), "parts": .text(figures.gaps.counts),
      "leftOut": .text(figures.strength.leftOutSentence), "remark": .none,
      "percent": .none,
    ]
  }
}
