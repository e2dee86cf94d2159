internal import ParallelWork

/// One build's work on the output folder.
struct Publication: Sendable {
  let folder: OutputFolder
  let pages: [SitePath]
  let jobs: Int

  typealias Render = @Sendable (_ index: Int) throws -> [UInt8]
}

extension Publication {
  /// Publishes the pages: all are made and written beside their places before the first is put in
  /// place, so that whatever fails until then leaves the old site.
  ///
  /// Records tell at any moment which pages are ours.
  func carryOut(_ render: Render) throws -> PublishingReport {
    try folder.records.sweep()
    let plan: PublishingPlan
    do {
      plan = try self.plan(render)
      try prepare(plan)
      if !plan.isFulfilled { try folder.records.save(plan.claimed, as: .pending) }
    } catch {
      try? folder.records.sweep()
      throw error
    }
    return try putInPlace(plan)
  }
}

extension Publication {
  /// Renders every page, looks at what is published, and stages the pages that differ.
  private func plan(_ render: Render) throws -> PublishingPlan {
    let manifest = try folder.records.ledger(.manifest)
    let pending = try folder.records.ledger(.pending)
    let looks = try Parallel.map(pages, jobs: jobs) { index, path in
      let page = try render(index)
      let look = try PageLook(of: page, at: path, in: folder.pages)
      if !look.isUnchanged {
        try folder.pages.stage(page, for: path, as: Self.name(of: index))
      }
      return look
    }
    return try PublishingPlan(
      pages: pages, looks: looks, manifest: manifest, pending: pending,
      shownAs: folder.pages.root.path)
  }

  /// Makes sure that nothing has changed since, and that the folders are there.
  private func prepare(_ plan: PublishingPlan) throws {
    _ = try Parallel.map(plan.changed, jobs: jobs) { _, index in
      let found = try folder.pages.digest(of: pages[index])?.fingerprint
      guard found == plan.looks[index].published?.fingerprint else {
        throw PublishingError.foreignFiles(
          output: folder.pages.root.path, paths: [pages[index].text])
      }
    }
    try folder.pages.makeFolders(of: plan.changed.lazy.map { pages[$0] })
  }

  private func putInPlace(_ plan: PublishingPlan) throws -> PublishingReport {
    do {
      _ = try Parallel.map(plan.changed, jobs: jobs) { _, index in
        try folder.pages.put(Self.name(of: index), at: pages[index])
      }
      let stale = StalePages(plan, among: pages, in: folder.pages)
      let (removed, kept) = try stale.remove()
      if plan.manifest != plan.next { try folder.records.save(plan.next, as: .manifest) }
      try folder.records.forget(.pending)
      return PublishingReport(
        written: plan.changed.count, unchanged: pages.count - plan.changed.count,
        removed: removed, kept: kept.map(\.text))
    } catch let error as PublishingError where !plan.isFulfilled {
      throw PublishingError.partly(output: folder.pages.root.path, reason: error)
    }
  }

  /// The name of a page until it is put in place.
  private static func name(of index: Int) -> String { "\(Records.unfinished)page-\(index)" }
}
