internal import CoverageAnalysis
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
  func newURL(for lines: LinesToPaste) -> String? {
    guard lines.isNewFile else { return nil }
    let text = PercentEncoding.value(lines.text)
    return taxonomy.newURL.flatMap {
      Self.address(
        $0.replacing("{path}", with: PercentEncoding.path(lines.path))
          .replacing("{text}", with: text).replacing("{value}", with: text))
    }
  }

  /// The address, if it is one that a page may link to.
  private static func address(_ text: String) -> String? {
    if case .web = LinkAddress(text) { text } else { nil }
  }
}
