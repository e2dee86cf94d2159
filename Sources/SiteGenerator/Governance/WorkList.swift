internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// What is to be done about the files, as one list that can be filtered by owner: what to review, to
/// check again and to tag, and what answers no need.
struct WorkList {
  private let content: SiteContent
  private var rows: [Row] = []
  /// How many of a kind are left out.
  private var leftOut: [WorkKind: Int] = [:]
  private var counts: [Place: Int] = [:]

  /// How many of a kind the list names for each owner.
  private static let most = 50

  private struct Row {
    let kind: WorkKind
    let path: String
    let title: String
    let owner: Tag?
    let link: TemplateRecord?
    let words: String
    var due: String?
    var isLate = false
    var lastLook: String?
  }

  private struct Place: Hashable {
    let owner: Tag?
    let kind: WorkKind
  }

  init(_ content: SiteContent) {
    self.content = content
    for item in content.governance.queue.items { append(item) }
    for answer in content.governance.rechecks {
      append(.recheck, answer.asset, content.wording.recheck(of: answer))
    }
    for lack in TaggingDebt.Lack.all {
      for debt in content.coverage.figures.taggingDebt where debt.lacks.contains(lack) {
        append(.debt(lack), debt.asset, content.wording.sentence(for: lack, of: debt.asset))
      }
    }
    for asset in content.coverage.figures.randomActs {
      append(.answers, asset, "Say which need it answers under `answers`, or retire it.")
    }
  }
}

extension WorkList {
  /// The filters, the rows, and what is left out.
  var values: [(String, TemplateValue)] {
    let facets = Facets(rows.map(options))
    return [
      ("facets", facets.values), ("hasWork", .flag(!rows.isEmpty)),
      (
        "work", .records(rows.indices.map { values(of: rows[$0], marks: facets.text(of: $0)) })
      ),
      (
        "moreWork",
        .records(
          leftOut.sorted { $0.key.place < $1.key.place }.map { kind, count in
            [
              "text": .text("\(kind.title): \(count) more"),
              "command": .text(kind.command), "path": .text(kind.path),
            ]
          })
      ),
    ]
  }

  private func options(of row: Row) -> [FacetOption] {
    let toDo = FacetOption(
      facet: .toDo, id: row.kind.id, title: row.kind.title, place: row.kind.place)
    guard !content.isPublic else { return [toDo] }
    let caretaker = row.owner == nil ? content.governance.owners.caretaker : nil
    let owners = [row.owner] + (caretaker == nil ? [] : [caretaker])
    return [toDo] + owners.map { FacetOption.owner($0, in: content.taxonomy) }
  }

  private func values(of row: Row, marks: String) -> TemplateRecord {
    let caretaker = row.owner == nil ? content.governance.owners.caretaker : nil
    return [
      "marks": .text(marks), "link": .record(row.link), "title": .text(row.title),
      "path": .text(row.path), "editURL": .text(content.editURL(of: row.path)),
      "kind": .text(
        content.taxonomy.layout.file(at: row.path).map { English.sentence($0.kind.noun) }),
      "toDo": .text(row.kind.title), "words": .sentence(row.words), "due": .text(row.due),
      "isLate": .flag(row.isLate), "reviewed": .text(row.lastLook),
      "owner": .record(content.link(to: row.owner)),
      "caretaker": .record(caretaker.flatMap { content.link(to: $0) }),
    ]
  }

  private mutating func append(_ item: ReviewItem) {
    let isLate =
      switch item.state {
      case .never, .overdue: true
      case .due, .later: false
      }
    append(
      Row(
        kind: item.state.isDue ? .review : .later, path: item.path, title: item.title,
        owner: item.owner,
        link: content.link(to: item.file), words: English.sentence(item.state.words),
        due: item.due?.description ?? "0", isLate: isLate, lastLook: item.lastLook))
  }

  private mutating func append(_ kind: WorkKind, _ asset: Ordinal<Asset>, _ words: String) {
    let facts = content.workspace.assets[asset].facts
    append(
      Row(
        kind: kind, path: facts.path, title: facts.title, owner: facts.owner,
        link: content.links[asset], words: words))
  }

  /// Keeps so many of each kind for each owner, so that no page grows with the number of assets.
  private mutating func append(_ row: Row) {
    let place = Place(owner: row.owner, kind: row.kind)
    counts[place, default: 0] += 1
    if counts[place, default: 0] > Self.most {
      leftOut[row.kind, default: 0] += 1
    } else {
      rows.append(row)
    }
  }
}
