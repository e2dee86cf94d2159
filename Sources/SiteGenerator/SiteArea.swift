/// The parts of the site, as the navigation shows them.
enum SiteArea: CaseIterable, Sendable {
  case overview, matrix, personas, committee, leads, content, deal, backlog, governance,
    problems
  case checks, history, campaigns, modules, interview, method, rules, reference,
    search

  /// Those at the top of each page; problems join them where there are any.
  static let main: [SiteArea] = [
    .overview, .matrix, .backlog, .personas, .committee, .deal, .leads, .content, .governance,
  ]

  /// Those for whoever writes the files, which one link at the foot of each page leads to.
  static let forEditors: [SiteArea] = [.reference, .rules]

  /// All others in named lists, for the foot of each page.
  static let groups: [(title: String, areas: [SiteArea])] = [
    ("Coverage", [.overview, .matrix, .backlog, .checks, .history]),
    ("People", [.personas, .committee, .leads, .interview]),
    ("What they get", [.content, .deal, .campaigns, .modules]),
    ("How it is kept", [.governance, .problems, .method, .search]),
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
    case .backlog: "To do"
    case .governance: "Governance"
    case .problems: "Problems"
    case .checks: "Checks"
    case .history: "History"
    case .campaigns: "Campaigns"
    case .modules: "Modules"
    case .interview: "Interview sheet"
    case .method: "Method"
    case .rules: "Rules"
    case .reference: "Reference"
    case .search: "Search"
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
    case .history: PagePath.history
    case .campaigns: PagePath.campaigns
    case .modules: PagePath.modules
    case .interview: PagePath.interview
    case .method: PagePath.method
    case .rules: PagePath.rules
    case .reference: PagePath.reference
    case .search: PagePath.search
    }
  }
}
