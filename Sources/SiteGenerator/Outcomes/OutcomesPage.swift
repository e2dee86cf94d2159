internal import CoverageAnalysis
internal import CoverageOutcomes
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// What deals, leads and use tell beside coverage, and what they can't tell.
struct OutcomesPage: Page {
  static let area = SiteArea("Outcomes", at: "outcomes.html", .foot(.coverage))
  let template = "outcomes-page"
  let path = area.path
  let scripts = ["tables.js"]
  private let measurement: SiteMeasurement

  static func all(in content: SiteContent) -> [Self] {
    content.measurement.map { [Self(measurement: $0)] } ?? []
  }

  func title(in content: SiteContent) -> String { "Outcomes" }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    switch measurement {
    case .mistakes(let count): return mistakes(count)
    case .outcomes(let outcomes): return values(of: outcomes, in: content)
    }
  }
}

extension OutcomesPage {
  private func mistakes(_ count: Int) -> [(String, TemplateValue)] {
    let verb = count == 1 ? "is" : "are"
    return [
      ("answer", .text("Nothing is told of outcomes.")),
      (
        "trouble",
        .text(
          "There \(verb) \(English.count(count, "mistake")) in the tables of "
            + "\(MeasurementTable.folder); persona measure lists them.")
      ),
      ("asOf", .none), ("chart", .none), ("sections", .records([])),
    ]
  }

  private func values(
    of outcomes: Outcomes, in content: SiteContent
  ) -> [(String, TemplateValue)] {
    let sections = outcomes.sections(content.coverage)
    return [
      ("answer", .text(sections.first?.sentences.first)), ("trouble", .none),
      ("asOf", .text(outcomes.plan.asOf.description)),
      ("chart", .record(StandingChart(content: content, outcomes: outcomes).values)),
      (
        "sections",
        .records(
          sections.enumerated().map { place, section in
            OutcomeSectionValues(section: section, content: content, isFirst: place == 0).values
          })
      ),
    ]
  }
}
