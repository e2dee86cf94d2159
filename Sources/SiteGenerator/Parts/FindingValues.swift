internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

extension SiteContent {
  /// What is wrong in a file, for the partial `part-findings`.
  func findings(in item: some WorkspaceItem) -> [(String, TemplateValue)] {
    let shown = Shortlist(findings[item.path]?.findings ?? [], limit: ListLimit.findings)
    return [
      ("findings", .records(shown.first.map { values(of: $0) })),
      ("moreFindings", .text(shown.more)),
    ]
  }

  /// A finding with the lines that show it, for the partial `part-finding`.
  func values(of finding: Diagnostic) -> TemplateRecord {
    let place = finding.place
    return [
      "severity": .text(finding.severity.rawValue), "rule": .text(finding.rule.id),
      "message": .sentence(English.sentence(finding.message)),
      "place": .text("\(place.path):\(place.start.line):\(place.start.column)"),
      "lines": .records(place.excerpt.map(line)),
      "carets": .text(carets(under: finding)), "label": .text(finding.label),
      "help": .sentences(help(for: finding)),
    ]
  }

  private func line(_ line: Place.Line) -> TemplateRecord {
    let number = String(line.number)
    let padding = String(repeating: " ", count: max(0, 4 - number.utf8.count))
    return ["number": .text(padding + number), "text": .text(line.text.shown)]
  }

  /// The blanks and carets that mark the range below its line.
  private func carets(under finding: Diagnostic) -> String? {
    let place = finding.place
    guard let line = place.excerpt.last else { return nil }
    let scalars = Array(line.text.unicodeScalars)
    let start = min(max(0, place.start.column - 1 - line.skipped), scalars.count)
    let isOneLine = place.end.line == place.start.line
    let end = isOneLine ? min(place.end.column - 1 - line.skipped, scalars.count) : scalars.count
    let before = width(scalars[..<start])
    let under = width(scalars[start..<max(start, end)])
    return String(repeating: " ", count: before) + String(repeating: "^", count: max(1, under))
  }

  private func width(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    TerminalWidth.columns(of: String(String.UnicodeScalarView(scalars)).shown)
  }

  private func help(for finding: Diagnostic) -> [String] {
    let names = finding.suggestions.map(\.quoted)
    let meant = names.isEmpty ? [] : ["Did you mean \(English.list(names, "or"))?"]
    let notes = finding.notes.map { note in
      let place = note.place.map { ": \($0.path):\($0.start.line):\($0.start.column)" } ?? ""
      return English.sentence(note.text) + place
    }
    return meant + notes + [finding.effect.map { "Effect: \($0)" }].compactMap(\.self)
  }
}

extension String {
  /// A line of a file with tabs as blanks, and what can't be seen made visible.
  fileprivate var shown: String {
    String(unicodeScalars.map { $0 == "\t" ? Character(" ") : Character($0) }).inert
  }
}
