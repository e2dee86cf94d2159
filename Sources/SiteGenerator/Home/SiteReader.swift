internal import SiteTemplates

/// The people who read the site, and the page at which each begins.
enum SiteReader: String, CaseIterable, Sendable {
  case marketer = "Marketer"
  case sales = "Sales"
  case analyst = "Analyst"
  case agency = "Agency"
  case owner = "Owner"
  case webTeam = "Web team"
}

extension SiteReader {
  /// Who reads, what they find, and where.
  var values: TemplateRecord {
    [
      "who": .text(rawValue), "sentence": .text(sentence), "path": .text(start.path),
      "title": .text(start.title),
    ]
  }

  private var sentence: String {
    switch self {
    case .marketer: "What to write, publish or refresh next, the most rewarding first."
    case .sales: "What to say to whom, what they object to, and what to send them at each stage."
    case .analyst: "Every figure with its parts, and the same numbers as data to join with revenue."
    case .agency: "Which themes, channels and formats are missing for whom, before any brief."
    case .owner: "Where the team stands, how that is computed, and what it does not tell."
    case .webTeam: "Each asset with its persona, stage, role and channel, to build pages from."
    }
  }

  private var start: SiteArea {
    switch self {
    case .marketer: BacklogPage.area
    case .sales: DealSheetsPage.area
    case .analyst: MethodPage.area
    case .agency: ChecksPage.area
    case .owner: MethodPage.area
    case .webTeam: CataloguePage.area
    }
  }
}
