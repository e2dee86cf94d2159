internal import SourceDocuments
internal import WorkspaceModel

/// The files of a workspace in a folder of this machine: the one reader of files.
///
/// Symbolic links are listed and never followed, so that nothing outside the folder is read.
struct WorkingTree: SourceTree {
  let root: String
  /// Where the files lie.
  let layout: WorkspaceLayout
  let entries: [SourceTreeEntry]

  /// Lists a workspace.
  ///
  /// - Parameters:
  ///   - root: The folder that holds `personas/`.
  ///   - limit: How many files are read; one more is listed, so that the reader sees it.
  init(root: String, limit: Int = Limits.files) {
    self.root = root
    layout = WorkspaceLayout(ofFolder: root)
    var listing = Listing(root: root, limit: limit)
    // Without its personas a workspace is nothing, so the limit cuts content.
    for folder in layout.folders where !FileReader.isMissing("\(root)/\(folder)") {
      listing.add(listing.firstLink(on: folder) ?? folder)
    }
    let kept = listing.entries.prefix(limit)
    entries =
      kept.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
      + listing.entries.dropFirst(limit)
  }
}

extension WorkingTree {
  /// How long a file may be that is published as it is.
  static let attachmentBytes = 64 << 20

  /// The bytes of a file of text; of one that is too long, one byte more than the limit.
  func bytes(of path: String) -> Result<[UInt8], UnreadableSource> {
    FileReader.bytes(of: "\(root)/\(path)", upTo: Limits.fileBytes)
  }

  /// The bytes of a file that is published as it is, such as an image.
  func attachment(_ path: String) -> Result<[UInt8], UnreadableSource> {
    FileReader.whole("\(root)/\(path)", limit: Self.attachmentBytes)
  }
}

/// What is found below the folders of a workspace, up to one entry over the limit.
private struct Listing {
  let root: String
  let limit: Int
  var entries: [SourceTreeEntry] = []

  mutating func add(_ path: String) {
    switch FolderEntry(at: "\(root)/\(path)") {
    case .folder: addContents(of: path)
    case .file: entries.append(SourceTreeEntry(path: path))
    case .link(let target):
      entries.append(SourceTreeEntry(path: path, kind: .symbolicLink(target: target)))
    case .other: append(path, unreadable: "it is neither a file nor a folder")
    case nil: append(path, unreadable: System.errorText)
    }
  }

  /// The first folder on the way to another that is a symbolic link, through which nothing is read.
  func firstLink(on path: String) -> String? {
    var folder = ""
    for part in path.split(separator: "/") {
      folder += folder.isEmpty ? part : "/\(part)"
      if case .link = FolderEntry(at: "\(root)/\(folder)") { return folder }
    }
    return nil
  }

  private mutating func addContents(of path: String) {
    guard let names = FolderEntry.names(in: "\(root)/\(path)") else {
      append(path, unreadable: System.errorText)
      return
    }
    for name in names where entries.count <= limit { add("\(path)/\(name)") }
  }

  private mutating func append(_ path: String, unreadable reason: String) {
    entries.append(SourceTreeEntry(path: path, kind: .unreadable(reason)))
  }
}

extension WorkspaceLayout {
  /// The layout of a workspace in a folder.
  init(ofFolder root: String) {
    let taxonomy = FileReader.bytes(
      of: "\(root)/\(FileKind.taxonomyPath)", upTo: Limits.fileBytes)
    self.init(taxonomy: try? taxonomy.get())
  }

  /// The folders of the workspace that nothing is written into.
  var sourceFolders: [String] { folders + ["site-template", ".persona", ".git"] }
}
