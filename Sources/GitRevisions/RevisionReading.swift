internal import SourceDocuments

extension GitRepository {
  /// The folders of a workspace; of one that lies in a sub-folder, from there on.
  static let folders = ["personas", "content"]

  /// The workspace as it was in a commit, with the texts of all files that are read.
  package func tree(of commit: GitCommit) throws(GitFailure) -> RevisionTree {
    let files = try files(of: commit)
    let read = files.filter { $0.isVisible && $0.isRead }
    var contents = try blobs(Set(read.map(\.blob)))
    // Of a clone that leaves out what is large, pictures may be missing, and are not needed.
    let drawings = try? blobs(Set(files.filter(\.isDrawing).map(\.blob)))
    contents.merge(drawings ?? [:]) { known, _ in known }
    return RevisionTree(files: files, contents: contents)
  }

  /// The files of the workspace in a commit, without their content.
  package func files(of commit: GitCommit) throws(GitFailure) -> [RevisionFile] {
    let output = try git.output(
      of: ["ls-tree", "-r", "-z", "--full-tree", commit.id, "--"]
        + Self.folders.map { prefix + $0 })
    return output.split(separator: 0).compactMap { record in
      // `100644 blob HASH<tab>PATH`
      guard let tab = record.firstIndex(of: Byte.tab) else { return nil }
      let fields = record[..<tab].split(separator: Byte.blank)
      guard fields.count == 3 else { return nil }
      let path = record[(tab + 1)...].dropFirst(prefix.utf8.count)
      return RevisionFile(mode: fields[0], hash: fields[2], path: path)
    }
  }
}
