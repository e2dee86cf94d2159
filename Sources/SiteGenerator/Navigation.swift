internal import SiteTemplates

/// The way to all parts of the site, as the layout shows it: made once for each part, and shared by
/// all pages below it.
struct Navigation: Sendable {
  private let problemCount: Int
  /// The parts that this site has, in the order of its kinds of pages.
  private let parts: [SiteArea]
  private var shared: [SiteArea: Links] = [:]

  /// The links at the top of a page and the lists at its foot.
  struct Links: Sendable {
    let areas: TemplateValue
    let groups: TemplateValue
  }

  /// - Parameters:
  ///   - pages: The pages of the site, kind by kind.
  ///   - problemCount: How many problems the files have.
  init(to pages: [any Page], problemCount: Int) {
    self.problemCount = problemCount
    var seen: Set<SiteArea> = []
    parts = pages.map(\.area).filter { seen.insert($0).inserted }
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
      areas: links(to: parts.filter(\.isAtTop), area, page),
      groups: .records(
        SiteArea.List.allCases.map { list in
          [
            "title": .text(list.rawValue),
            "areas": links(to: parts.filter { $0.list == list }, area, page),
          ]
        }))
  }

  private func links(to areas: [SiteArea], _ here: SiteArea, _ page: String?) -> TemplateValue {
    .records(
      areas.map { area in
        [
          "title": .text(area.title), "path": .text(area.path), "isHere": .flag(area == here),
          "isThisPage": .flag(area.path == page),
          "count": area == ProblemsPage.area ? .number(problemCount) : .none,
        ]
      })
  }
}
