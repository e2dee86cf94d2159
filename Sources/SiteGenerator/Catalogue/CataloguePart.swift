internal import CoverageAnalysis
internal import SiteTemplates
internal import WorkspaceModel

/// Some rows of a large catalogue as a script file, which a page opened from disk may load.
struct CataloguePart: Sendable {
  /// Its place among the parts, from 0.
  let number: Int
  /// The assets whose rows it holds, by their places in the workspace.
  let rows: Range<Int>
}

extension CataloguePart {
  var path: String { PagePath.cataloguePart(number) }

  /// The file: a call with the rows as the template makes them, what they are filtered and sorted
  /// by, and the number of the part.
  func script(
    of catalogue: Catalogue, _ content: SiteContent, _ templates: TemplateSet
  ) throws(TemplateMistake) -> [UInt8] {
    let maker = CatalogueRows(content)
    let shared: [(String, TemplateValue)] = [
      ("root", .text(PagePath.root(from: PagePath.catalogue))),
      ("isPublic", .flag(content.options.isPublic)),
    ]
    var texts: [String] = []
    for ordinal in content.workspace.assets.ordinals[rows] {
      let record = TemplateRecord(shared + maker.row(ordinal, marks: nil))
      texts.append(String(decoding: try templates.render("asset-row", record), as: UTF8.self))
    }
    var script = ScriptText()
    script.append("site.part(\(number), {\n\"first\": \(rows.lowerBound),\n")
    PackedRows(texts).write(to: &script)
    script.append("\"marks\": [\n")
    script.append(lines: catalogue.facets.marks[rows].map(ScriptText.list))
    script.append("],\n\"ranks\": {\n")
    let ranks = catalogue.ranks.map {
      "\"\($0.column)\": \(ScriptText.list(Array($0.ranks[rows])))"
    }
    script.append(lines: ranks)
    script.append("}\n});\n")
    return script.bytes
  }
}
