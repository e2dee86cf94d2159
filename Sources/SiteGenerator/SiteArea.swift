/// The parts of the site, as the navigation shows them.
enum SiteArea: CaseIterable, Sendable {
  case overview, matrix, personas, committee, leads, content, deal, backlog, governance,
    problems
  case checks, figures, history, segments, campaigns, modules, interview, method, rules, reference,
    search, templates

  /// Those at the top of each page; problems join them where there are any.
  static let main: [SiteArea] = [
    .overview, .matrix, .backlog, .personas, .committee, .deal, .leads, .content, .governance,
  ]

  /// All of them in named lists, for the foot of each page.
  static let groups: [(title: String, areas: [SiteArea])] = [
    ("Coverage", [.overview, .matrix, .backlog, .checks, .figures, .history]),
    ("People", [.personas, .committee, .segments, .leads, .interview]),
    ("What they get", [.content, .deal, .campaigns, .modules]),
    ("The files", [.governance, .problems, .method, .rules, .reference, .search, .templates]),
  ]

  var title: String {
    switch self {
    case .overview: "Overview"
    case .matrix: "Matrix"
    case .personas: "Personas"
    case .committee: "Committee"
    case .leads: "Lead definitions"
    case .content: "Content"
    case .deal: "Deal sheets"
    case .backlog: "Backlog"
    case .governance: "Governance"
    case .problems: "Problems"
    case .checks: "Checks"
    case .figures: "Figures"
    case .history: "History"
    case .segments: "Segments"
    case .campaigns: "Campaigns"
    case .modules: "Modules"
    case .interview: "Interview sheet"
    case .method: "Method"
    case .rules: "Rules"
    case .reference: "Reference"
    case .search: "Search"
    case .templates: "Templates"
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
    case .deal: PagePath.dealSheets
    case .backlog: PagePath.backlog
    case .governance: PagePath.governance
    case .problems: PagePath.problems
    case .checks: PagePath.checks
    case .figures: PagePath.figures
    case .history: PagePath.history
    case .segments: PagePath.segments
    case .campaigns: PagePath.campaigns
    case .modules: PagePath.modules
    case .interview: PagePath.interview
    case .method: PagePath.method
    case .rules: PagePath.rules
    case .reference: PagePath.reference
    case .search: PagePath.search
    case .templates: PagePath.templates
    }
  }
}
