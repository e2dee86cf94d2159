private import Synchronization
internal import SystemCalls

/// The pages below the output folder, reached without following any link.
final class PageFolder: Sendable {
  let root: Folder
  /// Where a page is written before it takes its place; on the same file system.
  let workshop: Folder
  /// The folders in which pages were looked for last, by their paths; none where there was none.
  ///
  /// Neighbours lie in one.
  private let open = Mutex<[String: Folder?]>([:])
  /// How many of them are kept open, of the few hundred that a system allows.
  private static let mostOpen = 32

  init(root: Folder, workshop: Folder) {
    self.root = root
    self.workshop = workshop
  }
}

extension PageFolder {
  /// What is published at a path now; nil if nothing is, an error if it can be no page.
  func digest(of path: SitePath, comparedTo page: [UInt8] = []) throws -> FileDigest? {
    guard let (folder, name) = try place(of: path), let file = try folder.file(named: name) else {
      return nil
    }
    defer { file.dispose() }
    return try FileDigest(of: file, comparedTo: page)
  }

  /// Writes a page beside its place, under another name.
  func stage(_ page: [UInt8], for path: SitePath, as name: String) throws {
    try workshop.write(page, toNewFile: name, for: root.path(of: path.text))
  }

  /// Makes the folders of pages; takes back those that it has made if one can't be.
  func makeFolders(of paths: some Sequence<SitePath>) throws {
    var made: [MadeFolder] = []
    var last: [String] = []
    do {
      // Neighbours mostly lie in one folder.
      for path in paths where path.folders != last {
        last = path.folders
        var folder = root
        for name in last {
          let (next, wasMade) = try folder.folder(makingIfMissing: name)
          if wasMade { made.append(MadeFolder(parent: folder, name: name)) }
          folder = next
        }
      }
    } catch {
      for folder in made.reversed() { folder.removeIfEmpty() }
      throw error
    }
    // Those that were not there are now.
    open.withLock { $0 = [:] }
  }

  /// Puts a page in place that is written under another name.
  func put(_ name: String, at path: SitePath) throws {
    let shown = root.path(of: path.text)
    guard let place = try place(of: path) else {
      throw PublishingError.system(action: "write", path: shown, code: ENOENT)
    }
    try workshop.move(name, to: place.name, in: place.folder, shownAs: shown)
  }

  /// Deletes a page.
  func remove(_ path: SitePath) throws {
    guard let (folder, name) = try place(of: path) else { return }
    try folder.removeFile(named: name)
  }

  /// Deletes the folders of a page that is gone, from the innermost on, as long as they are empty.
  func removeEmptyFolders(of path: SitePath) throws {
    var folders = [root]
    for name in path.folders {
      guard let next = try folders.last?.folder(named: name) else { break }
      folders.append(next)
    }
    for (folder, name) in zip(folders, path.folders).reversed() {
      folder.removeFolderIfEmpty(named: name)
    }
  }

  /// Whether two paths lead to the same file.
  func isSameFile(_ path: SitePath, _ other: SitePath) throws -> Bool {
    guard let one = try status(of: path), let another = try status(of: other) else { return false }
    return one == another
  }
}

extension PageFolder {
  /// The folder a page lies in, and its name there; nil if there is no such folder.
  private func place(of path: SitePath) throws -> (folder: Folder, name: String)? {
    let (folders, name) = path.place
    if let known = open.withLock({ $0[folders] }) { return known.map { ($0, name) } }
    let found = try folder(of: path)
    open.withLock { open in
      if open.count == Self.mostOpen { open = [:] }
      open[folders] = .some(found)
    }
    return found.map { ($0, name) }
  }

  private func folder(of path: SitePath) throws -> Folder? {
    var folder = root
    for name in path.folders {
      guard let next = try folder.folder(named: name) else { return nil }
      folder = next
    }
    return folder
  }

  private func status(of path: SitePath) throws -> FileStatus? {
    try place(of: path).flatMap { folder, name in folder.status(of: name) }
  }
}
