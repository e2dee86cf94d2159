internal import SourceDocuments
internal import WorkspaceModel

extension GitRepository {
  /// The workspace as it was in a commit, with the texts of all files that are read.
  public func tree(of commit: GitCommit) throws(GitFailure) -> RevisionTree {
    let files = try files(of: commit)
    let read = files.filter { $0.isVisible && $0.isRead }
    var contents = try blobs(Set(read.map(\.blob)))
    // Of a clone that leaves out what is large, pictures may be missing, and are not needed.
    let drawings = try? blobs(Set(files.filter(\.isDrawing).map(\.blob)))
    contents.merge(drawings ?? [:]) { known, _ in known }
    return RevisionTree(files: RevisionFiles(files), contents: contents)
  }

  /// The files of the workspace in a commit, without their content.
  public func files(of commit: GitCommit) throws(GitFailure) -> [RevisionFile] {
    let usual = WorkspaceLayout.usualFolders
    let files = try files(of: commit, below: usual)
    let others = try folders(of: files).filter { !usual.contains($0) }
    return others.isEmpty ? files : files + (try self.files(of: commit, below: others))
  }

  /// The folders that the taxonomy among some files asks for; of a workspace that lies in a
  /// sub-folder, from there on.
  func folders(of files: [RevisionFile]) throws(GitFailure) -> [String] {
    guard let taxonomy = files.first(where: { $0.path == FileKind.taxonomyPath && $0.isRead })
    else {
      return WorkspaceLayout.usualFolders
    }
    let contents = try blobs([taxonomy.blob])
    return WorkspaceLayout(taxonomy: contents[taxonomy.blob]).folders
  }

  /// The files in some folders of a commit, without their content.
  public func files(
    of commit: GitCommit, below folders: [String]
  ) throws(GitFailure) -> [RevisionFile] {
    let output = try git.output(
      of: ["ls-tree", "-r", "-z", "--full-tree", commit.id, "--"] + folders.map { prefix + $0 })
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
