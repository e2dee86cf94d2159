internal import CoverageAnalysis
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// What surrounds a page: the way to the others, the day, the files it comes from.
struct PageFrame {
  private let content: SiteContent
  private let page: any Page
  private let navigation: Navigation
  /// What the page and the layout both may show.
  private let shared: [(String, TemplateValue)]

  init(_ content: SiteContent, _ page: any Page, _ navigation: Navigation) {
    self.content = content
    self.page = page
    self.navigation = navigation
    shared = [
      ("root", .text(PagePath.root(from: page.path))), ("siteTitle", .text(content.title)),
      ("today", .text(content.coverage.today.description)),
      ("isPublic", .flag(content.isPublic)),
    ]
  }
}

extension PageFrame {
  /// The values for the page's own template.
  var values: TemplateRecord {
    TemplateRecord(shared + page.values(in: content))
  }

  /// The values for the layout.
  func layout(around main: HTML) -> TemplateRecord {
    let title = page.title(in: content)
    let isHome = page.path == IndexPage.area.path
    let links = navigation.links(for: page)
    return TemplateRecord(
      shared + [
        ("title", .text(isHome ? content.title : "\(title) · \(content.title)")),
        ("content", .html(main)), ("scripts", .texts(page.scripts)),
        ("countsClaims", content.countsClaims.map { .sentence($0) } ?? .none),
        ("hasCountsClaims", .flag(content.countsClaims != nil)),
        ("isSearch", .flag(page.path == SearchPage.area.path)),
        ("areas", links.areas), ("groups", links.groups),
        ("crumbs", crumbs(to: title)), ("sources", sources),
      ])
  }
}

extension PageFrame {
  private func crumbs(to title: String) -> TemplateValue {
    let trail = page.trail(in: content)
    guard !trail.isEmpty else { return .none }
    return .records(trail.map { ["title": .text($0.title), "path": .text($0.path)] })
  }

  /// The files that the page shows, with how many problems each has and where it can be edited.
  private var sources: TemplateValue {
    .records(
      page.sources(in: content).map { path in
        let file = content.findings[path]
        return [
          "path": .text(path), "editURL": .text(content.editURL(of: path)),
          "problems": .text(file.map { English.count($0.findings.count, "problem") }),
          "problemsPath": .text(file.map(content.findings.path)),
        ]
      })
  }
}
