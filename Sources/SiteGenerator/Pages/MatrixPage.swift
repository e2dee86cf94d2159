internal import CoverageAnalysis
internal import SiteTemplates
internal import WorkspaceModel

/// Coverage in rows and columns, for all segments or for one: the scores, then the other layers.
struct MatrixPage: Page {
  let template = "page-matrix"
  let area = SiteArea.matrix
  let path: String
  private let dimension: MatrixDimension
  private let segment: Tag?

  init(_ dimension: MatrixDimension, in segment: Tag?, _ taxonomy: Taxonomy) {
    self.dimension = dimension
    self.segment = segment
    path = PagePath.matrix(dimension, in: segment.map { taxonomy[$0] })
  }
}

extension MatrixPage {
  func title(in content: SiteContent) -> String {
    let segment = segment.map { ": \(content.taxonomy.title(of: $0))" }
    return dimension.title + (segment ?? "")
  }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    let matrix = MatrixTable(content, dimension, segment, page: path)
    let isContract = dimension.id == MatrixDimension.all[0].id
    return [
      ("title", .text(title(in: content))), ("purpose", .text(dimension.purpose)),
      ("dimensions", dimensions(content)), ("segments", segments(content)),
      ("hasSegments", .flag(!content.views.segments.isEmpty)),
      (
        "heatMap",
        isContract ? HeatMap(content, in: segment).values(withTotals: true) : .none
      ),
      ("hasPersonas", .flag(!content.views[segment].personaOrder.isEmpty)),
      ("hasColumns", .flag(matrix.hasColumns)), ("emptyColumns", .text(dimension.emptyColumns)),
      ("layers", .records(matrix.layers(withScores: !isContract))),
      ("hasReasons", .flag(!matrix.reasons.isEmpty)), ("reasons", .records(matrix.reasons)),
      ("figures", content.figureValues(of: content.views[segment])),
      ("rules", .records(content.strengthConditions)),
    ]
  }
}

extension MatrixPage {
  /// The same segment in other rows and columns.
  private func dimensions(_ content: SiteContent) -> TemplateValue {
    .records(
      MatrixDimension.all.map { other in
        [
          "title": .text(other.title),
          "path": .text(PagePath.matrix(other, in: segment.map { content.taxonomy[$0] })),
          "isHere": .flag(other.id == dimension.id),
        ]
      })
  }

  /// The same matrix of other segments, and of all together.
  private func segments(_ content: SiteContent) -> TemplateValue {
    .records(
      ([nil] + content.views.segments).map { other in
        let entry = other.map { content.taxonomy[$0] }
        return [
          "title": .text(entry?.title ?? "All segments"),
          "path": .text(PagePath.matrix(dimension, in: entry)), "isHere": .flag(other == segment),
        ]
      })
  }
}

extension MatrixDimension {
  /// What to do where there is no column.
  fileprivate var emptyColumns: String {
    "There is nothing to put into columns yet: list it in personas/taxonomy.md."
  }
}
