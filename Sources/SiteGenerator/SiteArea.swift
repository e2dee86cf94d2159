/// The parts of the site, as the navigation shows them.
enum SiteArea: CaseIterable, Sendable {
  case overview, matrix, personas, leads, content, backlog, problems
  case modules, checks, figures, method, rules, reference

  /// Those at the top of each page; the others stand at its foot.
  static let main: [SiteArea] = [
    .overview, .matrix, .personas, .leads, .content, .backlog, .problems,
  ]

  static let further: [SiteArea] = [.modules, .checks, .figures, .method, .rules, .reference]

  var title: String {
    switch self {
    case .overview: "Overview"
    case .matrix: "Matrix"
    case .personas: "Personas"
    case .leads: "Lead definitions"
    case .content: "Content"
    case .backlog: "Backlog"
    case .problems: "Problems"
    case .modules: "Modules"
    case .checks: "Checks"
    case .figures: "Figures"
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
    case .leads: PagePath.leads
    case .content: PagePath.catalogue
    case .backlog: PagePath.backlog
    case .problems: PagePath.problems
    case .modules: PagePath.modules
    case .checks: PagePath.checks
    case .figures: PagePath.figures
    case .method: PagePath.method
    case .rules: PagePath.rules
    case .reference: PagePath.reference
    }
  }
}
