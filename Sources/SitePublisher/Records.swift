/// The folder within the output where builds note what they write.
struct Records: Sendable {
  static let folderName = ".persona-site"
  /// How the names of files begin that are not finished yet.
  static let unfinished = "new-"

  let folder: Folder

  /// The ledgers that are kept there; each one's value is the name of its file.
  enum Record: String {
    /// What the last build that was finished has published.
    case manifest
    /// What is or will be ours while a build is writing; after a build it is gone.
    case pending
  }
}

extension Records {
  /// Reads a ledger; nil if there is none.
  func ledger(_ record: Record) throws -> Ledger? {
    guard let file = try folder.file(named: record.rawValue) else { return nil }
    defer { file.dispose() }
    return try LedgerFormat.ledger(from: file.contents(), shownAs: file.path)
  }

  func save(_ ledger: Ledger, as record: Record) throws {
    let name = Self.unfinished + record.rawValue
    let text = LedgerFormat.text(of: ledger)
    try folder.replace(record.rawValue, in: folder, with: text, through: name)
  }

  func forget(_ record: Record) throws {
    try folder.removeFile(named: record.rawValue)
  }

  /// Deletes what a build that was killed has left unfinished.
  func sweep() throws {
    for name in try folder.names() where name.utf8.starts(with: Self.unfinished.utf8) {
      try folder.removeFile(named: name)
    }
  }

  /// Deletes the lock's file, which only the build that holds the lock may do.
  func removeLock() {
    try? folder.removeFile(named: BuildLock.fileName)
  }
}
