internal import CoverageAnalysis
internal import SiteTemplates
internal import WorkspaceModel

/// Some rows of a large catalogue as a script file, which a page opened from disk may load.
struct CataloguePart: CompanionFile {
  /// Its place among the parts, from 0.
  let number: Int
  /// The assets whose rows it holds, by their places in the workspace.
  let rows: Range<Int>
  /// The numbers of each row's facets.
  let marks: ArraySlice<[Int]>
  /// The place of each row among all assets, by column.
  let ranks: [(column: String, ranks: ArraySlice<Int>)]
}

extension CataloguePart {
  var path: String { PagePath.cataloguePart(number) }

  /// A call with the rows as the template makes them, and what they are filtered and sorted by.
  func bytes(
    in content: SiteContent, _ templates: TemplateSet
  ) throws(TemplateMistake) -> [UInt8] {
    var script = Array("site.part({\n\"first\": \(rows.lowerBound),\n".utf8)
    PackedRows(try texts(content, templates)).write(to: &script)
    ScriptText.append("marks", marks.map(ScriptText.list), in: "[]", to: &script)
    script += ",\n".utf8
    let columns = ranks.map { "\"\($0.column)\": \(ScriptText.list($0.ranks))" }
    ScriptText.append("ranks", columns, in: "{}", to: &script)
    script += "\n});\n".utf8
    return script
  }

  private func texts(
    _ content: SiteContent, _ templates: TemplateSet
  ) throws(TemplateMistake) -> [[UInt8]] {
    let maker = CatalogueRows(content)
    let shared: [(String, TemplateValue)] = [
      ("root", .text(PagePath.root(from: CataloguePage.area.path))),
      ("isPublic", .flag(content.isPublic)),
    ]
    var texts: [[UInt8]] = []
    for ordinal in content.workspace.assets.ordinals[rows] {
      let record = TemplateRecord(shared + maker.row(ordinal, marks: nil))
      texts.append(try templates.render("content-asset-row", record))
    }
    return texts
  }
}
