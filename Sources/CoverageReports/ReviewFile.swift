internal import CoverageAnalysis
internal import WorkspaceModel

/// The review queue as data, apart from the model so that its shape stays.
struct ReviewFile: Encodable {
  let schema = "persona-coverage/reviews/1"
  let asOf: String
  let reviewEvery: String
  /// How far ahead the queue looks.
  let window: String
  /// The files to review now or within the window, the most urgent first.
  let reviews: [Review]
  /// How many files are not due within the window.
  let notDue: Int
  /// The day on which the first of those is due.
  let nextDue: String?
  /// The answers whose need has changed since the last review.
  let rechecks: [Recheck]

  struct Review: Encodable {
    /// `never`, `overdue` or `due`.
    let state: String
    let kind: String
    let id: String
    let title: String
    let path: String
    let reviewed: String?
    let due: String?
    /// Over zero for an overdue file only.
    let daysOverdue: Int
    let owner: String?
    /// The owner, else the one who has the files that nobody owns on their list.
    let reviewer: String?
  }

  struct Recheck: Encodable {
    let asset: String
    let path: String
    let need: String
    let owner: String?
  }
}

extension ReviewFile.Review {
  init(_ item: ReviewItem, _ taxonomy: Taxonomy, _ owners: OwnerLists) {
    state = item.state.name
    kind = item.file.kind.rawValue
    id = item.id
    title = item.title
    path = item.path
    reviewed = item.reviewed?.description
    due = item.due?.description
    daysOverdue = if case .overdue(_, let days) = item.state { days } else { 0 }
    owner = item.owner.map { taxonomy[$0].id }
    reviewer = owners.reviewer(forFilesOf: item.owner).map { taxonomy[$0].id }
  }
}

extension ReviewFile.Recheck {
  init(_ answer: Answer, in workspace: Workspace) {
    let asset = workspace.assets[answer.asset]
    self.asset = asset.id
    path = asset.path
    need = workspace.address(of: answer.need)
    owner = asset.owner.map { workspace.taxonomy[$0].id }
  }
}

extension ReviewState {
  fileprivate var name: String {
    switch self {
    case .never: "never"
    case .overdue: "overdue"
    case .due: "due"
    case .later: "later"
    }
  }
}
