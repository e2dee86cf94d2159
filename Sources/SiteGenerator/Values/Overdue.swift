internal import CoverageAnalysis
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// The files that nobody has looked at for longer than the rules allow.
struct Overdue {
  private let content: SiteContent
  /// Those with a date that is too old, the oldest first.
  private(set) var late: [Item] = []
  /// How many have no date at all.
  private(set) var undated = 0

  /// A file that is due.
  struct Item {
    let link: TemplateRecord
    let reviewed: CalendarDate
    let path: String
  }

  init(_ content: SiteContent) {
    self.content = content
    let workspace = content.workspace
    for item in workspace.personas.ordinals { note(workspace.personas[item], content.links[item]) }
    for item in workspace.assets.ordinals where workspace.assets[item].status != .retired {
      note(workspace.assets[item], content.links[item])
    }
    for item in workspace.modules.ordinals { note(workspace.modules[item], content.links[item]) }
    for item in workspace.leadDefinitions.ordinals {
      note(workspace.leadDefinitions[item], content.links[item])
    }
    late.sort { ($0.reviewed.dayNumber, $0.path) < ($1.reviewed.dayNumber, $1.path) }
  }
}

extension Overdue {
  /// The oldest few, and how many there are.
  var values: TemplateRecord {
    [
      "items": .records(
        late.prefix(5).map {
          ["link": .record($0.link), "reviewed": .text($0.reviewed.description)]
        }),
      "count": .text(late.isEmpty ? "No file" : English.count(late.count, "file")),
      "undated": .text(undated == 0 ? nil : English.count(undated, "file")),
      "limit": .text(content.taxonomy.rules.reviewEvery.description),
    ]
  }

  private mutating func note(_ item: some WorkspaceItem, _ link: TemplateRecord) {
    guard let reviewed = item.reviewed else {
      undated += 1
      return
    }
    guard content.taxonomy.rules.reviewEvery.end(from: reviewed) < content.coverage.today else {
      return
    }
    late.append(Item(link: link, reviewed: reviewed, path: item.path))
  }
}
