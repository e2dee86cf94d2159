internal import SourceDocuments
internal import WorkspaceAuthoring
internal import WorkspaceModel

/// A file that is brought in, from anywhere on this machine.
struct ImportedFile {
  /// Its name without the folder.
  let name: String
  private let bytes: [UInt8]

  /// How long it may be, in bytes.
  private static let limit = 64 << 20

  /// Reads a file.
  init(_ path: String) throws(RunFailure) {
    name = path.split(separator: "/").last.map(String.init) ?? path
    guard let real = System.realPath(path) else {
      throw RunFailure(message: "there is no file \(path.inert)")
    }
    switch FileReader.whole(real, limit: Self.limit) {
    case .success(let bytes): self.bytes = bytes
    case .failure(let reason):
      throw RunFailure(message: "\(path.inert) can't be read: \(reason.reason)")
    }
  }
}

extension ImportedFile {
  /// What is made of the bytes; a refusal ends the run.
  func reading<Result>(
    _ read: ([UInt8]) throws(ImportRefusal) -> Result
  ) throws(RunFailure) -> Result {
    do {
      return try read(bytes)
    } catch {
      throw RunFailure(message: error.message)
    }
  }
}
