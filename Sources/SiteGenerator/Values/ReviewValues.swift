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
          "title": .text(facts.title), "path": .text(PagePath.governance), "mark": .none,
          "hasProblems": .flag(findings[facts.path] != nil),
        ]
      }
    case .campaign(let campaign): links[campaign]
    }
  }

  /// The list of an owner, for the partial `link`; none for nobody.
  func link(to owner: Tag?) -> TemplateRecord? {
    guard let owner else { return nil }
    let entry = taxonomy[owner]
    return ["title": .text(entry.title), "path": .text(PagePath.owner(entry))]
  }

  /// The most urgent files with their reviews, for the partial `review-table`; none for no file.
  func table(of items: [ReviewItem], label: String, isDue: Bool = true) -> TemplateValue {
    guard !items.isEmpty else { return .none }
    let list = Shortlist(items, limit: ListLimit.assets)
    return .record([
      "label": .text(label), "key": .text(HeadingAnchors.slug(label)),
      "rows": .records(list.first.map(row)), "more": .text(list.more),
      "command": .text(isDue ? "persona review" : "persona review --due 3650d"),
    ])
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
      "link": .record(link(to: item.file)), "title": .text(item.facts.title),
      "kind": .text(English.sentence(item.file.kind.noun)), "path": .text(item.facts.path),
      "editURL": .text(editURL(of: item.facts.path)), "review": .text(item.state.words),
      "due": .text(item.due?.description ?? "0"), "isLate": .flag(item.state.isLate),
      "reviewed": .text(
        item.reviewed?.description ?? item.published.map { "\($0), when published" }),
      "owner": .record(link(to: item.facts.owner)),
    ]
  }
}

extension ReviewState {
  fileprivate var isLate: Bool {
    switch self {
    case .never, .overdue: true
    case .due, .later: false
    }
  }
}
