internal import SourceDocuments

/// HTML that may be inserted into a page as it is.
public struct HTML: Sendable, Equatable {
  /// The markup, in UTF-8.
  public let bytes: [UInt8]

  /// Takes markup whose maker vouches for it; there is no other way to make a value into HTML.
  public init(trusted bytes: [UInt8]) {
    self.bytes = bytes
  }
}

extension HTML {
  /// Appends a text with `&`, `<`, `>`, `"` and `'` escaped, for content and quoted attributes.
  ///
  /// It goes byte by byte: a quote followed by a combining mark is one `Character`, yet to a
  /// browser it is a quote.
  public static func appendEscaped(_ text: String, to output: inout [UInt8]) {
    HTMLText.append(text, to: &output)
  }
}
