public import SourceDocuments
public import WorkspaceModel

/// The files of a workspace as they lie in a commit, with the texts of those that are read.
public struct RevisionTree: SourceTree {
  public let entries: [SourceTreeEntry]
  /// In the order of the paths' bytes, as the entries.
  public let files: [RevisionFile]
  private let contents: [BlobID: [UInt8]]

  /// Joins files with their content.
  ///
  /// - Parameters:
  ///   - files: The files below the folders of the workspace.
  ///   - contents: The content of those that `isRead`; other content does no harm.
  ///   - limit: How many files are read; one more is listed, so that the reader sees it.
  public init(
    files: RevisionFiles, contents: [BlobID: [UInt8]], limit: Int = Limits.files
  ) {
    let visible = files.all.filter(\.isVisible)
    self.files = visible.count <= limit ? visible : Self.cut(visible, to: limit)
    self.contents = contents
    entries = self.files.map {
      SourceTreeEntry(
        path: $0.path, kind: SourceTreeEntry.Kind($0, contents), content: $0.blob.description)
    }
  }
}

extension RevisionTree {
  /// As on the disk, the limit cuts content, because a workspace is nothing without personas.
  private static func cut(_ files: [RevisionFile], to limit: Int) -> [RevisionFile] {
    let listed =
      files.filter { $0.path.hasPrefix("personas/") }
      + files.filter { !$0.path.hasPrefix("personas/") }
    return listed.prefix(limit).sorted(by: isInOrder) + listed.dropFirst(limit).prefix(1)
  }

  public func bytes(of path: String) -> Result<[UInt8], UnreadableSource> {
    guard let blob = blobID(of: path) else {
      return .failure(UnreadableSource("there is no such file"))
    }
    guard let bytes = contents[blob] else {
      return .failure(UnreadableSource("only the texts of a revision are read"))
    }
    return .success(bytes)
  }

  /// As much as is known of a picture: of one over the limit of texts there is no content here, and
  /// of one in Git LFS every commit holds the note alone.
  public func beginning(
    of path: String, upTo limit: Int
  ) -> Result<FileBeginning, UnreadableSource>? {
    guard let bytes = blobID(of: path).flatMap({ contents[$0] }),
      bytes.count <= Limits.fileBytes, !LFSPointer.begins(bytes)
    else { return nil }
    return .success(FileBeginning(bytes: Array(bytes.prefix(limit)), size: bytes.count))
  }

  /// The name of a file's content; none without such a file.
  public func blobID(of path: String) -> BlobID? {
    let place = files.partitioningIndex { !Self.isBefore($0.path, path) }
    return place < files.count && files[place].path.hasBytes(of: path) ? files[place].blob : nil
  }

  private static func isInOrder(_ left: RevisionFile, _ right: RevisionFile) -> Bool {
    isBefore(left.path, right.path)
  }

  private static func isBefore(_ left: String, _ right: String) -> Bool {
    left.precedes(right)
  }
}

extension SourceTreeEntry.Kind {
  fileprivate init(_ file: RevisionFile, _ contents: [BlobID: [UInt8]]) {
    switch file.kind {
    case .file: self = .file
    case .symbolicLink:
      let target = contents[file.blob] ?? []
      self = .symbolicLink(target: String(decoding: target, as: UTF8.self))
    case .submodule: self = .foreign("it is a submodule, whose files another repository holds")
    case .misnamed: self = .foreign("its name is not UTF-8")
    }
  }
}

extension RevisionTree {
  /// The files that have another path in a later state of the workspace, such as the folder on the
  /// disk: the new paths by the old ones.
  public func renames(to newer: some SourceTree) -> [String: String] {
    Renames(from: self, to: newer).newPaths
  }
}
