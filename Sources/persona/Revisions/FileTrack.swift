internal import GitRevisions
internal import SourceDocuments
internal import WorkspaceModel

/// The files of a workspace as commits change them, one after the other, with what they changed
/// since a moment that is remembered.
struct FileTrack {
  /// The files after the last commit.
  private(set) var files: RevisionFiles
  /// The files at the moment that is remembered.
  private var start: RevisionFiles
  /// The path at that moment of each file that was renamed since, by its path now.
  private var origins: [PathBytes: String] = [:]
  private var touched: [PathBytes: String] = [:]
  /// Two paths may look alike, and differ in how an accent is written.
  private typealias PathBytes = [UInt8]
  /// Where the files of the workspace lie.
  var layout = WorkspaceLayout()

  init(_ files: RevisionFiles) {
    self.files = files
    start = files
  }
}

extension FileTrack {
  /// The files before the first of some commits.
  ///
  /// - Parameters:
  ///   - entries: The commits, the newest first.
  ///   - files: The files after the newest of them.
  /// - Returns: The files before the oldest of them.
  static func before(_ entries: [HistoryEntry], _ files: [RevisionFile]) -> FileTrack {
    var track = FileTrack(RevisionFiles(files))
    for entry in entries { track.put(entry.changes.map { ($0.after, $0.before) }) }
    return FileTrack(track.files)
  }

  /// Applies what a commit did.
  mutating func apply(_ changes: [RevisionChange]) {
    put(changes.map { ($0.before, $0.after) })
    for change in changes {
      for path in [change.before?.path, change.after?.path].compactMap(\.self) {
        touched[PathBytes(path.utf8)] = path
      }
    }
    rename(changes)
  }

  /// What differs from the moment that is remembered; that moment is now from here on.
  mutating func changesFromHere() -> FileChanges {
    let kept = Set(origins.values.map { PathBytes($0.utf8) })
    let changes = touched.values.sorted { $0.precedes($1) }
      .compactMap { change(of: $0, kept) }
    let layout = layout
    self = FileTrack(files)
    self.layout = layout
    return FileChanges(changes, layouts: (layout, layout))
  }

  /// Takes files away before it puts others in their places: two may have changed their names.
  private mutating func put(_ changes: [(old: RevisionFile?, new: RevisionFile?)]) {
    for change in changes {
      if let old = change.old { files[old.path] = nil }
    }
    for change in changes {
      if let new = change.new { files[new.path] = new }
    }
  }

  private mutating func rename(_ changes: [RevisionChange]) {
    let moved = changes.filter(\.isRenamed).compactMap { change -> (String, String)? in
      guard let before = change.before, let after = change.after else { return nil }
      return (after.path, origins.removeValue(forKey: PathBytes(before.path.utf8)) ?? before.path)
    }
    for change in changes where change.after == nil {
      if let before = change.before { origins[PathBytes(before.path.utf8)] = nil }
    }
    for (path, origin) in moved { origins[PathBytes(path.utf8)] = origin }
  }

  private func change(of path: String, _ kept: Set<PathBytes>) -> FileChange? {
    guard let file = files[path] else {
      return start[path] == nil || kept.contains(PathBytes(path.utf8))
        ? nil : FileChange(path: path, kind: .removed)
    }
    let origin = origins[PathBytes(path.utf8)] ?? path
    guard let old = start[origin] else { return FileChange(path: path, kind: .added) }
    let isEdited = old.blob != file.blob
    if !origin.hasBytes(of: path) {
      return FileChange(path: path, kind: .renamed(from: origin, isEdited: isEdited))
    }
    return isEdited ? FileChange(path: path, kind: .edited) : nil
  }
}
