internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

extension SiteContent {
  /// The page of a file; none for a taxonomy that is not written.
  func link(to file: WorkspaceFile) -> TemplateRecord? {
    switch file {
    case .persona(let persona): links[persona]
    case .leadDefinition(let lead): links[lead]
    case .asset(let asset): links[asset]
    case .module(let module): links[module]
    case .taxonomy:
      taxonomy.facts.map { facts in
        [
          "title": .text(facts.title), "path": .text(GovernancePage.area.path), "mark": .none,
          "hasProblems": .flag(findings[facts.path] != nil),
        ]
      }
    case .campaign(let campaign): links[campaign]
    }
  }

  /// How often files are reviewed, and how far ahead the queue looks.
  var reviewRhythm: [(String, TemplateValue)] {
    [
      ("limit", .text(taxonomy.rules.reviewEvery.description)),
      ("window", .text(governance.queue.window.description)),
    ]
  }

  /// What is overdue, for the front page: the oldest few, and how many there are.
  var overdue: TemplateRecord {
    let counts = governance.queue.counts
    let late = governance.queue.overdue.prefix(5)
    return [
      "items": .records(late.map(row)),
      "count": .text(counts.overdue == 0 ? nil : English.count(counts.overdue, "file")),
      "undated": .text(counts.never == 0 ? nil : English.count(counts.never, "file")),
      "limit": .text(taxonomy.rules.reviewEvery.description),
    ]
  }

  private func row(_ item: ReviewItem) -> TemplateRecord {
    [
      "link": .record(link(to: item.file)), "title": .text(item.title),
      "reviewed": .text(item.lastLook),
    ]
  }
}

extension ReviewItem {
  /// When somebody looked at the file last; none for never.
  var lastLook: String? {
    reviewed?.description ?? published.map { "\($0), when published" }
  }
}
