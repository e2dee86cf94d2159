/// The files beside the Markdown, by what their names tell.
struct AttachmentListing: Sendable {
  /// Those that may be published if a body links to them.
  private(set) var fit: Set<String> = []
  /// The others.
  private(set) var faults: [String: AttachmentFault] = [:]

  /// - Parameter paths: From the workspace's root, in the order of their bytes.
  init(_ paths: [String]) {
    let groups = Dictionary(grouping: paths) { $0.lowercased() }
    for path in paths {
      let alike = groups[path.lowercased(), default: []].filter {
        !$0.utf8.elementsEqual(path.utf8)
      }
      if let fault = Self.fault(of: path, alike) { faults[path] = fault } else { fit.insert(path) }
    }
  }
}

extension AttachmentListing {
  private static func fault(of path: String, _ alike: [String]) -> AttachmentFault? {
    if path.utf8.starts(with: "_".utf8) || path.utf8.contains("/_".utf8) { return .unread }
    if !alike.isEmpty { return .alike(alike) }
    if path.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
      return .controlCharacter
    }
    return PublishedKinds.contains(path) ? nil : .unlisted
  }
}
