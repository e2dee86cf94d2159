internal import SourceDocuments

/// A table in Markdown, with every cell on one line and nothing in it read as markup.
public struct MarkdownTable {
  public private(set) var text: String

  public init(header: [String]) {
    text = ""
    append(header)
    text += "|" + String(repeating: " --- |", count: header.count) + "\n"
  }

  public mutating func append(_ row: [String]) {
    text += Self.line(row.map { [$0] })
  }

  /// Appends a row of cells that have several lines, if there is room for it.
  ///
  /// - Parameters:
  ///   - row: The lines of each cell.
  ///   - room: How long the table may be, in bytes.
  /// - Returns: Whether the row was appended.
  public mutating func append(_ row: [[String]], upTo room: Int) -> Bool {
    let line = Self.line(row)
    guard text.utf8.count + line.utf8.count <= room else { return false }
    text += line
    return true
  }

  private static func line(_ row: [[String]]) -> String {
    let cells = row.map { $0.map(escaped).joined(separator: "<br>") }
    return "| " + cells.joined(separator: " | ") + " |\n"
  }
}

extension MarkdownTable {
  /// A text in which nothing is markup, a mention or a link.
  public static func escaped(_ text: String) -> String {
    var result = ""
    var last: Unicode.Scalar = " "
    for scalar in text.inertInProse.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      // A zero-width character would be hidden text; a comment parts the sign from the name, so
      // that they make no mention and no address.
      case "@": result += "&#64;<!-- -->"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "#", "!": result += "\\\(scalar)"
      // GitHub makes links of `https://…` and of `www.…`.
      case "/" where last == ":": result += "&#47;"
      case "." where last == "w" || last == "W": result += "\\."
      // And of `#12`.
      case "0"..."9" where last == "#": result += "<!-- -->\(scalar)"
      // And of `GH-12`.
      case "-" where last == "H": result += "<!-- -->-"
      // It makes formulas of what stands between two dollar signs.
      case "$": result += "&#36;"
      default: result.unicodeScalars.append(scalar)
      }
      last = scalar
    }
    return result
  }
}

extension MarkdownTable {
  /// A text that is the whole of a line or of a list's item, where it begins no block of its own.
  public static func escapedLine(_ text: String) -> String {
    let line = escaped(text.trimmed)
    if let first = line.first, "-+=".contains(first) { return "\\\(line)" }
    let number = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(number.count)
    guard !number.isEmpty, rest.hasPrefix(".") || rest.hasPrefix(")") else { return line }
    return "\(number)\\\(rest)"
  }

  /// A text in bold type: beside a blank the signs for it would be shown as they are.
  public static func bold(_ text: String) -> String { "**\(escaped(text.trimmed))**" }
}

extension String {
  /// The text without the blanks at its ends, whatever sort they are of.
  fileprivate var trimmed: String {
    let rest = unicodeScalars.drop { $0.properties.isWhitespace }
    let end = rest.lastIndex { !$0.properties.isWhitespace }.map(rest.index(after:))
    return String(rest[..<(end ?? rest.startIndex)])
  }
}
