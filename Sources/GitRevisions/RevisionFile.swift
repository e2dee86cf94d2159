internal import SourceDocuments
internal import WorkspaceModel

/// A file as it lies in a commit.
public struct RevisionFile: Sendable, Hashable {
  /// The path from the workspace's root.
  public let path: String
  public let kind: Kind
  /// The name of its content; of a submodule, the other repository's commit.
  public let blob: BlobID

  public enum Kind: Sendable, Hashable {
    case file, symbolicLink, submodule
    /// A file whose name is not UTF-8, so that its path is not the true one.
    case misnamed
  }

  public init(path: String, kind: Kind = .file, blob: BlobID) {
    self.path = path
    self.kind = kind
    self.blob = blob
  }

  /// The file of a mode, a hash and a path, as git writes them.
  init?(mode: some Sequence<UInt8>, hash: some Collection<UInt8>, path: some Collection<UInt8>) {
    guard let blob = BlobID(String(decoding: hash, as: UTF8.self)),
      !ObjectHash.isNothing(blob.description)
    else { return nil }
    self.blob = blob
    self.path = String(decoding: path, as: UTF8.self)
    let isMisnamed = !self.path.utf8.elementsEqual(path)
    kind = Kind(mode: Array(mode)) ?? (isMisnamed ? .misnamed : .file)
  }
}

extension RevisionFile {
  /// Whether it is looked at at all: as on the disk, names that begin with a dot are not.
  public var isVisible: Bool {
    !path.hasName { $0 == UInt8(ascii: ".") }
  }

  /// Whether its content says something about the workspace: the text of a file that is read, or
  /// where a symbolic link leads.
  public var isRead: Bool {
    switch kind {
    case .file: FileKind.mayBeRead(path)
    case .symbolicLink: true
    case .submodule, .misnamed: false
    }
  }
}

extension RevisionFile {
  /// Whether it may be a picture into which the checks look before it is published.
  var isDrawing: Bool { kind == .file && isVisible && path.lowercased().hasSuffix(".svg") }
}

extension RevisionFile.Kind {
  fileprivate init?(mode: [UInt8]) {
    if mode.elementsEqual("120000".utf8) {
      self = .symbolicLink
    } else if mode.elementsEqual("160000".utf8) {
      self = .submodule
    } else {
      return nil
    }
  }
}
