internal import SiteTemplates

/// The matrix of personas and stages, with the totals of each.
struct MatrixPage: Page {
  let template = "page-matrix"
  let path = PagePath.matrix
  let area = SiteArea.matrix

  func title(in content: SiteContent) -> String { "Persona × stage" }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    [
      ("heatMap", HeatMap(content).values(withTotals: true)),
      ("figures", content.figureValues),
      ("rules", .records(content.strengthConditions)),
    ]
  }
}
