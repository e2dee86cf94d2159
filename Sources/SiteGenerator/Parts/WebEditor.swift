internal import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
internal import WorkspaceModel

extension SiteContent {
  /// The address at which a file is edited in the web, if the taxonomy names one.
  func editURL(of path: String) -> String? {
    taxonomy.editURL.flatMap {
      Self.address($0.replacing("{path}", with: PercentEncoding.path(path)))
    }
  }

  /// The address at which a new file is begun with some lines, if the taxonomy names one.
  ///
  /// Servers refuse long addresses; one that would be too long leaves out the lines, which the page
  /// shows anyway.
  func newFileLink(for lines: LinesToPaste) -> NewFileLink? {
    guard lines.isNewFile, let pattern = taxonomy.newURL else { return nil }
    let whole = Self.address(of: lines.path, text: lines.text, in: pattern)
    if let url = whole { return NewFileLink(url: url, hasText: true) }
    return Self.address(of: lines.path, text: "", in: pattern).map {
      NewFileLink(url: $0, hasText: false)
    }
  }

  private static func address(of path: String, text: String, in pattern: String) -> String? {
    // Encoding never makes a text shorter, so a long one need not be encoded to be refused.
    guard max(text.utf8.count, pattern.utf8.count) <= NewFileLink.mostBytes else { return nil }
    let value = PercentEncoding.value(text)
    guard value.utf8.count <= NewFileLink.mostBytes else { return nil }
    let url = pattern.replacing("{path}", with: PercentEncoding.path(path))
      .replacing("{text}", with: value).replacing("{value}", with: value)
    return url.utf8.count <= NewFileLink.mostBytes ? address(url) : nil
  }

  /// The address, if it is one that a page may link to.
  private static func address(_ text: String) -> String? {
    if case .web = LinkAddress(text) { text } else { nil }
  }
}

/// Where a new file is begun in the web.
struct NewFileLink {
  let url: String
  /// Whether the address carries the lines.
  let hasText: Bool

  /// The longest address that common servers take.
  static let mostBytes = 8_000
}
