/// The files of a workspace, wherever they lie: in a folder, or in a revision of a repository.
package protocol SourceTree: Sendable {
  /// Everything below `personas/` and `content/`, in the order of the paths' bytes.
  var entries: [SourceTreeEntry] { get }

  /// The bytes of a file.
  func bytes(of path: String) -> Result<[UInt8], UnreadableSource>

  /// The beginning of a file that is published as it is; none where such files are not looked into.
  func beginning(of path: String, upTo limit: Int) -> Result<FileBeginning, UnreadableSource>?

  /// A name that only this content of a file has, by which other trees know it again.
  func contentName(of path: String) -> String?
}

extension SourceTree {
  /// Files on a disk have no names but their paths.
  package func contentName(of path: String) -> String? { nil }

  package func beginning(
    of path: String, upTo limit: Int
  ) -> Result<FileBeginning, UnreadableSource>? { nil }
}

/// Something below the folders of a workspace.
package struct SourceTreeEntry: Sendable, Hashable {
  /// The path from the workspace's root, with `/` between folders.
  package let path: String
  package let kind: Kind

  package enum Kind: Sendable, Hashable {
    case file
    case symbolicLink(target: String)
    /// What is there and is no file of this workspace, as a submodule; with the reason.
    case foreign(String)
    /// What the system gives an error for, so that nobody knows what is there; with the reason.
    case unreadable(String)
  }

  package init(path: String, kind: Kind = .file) {
    self.path = path
    self.kind = kind
  }
}

/// How a file begins.
package struct FileBeginning: Sendable, Hashable {
  package let bytes: [UInt8]
  /// How long the whole file is, in bytes.
  package let size: Int

  package init(bytes: [UInt8], size: Int) {
    self.bytes = bytes
    self.size = size
  }
}

/// Why a file or a folder could not be read.
package struct UnreadableSource: Error, Hashable {
  package let reason: String

  package init(_ reason: String) {
    self.reason = reason
  }
}
