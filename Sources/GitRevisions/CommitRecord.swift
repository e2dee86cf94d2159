internal import SourceDocuments
internal import WorkspaceModel

/// A commit with what came before it, as `git rev-list` tells it.
struct CommitRecord {
  let commit: GitCommit
  /// The commit that it was made on; none for the first one, or where a shallow clone ends.
  let parent: String?

  /// What to ask `git rev-list` for; no field can hold a line end.
  static let format = ["--format=%H %P%n%ct%n%an%n%s", "--encoding=UTF-8"]

  /// The commits in an answer of `git rev-list` to `format`.
  static func all(in output: [UInt8]) -> [CommitRecord] {
    let lines = output.split(separator: Byte.lineFeed, omittingEmptySubsequences: false)
    // Each record begins with a line of rev-list's own, which says the hash as well.
    return stride(from: 0, to: lines.count - lines.count % 5, by: 5).compactMap { start in
      CommitRecord(lines[start + 1..<start + 5].map { String(decoding: $0, as: UTF8.self) })
    }
  }

  /// The same commit on another day.
  func on(_ day: CalendarDate) -> CommitRecord {
    CommitRecord(
      commit: GitCommit(id: commit.id, day: day, subject: commit.subject, author: commit.author),
      parent: parent)
  }

  private init(commit: GitCommit, parent: String?) {
    self.commit = commit
    self.parent = parent
  }

  private init?(_ lines: [String]) {
    let hashes = lines[0].split(separator: " ").map(String.init)
    guard let id = hashes.first, ObjectHash.isValid(id), let seconds = Int(lines[1]) else {
      return nil
    }
    parent = hashes.dropFirst().first
    let day = Int((Double(seconds) / 86_400).rounded(.down))
    commit = GitCommit(
      id: id, day: CalendarDate(dayNumber: day), subject: lines[3], author: lines[2])
  }
}

extension [CommitRecord] {
  /// The same commits, the newest first, none on a day before that of an earlier one.
  var inOrderOfDays: [CommitRecord] {
    var latest: CalendarDate?
    let records = reversed().map { record in
      let day = latest.map { Swift.max($0, record.commit.day) } ?? record.commit.day
      latest = day
      return record.on(day)
    }
    return records.reversed()
  }
}
