internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import WorkspaceModel

/// Coverage in rows and columns, for all segments or for one: the scores, then the other layers.
struct MatrixPage: Page {
  static let area = SiteArea("Matrix", at: "matrix/stage.html", .top(.coverage))
  let template = "matrix-page"
  let path: String
  let scripts = ["matrix.js", "panel.js"]
  private let dimension: MatrixDimension
  private let segment: Tag?

  init(_ dimension: MatrixDimension, in segment: Tag?, _ taxonomy: Taxonomy) {
    self.dimension = dimension
    self.segment = segment
    path = PagePath.matrix(dimension, in: segment.map { taxonomy[$0] })
  }
}

extension MatrixPage {
  /// The matrices that have a page; of the others tell the terminal and the data.
  private static let dimensions = ["stage", "role", "theme", "segment", "channel"]
    .compactMap(MatrixDimension.named)

  /// All of a site: each matrix of all segments together, and the one by stage of each.
  static func all(in content: SiteContent) -> [MatrixPage] {
    let taxonomy = content.taxonomy
    return dimensions.map { MatrixPage($0, in: nil, taxonomy) }
      + content.views.segments.map { MatrixPage(dimensions[0], in: $0, taxonomy) }
  }

  /// The matrices that only the terminal and the data tell.
  static let withoutPage = MatrixDimension.all.filter { other in
    !dimensions.contains { $0.id == other.id }
  }

  /// The same as a picture.
  func picture(_ taxonomy: Taxonomy) -> MatrixPictureFile {
    MatrixPictureFile(dimension, in: segment, taxonomy)
  }

  private var isByStage: Bool { dimension.id == Self.dimensions[0].id }

  func title(in content: SiteContent) -> String {
    let segment = segment.map { ": \(content.taxonomy.title(of: $0))" }
    return dimension.title + (segment ?? "")
  }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    let matrix = MatrixTable(content, dimension, segment, page: path)
    let silent = dimension.hasThemeColumns ? silent(content) : []
    return [
      ("title", .text(title(in: content))), ("purpose", .text(dimension.purpose)),
      ("summary", .text(matrix.summary)), ("layerChoices", .records(choices(content))),
      ("hasOthers", .flag(matrix.hasOthers)), ("segment", .text(segmentID(content))),
      ("isWide", .flag(matrix.isWide)),
      ("segmentTitle", .text(segment.map { content.taxonomy.title(of: $0) } ?? "All segments")),
      ("picturePath", .text(picture(content))),
      ("dimensions", dimensions(content)), ("segments", segments(content)),
      ("hasSegments", .flag(isByStage && !content.views.segments.isEmpty)),
      ("hasSilent", .flag(!silent.isEmpty)), ("silent", .records(silent)),
      ("profiles", .records(dimension.hasSegmentColumns ? content.segmentProfiles : [])),
      ("isByStage", .flag(isByStage)),
      (
        "heatMap",
        isByStage ? HeatMap(content, in: segment).values(withTotals: true) : .none
      ),
      ("hasPersonas", .flag(!content.views[segment].personaOrder.isEmpty)),
      ("hasColumns", .flag(matrix.hasColumns)), ("emptyColumns", .text(dimension.emptyColumns)),
      ("layers", .records(matrix.layers(withScores: !isByStage))),
      ("legend", isByStage ? matrix.legend(of: .score) : .none),
      ("hasReasons", .flag(!matrix.reasons.isEmpty)), ("reasons", .records(matrix.reasons)),
      ("figures", content.figureValues(of: content.views[segment])),
      ("rules", .records(content.strengthConditions)),
    ]
  }
}

extension MatrixPage {
  /// The layers that can be looked at; the first one is shown unless another is chosen.
  private func choices(_ content: SiteContent) -> [TemplateRecord] {
    MatrixLayer.all(in: content.workspace).map { layer in
      [
        "id": .text(layer.rawValue), "title": .text(layer.title),
        "isFirst": .flag(layer == MatrixLayer.allCases.first),
      ]
    }
  }

  /// Who gets no answer from content about a theme, persona by persona.
  private func silent(_ content: SiteContent) -> [TemplateRecord] {
    let coverage = content.views[segment]
    return coverage.priorityPersonas.compactMap { persona in
      let themes = coverage.practice.themes[persona.value]
      return content.wording.sentence(for: themes).map { words in
        [
          "words": .sentence(words),
          "path": .text(PagePath.persona(content.workspace.personas[persona])),
        ]
      }
    }
  }

  private func segmentID(_ content: SiteContent) -> String? {
    segment.map { content.taxonomy[$0].id }
  }

  /// The same matrix as a picture, where there is something to see.
  private func picture(_ content: SiteContent) -> String {
    PagePath.picture(dimension, in: segment.map { content.taxonomy[$0] })
  }

  /// The other matrices.
  private func dimensions(_ content: SiteContent) -> TemplateValue {
    .records(
      Self.dimensions.map { other in
        [
          "title": .text(other.title), "path": .text(PagePath.matrix(other, in: nil)),
          "isHere": .flag(other.id == dimension.id && segment == nil),
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

extension PagePath {
  /// A matrix, of one segment below its name.
  static func matrix(_ dimension: MatrixDimension, in segment: VocabularyEntry?) -> String {
    "matrix/\(dimension.id)\(segment.map { "/\($0.id)" } ?? "").html"
  }

  /// The same matrix as a picture.
  static func picture(_ dimension: MatrixDimension, in segment: VocabularyEntry?) -> String {
    "matrix/\(dimension.id)\(segment.map { "/\($0.id)" } ?? "").svg"
  }

  /// The matrix of personas and segments, with the profile of each.
  static let segments = "matrix/segment.html"
}
