internal import CoverageAnalysis
internal import SiteTemplates
internal import WorkspaceModel

/// The buying committee: its roles, who is for and against, who listens to whom, and what a champion
/// can pass on.
struct CommitteePage: Page {
  static let area = SiteArea("Committee", at: "committee.html", .top(.people))
  let template = "committee-page"
  let path = area.path
  let scripts = ["tables.js"]

  static func all(in content: SiteContent) -> [Self] { [Self()] }

  func title(in content: SiteContent) -> String { "The buying committee" }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    let committee = Committee(of: content.coverage)
    return [
      ("hasPersonas", .flag(!content.workspace.personas.isEmpty)),
      ("stalls", .records(content.stalls)),
    ]
      + CommitteeRoles(content: content, committee: committee).values
      + CommitteeLinks(content: content, committee: committee).values
      + ForwardingKit(content: content, committee: committee).values
  }
}
