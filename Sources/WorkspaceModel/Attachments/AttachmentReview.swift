internal import SourceDocuments

/// Looks into the files beside the Markdown to which bodies link, before they are published as they
/// are.
struct AttachmentReview {
  /// Those that can't be published.
  private(set) var refused: Set<String> = []
  private(set) var diagnostics: [Diagnostic] = []
  private let tree: any SourceTree

  init(_ links: [LinkedAttachment], in tree: any SourceTree) {
    self.tree = tree
    let first = Dictionary(links.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    for (path, link) in first {
      guard let found = fault(of: path, link) else { continue }
      diagnostics.append(found)
      if found.severity == .error { refused.insert(path) }
    }
  }
}

extension AttachmentReview {
  /// How much of a file has to be seen to know a note of Git LFS.
  private static let beginning = 200

  private func fault(of path: String, _ link: LinkedAttachment) -> Diagnostic? {
    let isDrawing = PublishedKinds.ending(of: path) == "svg"
    let limit = isDrawing ? Limits.drawingBytes : Limits.attachmentBytes
    let wanted = isDrawing ? limit : Self.beginning
    switch tree.beginning(of: path, upTo: wanted) {
    case nil: return nil
    case .failure(let failure): return UnreadableFile.diagnostic(path, failure.reason)
    case .success(let content):
      if content.size > limit {
        return AttachmentTooLarge.diagnostic(path, limit: limit, linked: place(of: link))
      }
      if content.size == 0 { return EmptyFile.diagnostic(path) }
      if LFSPointer.begins(content.bytes) { return LFSPointer.diagnostic(path) }
      return isDrawing ? fault(inDrawing: path, content.bytes, link) : nil
    }
  }

  private func fault(
    inDrawing path: String, _ bytes: [UInt8], _ link: LinkedAttachment
  ) -> Diagnostic? {
    SVGReader.fault(in: bytes).map { fault in
      let start = min(fault.offset, bytes.count)
      let place = SourceFile(path: path, bytes: bytes).place(start..<min(start + 1, bytes.count))
      return ActivePicture.diagnostic(fault.reason, at: place, linked: self.place(of: link))
    }
  }

  private func place(of link: LinkedAttachment) -> Place { tree.place(link.source, link.range) }
}
