/// The pages of earlier builds that the site has no longer.
struct StalePages: Sendable {
  private let folder: PageFolder
  private let known: Ledger
  private let paths: [SitePath]
  /// The pages of the site whose path a file system may take for that of a stale one.
  private let namesakes: [String: SitePath]

  init(_ plan: PublishingPlan, among pages: [SitePath], in folder: PageFolder) {
    self.folder = folder
    known = plan.known
    paths = plan.stale
    let folded = Set(paths.map(\.folded))
    let alike = folded.isEmpty ? [] : pages.filter { folded.contains($0.folded) }
    namesakes = Dictionary(alike.map { ($0.folded, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension StalePages {
  /// Deletes those that are as we wrote them, and gives those that are not.
  func remove() throws -> (removed: Int, kept: [SitePath]) {
    var removed = 0
    var kept: [SitePath] = []
    for path in paths where try !isPublishedUnderAnotherName(path) {
      guard let isOurs = try isOurs(path) else {
        // A build that was killed may have deleted the page and not come to its folders.
        try folder.removeEmptyFolders(of: path)
        continue
      }
      if isOurs {
        try folder.remove(path)
        try folder.removeEmptyFolders(of: path)
        removed += 1
      } else {
        kept.append(path)
      }
    }
    return (removed, kept)
  }
}

extension StalePages {
  /// Whether the file is as we wrote it; nil if there is none.
  private func isOurs(_ path: SitePath) throws -> Bool? {
    do {
      return try folder.digest(of: path).map {
        known.lists(LedgerEntry(path: path, fingerprint: $0.fingerprint))
      }
    } catch PublishingError.blocked {
      // Somebody put a link or a folder there, which is not ours to touch.
      return false
    }
  }

  /// Whether the file is a page of the site, since the file system ignores what tells them apart.
  private func isPublishedUnderAnotherName(_ path: SitePath) throws -> Bool {
    guard let page = namesakes[path.folded] else { return false }
    return try folder.isSameFile(path, page)
  }
}
