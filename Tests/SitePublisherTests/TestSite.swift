import SitePublisher

/// A workspace in a temporary folder, and the site published from it.
struct TestSite {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }
}

extension TestSite {
  var publisher: SitePublisher { publisher(into: folder.path("_site")) }

  func publisher(into output: String, sources: [String] = ["personas", "content"]) -> SitePublisher
  {
    SitePublisher(
      output: output, workspace: folder.path, sources: sources.map(folder.path), home: nil)
  }

  /// Publishes pages given by their paths and texts.
  @discardableResult
  func publish(_ pages: [String: String], jobs: Int = 2) throws -> PublishingReport {
    let sorted = pages.sorted { $0.key < $1.key }
    return try publisher.publish(paths: sorted.map(\.key), jobs: jobs) {
      Array(sorted[$0].value.utf8)
    }
  }

  /// The error of publishing pages that cannot be published.
  func failure(publishing pages: [String: String]) -> PublishingError? {
    do { try publish(pages) } catch { return error as? PublishingError }
    return nil
  }

  /// The texts of the files in the output, without the publisher's own records.
  func pages() throws -> [String] {
    try folder.tree("_site", times: false).map { String($0.prefix { $0 != " " }) }
      .filter { !$0.hasPrefix(".persona-site") }
  }

  func text(_ page: String) -> String? { folder.text("_site/\(page)") }

  func edit(_ page: String, _ text: String) throws { try folder.write(text, to: "_site/\(page)") }

  var manifest: String? { text(".persona-site/manifest") }
}

/// An error that a page's renderer throws.
struct RenderingFailure: Error, Equatable {
  let index: Int
}
