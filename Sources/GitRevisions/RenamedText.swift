internal import SourceDocuments
internal import WorkspaceModel

/// The text of a file that may have another path in another tree.
struct RenamedText {
  let path: String
  let bytes: [UInt8]

  /// The text of a file; none of one that is empty or can't be read.
  init?(_ path: String, _ tree: some SourceTree) {
    guard case .success(let bytes) = tree.bytes(of: path), !bytes.isEmpty,
      bytes.count <= Limits.fileBytes
    else { return nil }
    self.path = path
    self.bytes = bytes
  }

  /// The last part of the path.
  var name: Substring { path.split(separator: "/").last ?? "" }
}
