public import SourceDocuments

/// Findings as people read them in a terminal: the place, the line, carets, and how to mend it.
public struct DiagnosticText {
  /// Whether to use colours (ANSI escape sequences).
  private let usesColor: Bool
  /// How many further places of a repeated finding are listed.
  private let mostPlaces = 40
  private var text = ""

  public init(usesColor: Bool) {
    self.usesColor = usesColor
  }

  /// The text of findings that are in order, errors first; one that is repeated elsewhere stands
  /// once, with all its places.
  public static func rendered(_ diagnostics: [Diagnostic], usesColor: Bool) -> String {
    var writer = DiagnosticText(usesColor: usesColor)
    let groups = diagnostics.grouped
    for severity in Severity.allCases.sorted(by: >) {
      for group in groups where group.first?.severity == severity { writer.append(group) }
    }
    return writer.text.inertInLogs
  }
}

extension DiagnosticText {
  private mutating func append(_ group: [Diagnostic]) {
    guard let first = group.first else { return }
    let severity = first.severity.rawValue
    text += painted("\(severity)[\(first.rule.id)]", color(of: first.severity))
    text += painted(": \(first.message)\n", "1")
    appendExcerpt(first)
    let more = "more: persona explain \(first.rule.id)"
    for line in first.remarks + [more] { text += painted("   = ", "34") + line.inert + "\n" }
    appendPlaces(group.dropFirst())
    text += "\n"
  }

  private mutating func appendExcerpt(_ diagnostic: Diagnostic) {
    let place = diagnostic.place
    let location = "\(place.path.inert):\(place.start.line):\(place.start.column)"
    text += painted("  --> ", "34") + location + "\n"
    guard !place.excerpt.isEmpty else { return }
    let width = max(2, String(place.start.line).utf8.count)
    let margin = String(repeating: " ", count: width + 1)
    text += painted("\(margin)|\n", "34")
    for line in place.excerpt {
      let number = String(line.number)
      let padding = String(repeating: " ", count: width - number.utf8.count)
      text += painted("\(padding)\(number) |", "34")
      let shown = line.text.shownInTerminal
      text += shown.isEmpty ? "\n" : " \(shown)\n"
    }
    text += painted("\(margin)| ", "34") + carets(under: place, diagnostic) + "\n"
    text += painted("\(margin)|\n", "34")
  }

  private func carets(under place: Place, _ diagnostic: Diagnostic) -> String {
    guard let line = place.excerpt.last else { return "" }
    let scalars = Array(line.text.unicodeScalars)
    let start = min(max(0, place.start.column - 1 - line.skipped), scalars.count)
    let ends = place.end.line == place.start.line
    let end = ends ? min(place.end.column - 1 - line.skipped, scalars.count) : scalars.count
    let before = String(String.UnicodeScalarView(scalars[..<start])).terminalWidth
    let under = String(String.UnicodeScalarView(scalars[start..<max(start, end)])).terminalWidth
    let label = diagnostic.label.map { " \($0)" } ?? ""
    let marks = String(repeating: "^", count: max(1, under)) + label
    return String(repeating: " ", count: before) + painted(marks, color(of: diagnostic.severity))
  }

  private mutating func appendPlaces(_ others: ArraySlice<Diagnostic>) {
    guard !others.isEmpty else { return }
    let places = English.count(others.count, "more place")
    text += painted("   = ", "34") + "the same in \(places):\n"
    for other in others.prefix(mostPlaces) {
      let place = other.place
      text += "       \(place.path.inert):\(place.start.line):\(place.start.column)\n"
    }
    if others.count > mostPlaces {
      text += "       and \(others.count - mostPlaces) more (--format json lists each)\n"
    }
  }

  private func color(of severity: Severity) -> String {
    switch severity {
    case .error: "1;31"
    case .warning: "1;33"
    case .note: "1;36"
    }
  }

  private func painted(_ text: String, _ code: String) -> String {
    usesColor ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

extension String {
  /// The line with tabs as one blank and everything else that could steer a terminal escaped.
  fileprivate var shownInTerminal: String {
    String(unicodeScalars.map { $0 == "\t" ? Character(" ") : Character($0) }).inert
  }

  /// How many columns the text takes in a terminal, escapes included.
  fileprivate var terminalWidth: Int {
    shownInTerminal.unicodeScalars.reduce(0) { $0 + TerminalWidth.columns(of: $1) }
  }
}
