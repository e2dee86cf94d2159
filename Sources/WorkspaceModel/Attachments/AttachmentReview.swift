internal import SourceDocuments

/// Looks into the files beside the Markdown to which bodies link, before they are published as they
/// are.
public struct AttachmentReview {
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
  /// Whether the bytes of a file may be published, which somebody may have changed since it was looked
  /// into.
  public static func allows(_ bytes: [UInt8], of path: String) -> Bool {
    let content = FileBeginning(bytes: bytes, size: bytes.count)
    return fault(in: content, of: path, Place(wholeFile: path))?.severity != .error
  }

  /// The bytes of a file as everybody may have them: without the comments of a picture.
  public static func open(_ bytes: [UInt8], of path: String) -> [UInt8] {
    isDrawing(path) ? SVGReader.withoutComments(bytes) : bytes
  }

  /// How much of a file has to be seen to know a note of Git LFS.
  private static let beginning = 200

  private func fault(of path: String, _ link: LinkedAttachment) -> Diagnostic? {
    let wanted = Self.isDrawing(path) ? Limits.drawingBytes : Self.beginning
    switch tree.beginning(of: path, upTo: wanted) {
    case nil: return nil
    case .failure(let failure): return UnreadableFile.diagnostic(path, failure.reason)
    case .success(let content):
      return Self.fault(in: content, of: path, tree.place(link.source, link.range))
    }
  }

  private static func fault(
    in content: FileBeginning, of path: String, _ link: @autoclosure () -> Place
  ) -> Diagnostic? {
    let limit = isDrawing(path) ? Limits.drawingBytes : Limits.attachmentBytes
    if content.size > limit {
      return AttachmentTooLarge.diagnostic(path, limit: limit, linked: link())
    }
    if content.size == 0 { return EmptyFile.diagnostic(path) }
    if LFSPointer.begins(content.bytes) { return LFSPointer.diagnostic(path) }
    guard isDrawing(path), let fault = SVGReader.fault(in: content.bytes) else { return nil }
    let start = min(fault.offset, content.bytes.count)
    let place = SourceFile(path: path, bytes: content.bytes)
      .place(start..<min(start + 1, content.bytes.count))
    return ActivePicture.diagnostic(fault.reason, at: place, linked: link())
  }

  private static func isDrawing(_ path: String) -> Bool {
    PublishedKinds.ending(of: path) == "svg"
  }
}
