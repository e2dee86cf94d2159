internal import SiteTemplates

/// The way to all parts of the site, as the layout shows it: made once for each part, and shared by
/// all pages below it.
struct Navigation: Sendable {
  private let problemCount: Int
  /// The parts that this site has.
  private let parts: Set<SiteArea>
  private var shared: [SiteArea: Links] = [:]

  /// The links at the top of a page and the lists at its foot.
  struct Links: Sendable {
    let areas: TemplateValue
    let groups: TemplateValue
  }

  init(problemCount: Int, hasHistory: Bool) {
    self.problemCount = problemCount
    var parts = Set(SiteArea.allCases)
    if !hasHistory { parts.remove(.history) }
    if problemCount == 0 { parts.remove(.problems) }
    self.parts = parts
    for area in parts { shared[area] = links(in: area, page: nil) }
  }
}

extension Navigation {
  /// The links as a page shows them.
  func links(for page: any Page) -> Links {
    let isBelow = page.path != page.area.path
    return shared[page.area].flatMap { isBelow ? $0 : nil } ?? links(in: page.area, page: page.path)
  }

  private func links(in area: SiteArea, page: String?) -> Links {
    return Links(
      areas: areas(SiteArea.main + [.problems], area, page),
      groups: .records(
        SiteArea.groups.map {
          ["title": .text($0.title), "areas": areas($0.areas, area, page)]
        }))
  }

  private func areas(_ areas: [SiteArea], _ here: SiteArea, _ page: String?) -> TemplateValue {
    .records(
      areas.filter(parts.contains).map { area in
        [
          "title": .text(area.title), "path": .text(area.path), "isHere": .flag(area == here),
          "isThisPage": .flag(area.path == page),
          "count": area == .problems ? .number(problemCount) : .none,
        ]
      })
  }
}
