internal import CoverageAnalysis
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// Pieces of pages of some personas as a script, which a page asks for when a reader opens one: their
/// deal sheets, and the panels of their cells, in all segments together and in each.
///
/// Their links lead from the site's root; the page that shows a piece puts its own way there before
/// them.
struct FragmentFile: CompanionFile {
  /// Its place among all such files, from 0.
  let number: Int
  private let personas: ArraySlice<Ordinal<Persona>>

  /// So many pieces are in one file, unless a single persona has more: a few hundred kilobytes.
  private static let most = 64
}

extension FragmentFile {
  /// All of a site.
  static func all(in content: SiteContent) -> [FragmentFile] {
    let personas = Array(content.workspace.personas.ordinals)
    let step = personasInFile(content)
    return stride(from: 0, to: personas.count, by: step).map { start in
      FragmentFile(
        number: start / step, personas: personas[start..<min(start + step, personas.count)])
    }
  }

  /// The number of the file with a persona's pieces.
  static func number(of persona: Ordinal<Persona>, in content: SiteContent) -> Int {
    persona.value / personasInFile(content)
  }

  private static func personasInFile(_ content: SiteContent) -> Int {
    let pieces = 1 + content.coverage.stages.count * (1 + content.views.segments.count)
    return max(1, most / pieces)
  }
}

extension FragmentFile {
  var path: String { "fragments/\(number).js" }

  /// A call with the number of the file, and each piece by name: `deal/cfo`,
  /// `cell/cfo/evaluation`, `cell/cfo/evaluation/enterprise`.
  func bytes(
    in content: SiteContent, _ templates: TemplateSet
  ) throws(TemplateMistake) -> [UInt8] {
    var output = Array("site.receive(\"fragments\", \(number), {".utf8)
    for (index, piece) in try pieces(in: content, templates).enumerated() {
      output += (index == 0 ? "\n" : ",\n").utf8
      ScriptText.append(Array(piece.name.utf8), to: &output)
      output += ": ".utf8
      ScriptText.append(piece.html, to: &output)
    }
    output += "\n});\n".utf8
    return output
  }

  private func pieces(
    in content: SiteContent, _ templates: TemplateSet
  ) throws(TemplateMistake) -> [(name: String, html: [UInt8])] {
    let shared: [(String, TemplateValue)] = [
      ("root", .text("")), ("today", .text(content.coverage.today.description)),
    ]
    var pieces: [(name: String, html: [UInt8])] = []
    for persona in personas {
      let id = content.workspace.personas[persona].id
      let sheet = DealSheetValues(persona, in: content).values(isPage: false)
      pieces.append(
        ("deal/\(id)", try templates.render("deal-sheet", TemplateRecord(shared + sheet))))
      for segment in [nil] + content.views.segments
      where content.views[segment].personaOrder.contains(persona) {
        let panels = CellPanels(of: persona, in: segment, content)
        for (stage, panel) in panels.values {
          let place = segment.map { "/\(content.taxonomy[$0].id)" } ?? ""
          pieces.append(
            ("cell/\(id)/\(stage)\(place)", try templates.render("cell-panel", panel)))
        }
      }
    }
    return pieces
  }
}
