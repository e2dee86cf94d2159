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
      if WorkspaceLayout.usualFolders.contains(folder) {
        listing.addRoot(folder)
      } else {
        listing.add(listing.firstLink(on: folder) ?? folder)
      }
    }
    let kept = listing.entries.prefix(limit)
    entries =
      kept.sorted { $0.path.precedes($1.path) }
      + listing.entries.dropFirst(limit)
  }
}

extension WorkingTree {
  /// The bytes of a file of text; of one that is too long, one byte more than the limit.
  func bytes(of path: String) -> Result<[UInt8], UnreadableSource> {
    FileReader.bytes(of: "\(root)/\(path)", upTo: Limits.fileBytes)
  }

  func beginning(
    of path: String, upTo limit: Int
  ) -> Result<FileBeginning, UnreadableSource>? {
    FileReader.beginning(of: "\(root)/\(path)", upTo: limit)
  }

  /// The bytes of a file that is published as it is, such as an image.
  func attachment(_ path: String) -> Result<[UInt8], UnreadableSource> {
    FileReader.whole("\(root)/\(path)", limit: Limits.attachmentBytes)
  }
}

/// What is found below the folders of a workspace, up to one entry over the limit.
private struct Listing {
  let root: String
  let limit: Int
  var entries: [SourceTreeEntry] = []

  /// Adds one of the folders that hold everything.
  ///
  /// Where something else has its name, as a link that a checkout made into a file, nobody knows
  /// what it should hold.
  mutating func addRoot(_ path: String) {
    switch FolderEntry(at: "\(root)/\(path)") {
    case .folder: addContents(of: path)
    case .link(let target):
      append(path, .unreadable("it is a symbolic link to \(target.quoted), which is not followed"))
    case .file, .other: append(path, .unreadable("it is no folder"))
    case nil: append(path, .unreadable(System.errorText))
    }
  }

  mutating func add(_ path: String) {
    switch FolderEntry(at: "\(root)/\(path)") {
    case .folder: addContents(of: path)
    case .file: append(path, .file)
    case .link(let target): append(path, .symbolicLink(target: target))
    case .other: append(path, .foreign("it is neither a file nor a folder"))
    case nil: append(path, .unreadable(System.errorText))
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
    switch FolderEntry.names(in: "\(root)/\(path)") {
    case .failure(let failure): append(path, .unreadable(failure.reason))
    case .success(let names):
      for name in names where entries.count <= limit {
        if name.isWhole {
          add("\(path)/\(name.text)")
        } else {
          append("\(path)/\(name.text)", .foreign("its name is not UTF-8"))
        }
      }
    }
  }

  private mutating func append(_ path: String, _ kind: SourceTreeEntry.Kind) {
    entries.append(SourceTreeEntry(path: path, kind: kind))
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
