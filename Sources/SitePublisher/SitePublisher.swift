/// The only writer of a static site's output folder.
///
/// It overwrites and deletes nothing that it did not write itself: the manifest in the output says
/// what it wrote. A page is put in place whole, by renaming, and the manifest is written last, so
/// that a build which is stopped at any moment is repaired by the next one.
public struct SitePublisher: Sendable {
  private let output: String
  private let workspace: String
  private let sources: [String]
  private let home: String?

  /// Describes where a site goes; relative paths are taken from the current folder.
  ///
  /// - Parameters:
  ///   - output: The folder to publish into; it may not exist yet.
  ///   - workspace: The root of the workspace.
  ///   - sources: Folders that must never be touched; they may not exist.
  ///   - home: The user's home folder, if it is known.
  public init(output: String, workspace: String, sources: [String], home: String?) {
    self.output = output
    self.workspace = workspace
    self.sources = sources
    self.home = home
  }
}

extension SitePublisher {
  /// Throws when the output folder may not be used, and writes nothing.
  public func refuseUnsafeOutput() throws(PublishingError) {
    _ = try checkedOutput()
  }

  /// Publishes the pages, or changes nothing when one of them cannot be rendered or written.
  ///
  /// No page is kept in memory: each is rendered once, compared with what was published, and written
  /// beside its place if it differs; all are put in place when the last one is written.
  ///
  /// - Parameters:
  ///   - paths: The relative path of each page, with `/` between its folders.
  ///   - jobs: How many threads may work at once.
  ///   - render: Gives the bytes of the page at an index of `paths`, on any thread.
  /// - Returns: What was written, left alone and removed.
  /// - Throws: A `PublishingError`, or the error of the first page that cannot be rendered.
  public func publish(
    paths: [String], jobs: Int, render: @Sendable (_ index: Int) throws -> [UInt8]
  ) throws -> PublishingReport {
    let target = try checkedOutput()
    let pages = try SitePath.checked(paths)
    let folder = try OutputFolder(at: target, shownAs: output)
    defer { folder.release() }
    let publication = Publication(folder: folder, pages: pages, jobs: jobs)
    do {
      return try publication.carryOut(render)
    } catch {
      folder.withdraw()
      throw error
    }
  }
}

extension SitePublisher {
  /// The output's path, once it is known to be safe.
  private func checkedOutput() throws(PublishingError) -> ResolvedPath {
    let target = try ResolvedPath(output)
    if let reason = try refusal(of: target) {
      throw .refusedOutput(path: output, reason: reason)
    }
    return target
  }

  private func refusal(of target: ResolvedPath) throws(PublishingError) -> OutputRefusal? {
    if target.names.isEmpty { return .fileSystemRoot }
    if target.holds(try ResolvedPath(workspace)) { return .workspace }
    if let home, target.holds(try ResolvedPath(home)) { return .home }
    for source in sources {
      let folder = try ResolvedPath(source)
      if target.holds(folder) || folder.holds(target) { return .source(source) }
    }
    if FileStatus(ofPath: spelling)?.kind == .symbolicLink { return .symbolicLink }
    return FileStatus(ofPath: target.existingText)?.kind == .folder ? nil : .notAFolder
  }

  /// The output without what would make the system look behind a link, such as a last `/`.
  private var spelling: String {
    let start = output.utf8.first == UInt8(ascii: "/") ? "/" : "./"
    return start + ResolvedPath.names(in: output).joined(separator: "/")
  }
}
