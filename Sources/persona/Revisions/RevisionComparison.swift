internal import CoverageAnalysis
internal import CoverageReports
internal import GitRevisions
internal import SourceDocuments
internal import WorkspaceModel

/// Two states of a workspace, read and compared.
struct RevisionComparison {
  let before: WorkspaceState
  let after: WorkspaceState
  let review: CoverageReview
  let sides: DiffSides
  /// What makes the folder and a commit differ without anybody's doing.
  let doubts: [String]

  /// Reads both states.
  ///
  /// The earlier one is looked at on its commit's day; the later one on the day that was asked for,
  /// else on its commit's day, so that two commits give the same on any day. Where its clock was
  /// behind it is the day of the earlier one, as in the history.
  ///
  /// - Parameters:
  ///   - range: The states.
  ///   - options: Where the workspace is, and the day that was asked for.
  /// - Throws: A `RunFailure` or a `GitFailure` where one of them can't be read.
  init(_ range: RevisionRange, _ options: GlobalOptions) throws {
    let place = try WorkspacePlace(options.folder, needsFiles: range.head == nil)
    let repository = try GitRepository.around(place.folder)
    let head = try range.head.map { try repository.commit($0) }
    let named = try repository.commit(range.base)
    let base =
      if let head, range.startsAtMergeBase { try repository.mergeBase(named, head) } else { named }
    let today = try options.today ?? head.map { max($0.day, base.day) } ?? options.day()
    let disk = WorkingTree(root: place.folder)
    let tree: any SourceTree = if let head { try repository.tree(of: head) } else { disk }
    let old = try repository.tree(of: base)
    let renames =
      if let head { try repository.renames(from: base, to: head) } else { old.renames(to: tree) }
    let files = FileChanges(from: old, to: tree, renames: renames)
    before = WorkspaceState(old, on: min(base.day, today), jobs: options.threads)
    after = WorkspaceState(tree, on: today, jobs: options.threads)
    try after.refuseUnreadable()
    review = CoverageReview(
      CoverageChange(from: before.coverage, to: after.coverage, files: files),
      problems: FindingsChange(from: before.findings, to: after.findings, renames: renames),
      files: files)
    var doubts =
      range.head == nil
      ? try CheckoutDoubts(repository, base: old, disk: disk).words : []
    if before.coverage.workspace.personas.isEmpty, !after.coverage.workspace.personas.isEmpty {
      doubts.append(
        "\(range.base) has no persona in this folder, so that every need counts as new; what came "
          + "from a workspace in another folder is not compared")
    }
    self.doubts = doubts
    sides = DiffSides(
      before: .init(
        name: base.id == named.id
          ? range.base : "where \(range.head ?? "HEAD") left \(range.base)", commit: base.id),
      after: .init(name: range.head ?? "the working tree", commit: head?.id))
  }
}
