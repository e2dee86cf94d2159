/// Where a site is published, and what must not be published into.
struct OutputLocation: Sendable {
  let output: String
  let workspace: String
  let sources: [String]
  let home: String?
}

extension OutputLocation {
  /// The output's path, once it is known to be safe.
  func checked() throws(PublishingError) -> ResolvedPath {
    let target = try ResolvedPath(output)
    if let reason = try refusal(of: target) {
      throw .refusedOutput(path: output, reason: reason)
    }
    return target
  }
}

extension OutputLocation {
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
