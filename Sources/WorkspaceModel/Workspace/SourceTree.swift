public import SourceDocuments

/// The files of a workspace, wherever they lie: in a folder, or in a revision of a repository.
public protocol SourceTree: Sendable {
  /// Everything below the folders of the workspace, in the order of the paths' bytes.
  var entries: [SourceTreeEntry] { get }

  /// The bytes of a file.
  func bytes(of path: String) -> Result<[UInt8], UnreadableSource>

  /// The beginning of a file that is published as it is; none where such files are not looked into.
  func beginning(of path: String, upTo limit: Int) -> Result<FileBeginning, UnreadableSource>?
}

extension SourceTree {
  public func beginning(
    of path: String, upTo limit: Int
  ) -> Result<FileBeginning, UnreadableSource>? { nil }
}

extension SourceTree {
  /// The place of some bytes of a file, which is read again for it; findings are rare.
  public func place(_ path: String, _ range: Range<Int>) -> Place {
    guard case .success(let bytes) = bytes(of: path), range.upperBound <= bytes.count else {
      return Place(wholeFile: path)
    }
    return SourceFile(path: path, bytes: bytes).place(range)
  }

  /// The place of a line of a file, from its first character that is no blank; the file where the line
  /// is not known.
  public func place(_ path: String, line: Int?) -> Place {
    guard let line, case .success(let bytes) = bytes(of: path) else {
      return Place(wholeFile: path)
    }
    let file = SourceFile(path: path, bytes: bytes)
    return file.place(file.bytesOfLine(line))
  }
}

/// Something below the folders of a workspace.
public struct SourceTreeEntry: Sendable, Hashable {
  /// The path from the workspace's root, with `/` between folders.
  public let path: String
  public let kind: Kind
  /// A name that only this content has, by which other trees know it again; none on a disk, where
  /// files have no names but their paths.
  public let content: String?

  public enum Kind: Sendable, Hashable {
    case file
    case symbolicLink(target: String)
    /// What is there and is no file of this workspace, as a submodule; with the reason.
    case foreign(String)
    /// What the system gives an error for, so that nobody knows what is there; with the reason.
    case unreadable(String)
  }

  public init(path: String, kind: Kind = .file, content: String? = nil) {
    self.path = path
    self.kind = kind
    self.content = content
  }
}

/// How a file begins.
public struct FileBeginning: Sendable, Hashable {
  public let bytes: [UInt8]
  /// How long the whole file is, in bytes.
  public let size: Int

  public init(bytes: [UInt8], size: Int) {
    self.bytes = bytes
    self.size = size
  }
}

/// Why a file or a folder could not be read.
public struct UnreadableSource: Error, Hashable {
  public let reason: String

  public init(_ reason: String) {
    self.reason = reason
  }
}
