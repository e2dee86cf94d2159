internal import SourceDocuments

/// One printed side of A4 or Letter, on which a deal sheet has to find room.
///
/// The measures are those of `style.css`: letters of 9 points in lines of 11.7, counted so that a
/// font with wide letters fits, too.
enum PrintedSide {
  /// How many lines the side has for everything below the name of the site.
  static let lines = 61
  /// How many letters fit the whole width.
  static let width = 98
  /// How many fit one of two columns.
  static let column = 48
  /// How many fit what a persona asks, and what we say to it.
  static let (asks, says) = (44, 54)

  /// How many lines a text takes, with some loss at the end of each.
  static func lines(of text: String, in width: Int) -> Int {
    1 + max(0, TerminalWidth.columns(of: text) - 1) / (width - 3)
  }
}

extension PrintedSide {
  /// What is left out, by name: `and 2 more: The old costs never…; Signing another year…`.
  ///
  /// - Parameters:
  ///   - names: What is left out, in its order.
  ///   - columns: How many letters there are for all of it.
  /// - Returns: The words; none where nothing is left out.
  static func more(_ names: [String], columns: Int) -> String? {
    guard !names.isEmpty else { return nil }
    let start = "and \(names.count) more: "
    let room = columns - start.utf8.count
    let each = min(longestName, max(shortestName, room / names.count - 2))
    let first = names.prefix(max(1, room / (each + 2)))
    let words = first.map { PictureText.shortened($0, columns: each) }
    return start + words.joined(separator: "; ") + (first.count < names.count ? "; …" : "")
  }

  /// How long a name of something left out may be, and how short it may get.
  private static let (longestName, shortestName) = (40, 14)
}
