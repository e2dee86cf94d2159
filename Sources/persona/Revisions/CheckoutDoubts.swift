internal import GitRevisions
internal import SourceDocuments
internal import WorkspaceModel

/// What makes the files of a folder differ from those of its commit though nobody changed them: a
/// sparse checkout leaves files out, and of a submodule only the folder holds the files.
struct CheckoutDoubts {
  /// Each in a sentence.
  let words: [String]

  /// Looks for them.
  ///
  /// - Parameters:
  ///   - repository: The repository.
  ///   - base: The commit with which the folder is compared.
  ///   - disk: The folder.
  /// - Throws: A `GitFailure` if git can't say.
  init(
    _ repository: GitRepository, base: RevisionTree, disk: WorkingTree
  ) throws(GitFailure) {
    let there = Set(disk.entries.map(\.path))
    let leftOut = try repository.leftOut(of: disk.layout.folders).filter { !there.contains($0) }
    let submodules = base.files.filter { $0.kind == .submodule }.map(\.path)
      .filter { submodule in there.contains { $0.hasPrefix("\(submodule)/") } }
    words =
      (leftOut.isEmpty ? [] : [Self.sparse(leftOut)])
      + (submodules.isEmpty ? [] : [Self.submodules(submodules)])
  }
}

extension CheckoutDoubts {
  private static let mostNames = 10

  private static func sparse(_ paths: [String]) -> String {
    let files = English.count(paths.count, "file")
    let verb = paths.count == 1 ? "counts" : "count"
    return "this is a sparse checkout: it leaves out \(files) of the workspace, which \(verb) as "
      + "deleted here (\(list(paths))); git sparse-checkout disable brings everything back, and "
      + "BASE..HEAD compares commits, which are whole"
  }

  private static func submodules(_ paths: [String]) -> String {
    let what = paths.count == 1 ? "is a submodule" : "are submodules"
    return "\(list(paths)) \(what): the files in it are read from the folder, but not from a "
      + "commit, so that they count as new here; git diff --submodule=log tells what changed in it"
  }

  private static func list(_ paths: [String]) -> String {
    let names = paths.prefix(mostNames).map(\.inert)
    let rest = paths.count - names.count
    return rest > 0 ? names.joined(separator: ", ") + " and \(rest) more" : English.list(names)
  }
}
