/// What a build is going to do, decided before it writes anything.
struct PublishingPlan: Sendable {
  /// What was found at each page's path.
  let looks: [PageLook]
  /// What the last finished build has published; nil if there was none.
  let manifest: Ledger?
  /// What earlier builds have written, finished or not.
  let known: Ledger
  /// What will be published.
  let next: Ledger
  /// What is or will be ours at any moment of the build.
  let claimed: Ledger
  /// The places, among the pages, of those to be written.
  let changed: [Int]
  /// The pages of earlier builds that the site has no longer.
  let stale: [SitePath]

  /// - Throws: An error if a file stands in a page's place that is not ours.
  init(
    pages: [SitePath], looks: [PageLook], manifest: Ledger?, pending: Ledger?,
    shownAs output: String
  ) throws {
    let known = (manifest ?? Ledger([])).adding(pending?.entries ?? [])
    let published = zip(pages, looks).compactMap { path, look in
      look.isUnchanged
        ? nil : look.published.map { LedgerEntry(path: path, fingerprint: $0.fingerprint) }
    }
    let foreign = published.filter { !known.lists($0) }.map(\.path).sorted()
    guard foreign.isEmpty else {
      throw PublishingError.foreignFiles(output: output, paths: foreign.map(\.text))
    }
    self.looks = looks
    self.manifest = manifest
    self.known = known
    next = Ledger(
      zip(pages, looks).map { LedgerEntry(path: $0, fingerprint: $1.fingerprint) })
    changed = looks.indices.filter { !looks[$0].isUnchanged }
    let leftOver = known.entries(missingIn: next)
    claimed = next.adding(published + leftOver)
    stale = leftOver.reduce(into: []) { if $0.last != $1.path { $0.append($1.path) } }
  }
}

extension PublishingPlan {
  /// Whether the site is already what it would become.
  var isFulfilled: Bool { changed.isEmpty && stale.isEmpty }
}
