/// The parts of the site, as the navigation shows them.
enum SiteArea: CaseIterable, Sendable {
  case overview, matrix, personas, committee, leads, content, playbook, backlog, governance,
    problems
  case checks, figures, segments, campaigns, modules, interview, method, rules, reference

  /// Those at the top of each page; the others stand at its foot.
  static let main: [SiteArea] = [
    .overview, .matrix, .personas, .committee, .leads, .content, .playbook, .backlog, .governance,
    .problems,
  ]

  static let further: [SiteArea] = [
    .checks, .figures, .segments, .campaigns, .modules, .interview, .method, .rules, .reference,
  ]

  var title: String {
    switch self {
    case .overview: "Overview"
    case .matrix: "Matrix"
    case .personas: "Personas"
    case .committee: "Committee"
    case .leads: "Lead definitions"
    case .content: "Content"
    case .playbook: "Playbook"
    case .backlog: "Backlog"
    case .governance: "Governance"
    case .problems: "Problems"
    case .checks: "Checks"
    case .figures: "Figures"
    case .segments: "Segments"
    case .campaigns: "Campaigns"
    case .modules: "Modules"
    case .interview: "Interview sheet"
    case .method: "Method"
    case .rules: "Rules"
    case .reference: "Reference"
    }
  }

  var path: String {
    switch self {
    case .overview: PagePath.index
    case .matrix: PagePath.matrix
    case .personas: PagePath.personas
    case .committee: PagePath.committee
    case .leads: PagePath.leads
    case .content: PagePath.catalogue
    case .playbook: PagePath.playbook
    case .backlog: PagePath.backlog
    case .governance: PagePath.governance
    case .problems: PagePath.problems
    case .checks: PagePath.checks
    case .figures: PagePath.figures
    case .segments: PagePath.segments
    case .campaigns: PagePath.campaigns
    case .modules: PagePath.modules
    case .interview: PagePath.interview
    case .method: PagePath.method
    case .rules: PagePath.rules
    case .reference: PagePath.reference
    }
  }
}
