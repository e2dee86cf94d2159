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
    case .marketer: "What to write, publish or refresh next."
    case .sales: "What to say to whom, and what to send them at each stage."
    case .analyst: "Every figure with its parts, as data to join with revenue."
    case .agency: "What is missing for whom, what is under way, and what not to say."
    case .owner: "Where the team stands, and the least that each persona should find."
    case .webTeam: "Each asset with its persona, stage, role and channel."
    }
  }

  private var start: SiteArea {
    switch self {
    case .marketer: BacklogPage.area
    case .sales: DealSheetsPage.area
    case .analyst: MethodPage.area
    case .agency: ChecksPage.area
    case .owner: IndexPage.area
    case .webTeam: CataloguePage.area
    }
  }
}
