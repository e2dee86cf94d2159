internal import SourceDocuments

/// A number in another form, or out of bounds.
enum BadNumber {
  static let rule = Rule(
    id: "bad-number", severity: .error,
    summary: "Numbers are digits, with a point before decimals, and within their bounds.",
    why: "A weight or a priority that can't be read would change what comes first.",
    wrong: .persona(
      "---\ntitle: Chief Financial Officer\npriority: ↓high\n---\nSigns the budget.\n"),
    right: .persona("---\ntitle: Chief Financial Officer\npriority: 1\n---\nSigns the budget.\n"))

  static func report(
    _ text: String, _ reading: inout Reading, _ range: Range<Int>, _ allowed: String
  ) {
    reading.report(diagnostic(reading.key, text, allowed, at: reading.place(range)))
  }

  static func diagnostic(
    _ key: String, _ text: String, _ allowed: String, at place: Place
  ) -> Diagnostic {
    if let better = pointed(text) { return comma(key, text, better: better, at: place) }
    return Diagnostic(rule, at: place, "`\(key)` can't be \(text.quoted)")
      .noting("it is \(allowed.hasPrefix("a ") ? "" : "a number ")\(allowed)")
      .with(effect: "it is left out")
  }

  /// The finding on a number with a comma before its decimals.
  static func comma(
    _ key: String, _ text: String, better: String, at place: Place
  ) -> Diagnostic {
    Diagnostic(rule, at: place, "`\(key)` can't be \(text.quoted)").suggesting([better])
      .noting("decimals stand after a point: write \(better.quoted)")
      .with(effect: "it is left out")
  }

  /// The number with a point, where a comma is all that is wrong with it.
  private static func pointed(_ text: String) -> String? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let areDigits = parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(Byte.isDigit) }
    return parts.count == 2 && areDigits ? parts.joined(separator: ".") : nil
  }
}
