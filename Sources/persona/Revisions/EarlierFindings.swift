internal import CoverageAnalysis
internal import CoverageReports
internal import GitRevisions
internal import SourceDocuments
internal import WorkspaceModel

/// The findings that were there already where a change began.
struct EarlierFindings {
  /// Of the findings now, those that were not there.
  let new: [Diagnostic]
  /// How many were there already.
  let remaining: Int
  /// The files that the change touches.
  let changes: ChangedLines

  /// Compares findings with those of a commit.
  ///
  /// Both are judged on the same day, so that what only time has made a problem is not new. Where a
  /// branch went apart from the revision, it is compared with what was there then.
  ///
  /// - Parameters:
  ///   - revision: The revision as it was written.
  ///   - loaded: The workspace as it is.
  ///   - jobs: How many threads work.
  /// - Throws: A `GitFailure` where the revision can't be read.
  init(at revision: String, _ loaded: LoadedWorkspace, jobs: Int) throws {
    let repository = try GitRepository.around(loaded.root)
    let named = try repository.commit(revision)
    let base = try repository.mergeBase(named, repository.commit("HEAD"))
    let tree = try repository.tree(of: base)
    let before = WorkspaceState(tree, on: loaded.coverage.today, jobs: jobs)
    let renames = tree.renames(to: loaded.tree)
    let files = FileChanges(from: tree, to: loaded.tree, renames: renames)
    let change = FindingsChange(from: before.findings, to: loaded.findings, renames: renames)
    new = change.new
    remaining = change.remaining.count
    changes = ChangedLines(
      Dictionary(
        files.files.map { ($0.path, Self.changedLines(of: $0, tree, loaded.tree)) },
        uniquingKeysWith: { first, _ in first }))
  }

  private static func changedLines(
    of file: FileChange, _ before: RevisionTree, _ after: WorkingTree
  ) -> [ClosedRange<Int>] {
    guard FileKind.mayBeRead(file.path), case .success(let bytes) = after.bytes(of: file.path)
    else { return [] }
    let former = (try? before.bytes(of: file.formerPath).get()) ?? []
    return ChangedLines.lines(of: bytes, notIn: former)
  }
}
