internal import CoverageAnalysis
internal import SiteTemplates
internal import WorkspaceModel

/// A deal sheet as a script, which the list of all sheets asks for when somebody chooses it.
///
/// Its links lead from the site's root; the page that shows the sheet puts its own way there before
/// them.
struct DealSheetFile: CompanionFile {
  let path: String
  private let persona: Ordinal<Persona>

  init(_ persona: Ordinal<Persona>, in workspace: Workspace) {
    self.persona = persona
    path = PagePath.dealSheetFile(workspace.personas[persona])
  }
}

extension DealSheetFile {
  func bytes(
    in content: SiteContent, _ templates: TemplateSet
  ) throws(TemplateMistake) -> [UInt8] {
    var output = Array("site.sheet(".utf8)
    ScriptText.append(Array(content.workspace.personas[persona].id.utf8), to: &output)
    output += ",\n".utf8
    let values = DealSheetValues(persona, in: content).values(isPage: false)
    let shared: [(String, TemplateValue)] = [
      ("root", .text("")), ("today", .text(content.coverage.today.description)),
    ]
    ScriptText.append(
      try templates.render("deal-sheet", TemplateRecord(shared + values)), to: &output)
    output += ");\n".utf8
    return output
  }
}
