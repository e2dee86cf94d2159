internal import SourceDocuments

/// The text of a cell, as far as it says something, and the remark that stands behind it.
struct CellText {
  /// Without white space around it; empty for a placeholder.
  let value: String
  /// What stands in parentheses at its end.
  let remark: String?

  /// Reads a cell.
  ///
  /// - Parameters:
  ///   - written: What stands in it.
  ///   - missing: The words, folded, that stand for nothing.
  ///   - isWhole: Whether a text with parentheses is one value as it is.
  init(_ written: String, missing: Set<String>, isWhole: (String) -> Bool) {
    let text = Self.collapsed(written)
    let (head, remark) = isWhole(text) ? (text, nil) : Self.split(text)
    value = missing.contains(Self.folded(head)) ? "" : head
    self.remark = remark
  }
}

extension CellText {
  /// What teams write where they have nothing to write.
  static let usualPlaceholders = [
    "-", "–", "—", "n/a", "none", "null", "tbd", "tba", "tbc", "todo", "unknown", "?", "audit",
    "#n/a",
  ]

  /// The text as values are compared.
  static func folded(_ text: String) -> String { collapsed(text).lowercased() }

  /// The text on one line, without white space around it.
  static func collapsed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func split(_ text: String) -> (String, String?) {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return (text, nil) }
    let remark = collapsed(String(text[text.index(after: open)...].dropLast()))
    return (collapsed(String(text[..<open])), remark.isEmpty ? nil : remark)
  }
}
