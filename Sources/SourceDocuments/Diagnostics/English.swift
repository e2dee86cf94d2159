/// Small pieces of English that messages and pages are made of.
public enum English {
  /// A number with its noun: `1 asset`, `2 assets`.
  public static func count(_ number: Int, _ noun: String, plural: String? = nil) -> String {
    "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
  }

  /// A list in words: `a`, `a or b`, `a, b or c`.
  public static func list(_ items: [String], _ conjunction: String = "and") -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(conjunction) \(last)"
  }

  /// The names in back-ticks, as a list in words; after the twelfth only their number.
  public static func quotedList(_ names: [String], _ conjunction: String = "and") -> String {
    guard names.count > 12 else { return list(names.map(\.quoted), conjunction) }
    let shown = names.prefix(10).map(\.quoted).joined(separator: ", ")
    return "\(shown) \(conjunction) \(names.count - 10) more"
  }

  /// The text with its first letter large.
  public static func sentence(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    return String(first).uppercased() + String(text.unicodeScalars.dropFirst())
  }
}
