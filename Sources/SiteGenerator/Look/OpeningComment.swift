internal import SourceDocuments

/// The comment that a style sheet or a script begins with.
struct OpeningComment {
  /// Its words on one line; empty where the file begins with none.
  let text: String

  init(of bytes: [UInt8]) {
    let file = String(decoding: bytes, as: UTF8.self)
    if file.hasPrefix("/*") {
      let end = file.firstRange(of: "*/")?.lowerBound ?? file.endIndex
      // An example after a blank line is for those who open the file.
      let words = file[..<end].dropFirst(2)
      text = Self.joined(words.firstRange(of: "\n\n").map { words[..<$0.lowerBound] } ?? words)
    } else {
      let lines = file.split(separator: "\n").prefix { $0.hasPrefix("//") }
      text = Self.joined(lines.map { $0.dropFirst(2) }.joined(separator: " "))
    }
  }

  private static func joined(_ text: some StringProtocol) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
