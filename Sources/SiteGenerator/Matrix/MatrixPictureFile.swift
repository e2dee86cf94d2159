internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// A matrix as a picture by itself, to put into slides and documents.
struct MatrixPictureFile: CompanionFile {
  let path: String
  private let dimension: MatrixDimension
  private let segment: Tag?

  init(_ dimension: MatrixDimension, in segment: Tag?, _ taxonomy: Taxonomy) {
    self.dimension = dimension
    self.segment = segment
    path = PagePath.picture(dimension, in: segment.map { taxonomy[$0] })
  }
}

extension MatrixPictureFile {
  /// All of a site: one beside each page.
  static func all(in content: SiteContent) -> [MatrixPictureFile] {
    MatrixPage.all(in: content).map { $0.picture(content.taxonomy) }
  }

  func bytes(
    in content: SiteContent, _ templates: TemplateSet
  ) throws(TemplateMistake) -> [UInt8] {
    let coverage = content.views[segment]
    let segment = segment.map { content.taxonomy.title(of: $0) } ?? "all segments"
    let name = dimension.title + (content.views.segments.isEmpty ? "" : ", \(segment)")
    let picture = MatrixPicture(
      Matrix(dimension, content.views, segment: self.segment), Wording(coverage),
      name: name)
    return try templates.render("matrix-picture", picture.values(name: name, dimension.purpose))
  }
}

extension MatrixPicture {
  /// The picture for the template `matrix-picture`.
  fileprivate func values(name: String, _ purpose: String) -> TemplateRecord {
    [
      "width": .number(width), "height": .number(height), "name": .text(name.inert),
      "purpose": .text(purpose), "title": .record(title.values),
      "notes": .records(notes.map(\.values)), "heads": .records(heads.map(\.values)),
      "boxes": .records(boxes.map(\.values)),
      "legend": .records(legend.map(\.legendValues)),
    ]
  }
}

extension MapLabel {
  fileprivate var values: TemplateRecord {
    ["x": .number(x), "y": .number(y), "text": .text(text)]
  }
}

extension MatrixPictureBox {
  /// A box around its texts.
  fileprivate var values: TemplateRecord { values(Self.width, Self.height, wordsInk: ink.text) }

  /// A small box with its texts beside it.
  fileprivate var legendValues: TemplateRecord { values(22, 20, wordsInk: "#1f2328") }

  private func values(_ width: Int, _ height: Int, wordsInk: String) -> TemplateRecord {
    [
      "x": .number(x), "y": .number(y), "width": .number(width), "height": .number(height),
      "state": .text(state.name), "isStale": .flag(isStale), "fill": .text(ink.fill),
      "ink": .text(ink.text), "wordsInk": .text(wordsInk), "dashes": .text(ink.dashes),
      "shapeX": .number(x + (width == Self.width ? 10 : 4)), "shapeY": .number(words.y - 12),
      "words": .record(words.values), "note": .record(note?.values), "mark": .record(mark?.values),
    ]
  }
}
