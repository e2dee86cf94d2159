/// The output folder, open and locked for one build.
struct OutputFolder: Sendable {
  /// The published pages.
  let pages: PageFolder
  /// What earlier builds have noted about them.
  let records: Records

  private let lock: BuildLock
  private let made: [MadeFolder]

  /// Opens and locks the folder, and makes it if it is missing.
  init(at path: ResolvedPath, shownAs name: String) throws {
    var made: [MadeFolder] = []
    do {
      var root = try Folder.open(path.existingText, shownAs: name)
      for folder in path.missing { root = try Self.enter(folder, in: root, as: name, &made) }
      let state = try Self.enter(
        Records.folderName, in: root, as: root.path(of: Records.folderName), &made)
      lock = try BuildLock(in: state, output: name)
      pages = PageFolder(root: root, workshop: state)
      records = Records(folder: state)
      self.made = made
    } catch {
      for folder in made.reversed() { folder.removeIfEmpty() }
      throw error
    }
  }
}

extension OutputFolder {
  /// Lets other builds in.
  func release() { lock.release() }

  /// Takes back what opening the folder has made, before anything was put into it.
  func withdraw() {
    guard made.last?.name == Records.folderName else { return }
    records.removeLock()
    for folder in made.reversed() { folder.removeIfEmpty() }
  }
}

extension OutputFolder {
  private static func enter(
    _ name: String, in parent: Folder, as shown: String, _ made: inout [MadeFolder]
  ) throws -> Folder {
    let (folder, wasMade) = try parent.folder(makingIfMissing: name, shownAs: shown)
    if wasMade { made.append(MadeFolder(parent: parent, name: name)) }
    return folder
  }
}
