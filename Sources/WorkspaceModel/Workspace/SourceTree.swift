/// The files of a workspace, wherever they lie: in a folder, or in a revision of a repository.
package protocol SourceTree: Sendable {
  /// Everything below `personas/` and `content/`, in the order of the paths' bytes.
  var entries: [SourceTreeEntry] { get }

  /// The bytes of a file.
  func bytes(of path: String) -> Result<[UInt8], UnreadableSource>

  /// A name that only this content of a file has, by which other trees know it again.
  func contentName(of path: String) -> String?
}

extension SourceTree {
  /// Files on a disk have no names but their paths.
  package func contentName(of path: String) -> String? { nil }
}

/// Something below the folders of a workspace.
package struct SourceTreeEntry: Sendable, Hashable {
  /// The path from the workspace's root, with `/` between folders.
  package let path: String
  package let kind: Kind

  package enum Kind: Sendable, Hashable {
    case file
    case symbolicLink(target: String)
    /// A folder that can't be listed, or neither a file nor a folder; with the reason.
    case unreadable(String)
  }

  package init(path: String, kind: Kind = .file) {
    self.path = path
    self.kind = kind
  }
}

/// Why a file could not be read.
package struct UnreadableSource: Error, Hashable {
  package let reason: String

  package init(_ reason: String) {
    self.reason = reason
  }
}
