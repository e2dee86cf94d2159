/// One build's work on the output folder.
struct Publication: Sendable {
  let folder: OutputFolder
  let pages: [PagePath]
  let jobs: Int

  typealias Render = @Sendable (_ index: Int) throws -> [UInt8]
}

extension Publication {
  /// Renders every page and looks at what is published, without writing anything.
  func plan(_ render: Render) throws -> Plan {
    let manifest = try folder.records.ledger(.manifest)
    let pending = try folder.records.ledger(.pending)
    let findings = try Parallel.map(count: pages.count, jobs: jobs) { index in
      try Finding(of: render(index), at: pages[index], in: folder.pages)
    }
    return try Plan(
      pages: pages, findings: findings, manifest: manifest, pending: pending,
      shownAs: folder.pages.root.path)
  }

  /// Publishes what was planned, with records that tell at any moment which pages are ours.
  func carryOut(_ plan: Plan, _ render: Render) throws -> PublishingReport {
    try folder.records.sweep()
    if !plan.isFulfilled { try folder.records.save(plan.claimed, as: .pending) }
    _ = try Parallel.map(count: plan.changed.count, jobs: jobs) { place in
      try write(plan.changed[place], as: plan, render)
    }
    let stale = StalePages(plan, among: pages, in: folder.pages)
    let (removed, kept) = try stale.remove()
    if plan.manifest != plan.next {
      try folder.records.save(plan.next, as: .manifest)
    }
    try folder.records.forget(.pending)
    return PublishingReport(
      written: plan.changed.count, unchanged: pages.count - plan.changed.count,
      removed: removed, kept: kept.map(\.text))
  }
}

extension Publication {
  /// Renders a page again and writes it, unless something has changed since the plan was made.
  private func write(_ index: Int, as plan: Plan, _ render: Render) throws {
    let path = pages[index]
    let page = try render(index)
    let finding = try Finding(of: page, at: path, in: folder.pages)
    guard finding.fingerprint == plan.findings[index].fingerprint else {
      throw PublishingError.unstablePage(path: folder.pages.root.path(of: path.text))
    }
    guard finding.published == plan.findings[index].published else {
      throw PublishingError.foreignFiles(output: folder.pages.root.path, paths: [path.text])
    }
    try folder.pages.write(page, to: path, through: "\(Records.unfinished)page-\(index)")
  }
}
