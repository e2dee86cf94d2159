internal import SourceDocuments
internal import WorkspaceAuthoring
internal import WorkspaceModel

/// A table that somebody saved from a spreadsheet, anywhere on this machine.
struct TableFile {
  /// Its name without the folder.
  let name: String
  private let bytes: [UInt8]

  /// How long a table may be, in bytes.
  private static let limit = 64 << 20

  /// Reads a table.
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

extension TableFile {
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
