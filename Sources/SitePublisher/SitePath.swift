/// The path of a page below the output folder: it leads nowhere else.
///
/// Paths are compared by their bytes, because that is how most file systems tell them apart.
struct SitePath: Sendable {
  let text: String

  init(_ text: String) throws {
    if let fault = Self.fault(of: text) { throw PublishingError.invalidPath(text, fault: fault) }
    var contiguous = text
    contiguous.makeContiguousUTF8()
    self.text = contiguous
  }
}

extension SitePath {
  /// Checks the paths of a whole site.
  static func checked(_ texts: [String]) throws -> [SitePath] {
    var pages: [SitePath] = []
    var known: [String: String] = [:]
    for text in texts {
      pages.append(try SitePath(text))
      if let other = known.updateValue(text, forKey: foldingCase(text)) {
        throw PublishingError.collidingPaths(other, text)
      }
    }
    for page in pages {
      if let other = page.enclosingPaths.lazy.compactMap({ known[foldingCase($0)] }).first {
        throw PublishingError.collidingPaths(other, page.text)
      }
    }
    return pages
  }

  /// What two paths share if a file system may take them for one.
  ///
  /// ASCII letters lose their case. Composed and decomposed letters need no folding, because a
  /// `String` takes them for equal.
  var folded: String { Self.foldingCase(text) }

  /// The names of the folders that the page lies in, outermost first.
  var folders: [String] {
    text.utf8.split(separator: Self.slash).dropLast().map { String(Substring($0)) }
  }

  /// The path of the folder that the page lies in, empty at the root, and its name there.
  var place: (folder: String, name: String) {
    guard let slash = text.utf8.lastIndex(of: Self.slash) else { return ("", text) }
    return (String(text[..<slash]), String(text[text.utf8.index(after: slash)...]))
  }

  /// The paths of the folders that the page lies in, innermost first.
  var enclosingPaths: [String] {
    let bytes = text.utf8
    return bytes.indices.reversed().filter { bytes[$0] == Self.slash }
      .map { String(Substring(bytes[..<$0])) }
  }
}

extension SitePath: Comparable {
  static func == (left: SitePath, right: SitePath) -> Bool {
    order(left, right) == 0
  }

  static func < (left: SitePath, right: SitePath) -> Bool {
    order(left, right) < 0
  }
}

extension SitePath {
  /// The initialiser has laid out the text so that it is there without copying.
  private static func order(_ left: SitePath, _ right: SitePath) -> Int {
    let order = left.text.utf8.withContiguousStorageIfAvailable { left in
      right.text.utf8.withContiguousStorageIfAvailable { right in
        Bytes.order(UnsafeRawBufferPointer(left), UnsafeRawBufferPointer(right))
      }
    }
    return (order ?? nil) ?? 0
  }

  private static let slash = UInt8(ascii: "/")

  private static func fault(of text: String) -> PathFault? {
    let names = text.utf8.split(separator: slash, omittingEmptySubsequences: false)
    if text.utf8.first == slash { return .absolute }
    if names.contains(where: \.isEmpty) { return .emptyName }
    if names.contains(where: { $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8) }) {
      return .dots
    }
    if text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return .controlCharacter }
    if names.contains(where: { $0.count > 255 }) { return .tooLong }
    return names.first.map { foldingCase(String(Substring($0))) } == Records.folderName
      ? .reserved : nil
  }

  private static func foldingCase(_ text: String) -> String {
    let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
    guard text.utf8.contains(where: capitals.contains) else { return text }
    return String(
      decoding: text.utf8.map { capitals.contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
