public import SourceDocuments

/// Findings as annotations of GitHub Actions: those that matter most first.
///
/// GitHub shows ten annotations of each kind and step, and drops the others without a word.
public struct DiagnosticAnnotations {
  /// How many annotations of a kind are shown.
  static let mostOfKind = 10

  private let pathPrefix: String
  private let changes: ChangedLines

  /// The annotations of findings that are in order.
  ///
  /// - Parameters:
  ///   - diagnostics: The findings.
  ///   - pathPrefix: What stands before a path in the repository: nothing, or a folder with a slash.
  ///   - changes: What the pull request touches; findings on it come first.
  /// - Returns: The lines to print on standard output.
  public static func rendered(
    _ diagnostics: [Diagnostic], pathPrefix: String = "", changes: ChangedLines = ChangedLines()
  ) -> String {
    let writer = DiagnosticAnnotations(pathPrefix: pathPrefix, changes: changes)
    let groups = diagnostics.grouped.compactMap(writer.annotation)
    var text = ""
    var left: [Annotation] = []
    for severity in Severity.allCases.sorted(by: >) {
      let kind = groups.filter { $0.finding.severity == severity }.sorted(by: Annotation.isFirst)
      text += kind.prefix(mostOfKind).map { writer.command($0).text }.joined()
      left += kind.dropFirst(mostOfKind)
    }
    let notes = groups.count { $0.finding.severity == .note }
    return text + rest(left, hasRoom: notes < mostOfKind)
  }
}

extension DiagnosticAnnotations {
  /// A finding that stands for all with the same rule and message.
  private struct Annotation {
    let finding: Diagnostic
    /// How many places have it.
    let count: Int
    let nearness: ChangedLines.Nearness

    /// What is nearer to the change comes first, then what stands in more places, then by place.
    static func isFirst(_ left: Annotation, _ right: Annotation) -> Bool {
      if left.nearness != right.nearness { return left.nearness < right.nearness }
      if left.count != right.count { return left.count > right.count }
      return Diagnostic.isInOrder(left.finding, right.finding)
    }
  }

  private func annotation(of group: [Diagnostic]) -> Annotation? {
    let ranked = group.map { (finding: $0, nearness: changes.nearness(of: $0.place)) }
    guard let best = ranked.min(by: { $0.nearness < $1.nearness }) else { return nil }
    return Annotation(finding: best.finding, count: group.count, nearness: best.nearness)
  }

  private func command(_ annotation: Annotation) -> WorkflowCommand {
    let finding = annotation.finding
    let others = annotation.count - 1
    let places = others == 0 ? [] : ["and in \(English.count(others, "more place"))"]
    return WorkflowCommand(
      name: Self.kind(of: finding.severity),
      properties: properties(of: finding.place) + [("title", finding.rule.id)],
      message: [finding.message] + finding.remarks + places
        + ["more: persona explain \(finding.rule.id)"])
  }

  /// The place; columns only within one line, because GitHub takes no others.
  private func properties(of place: Place) -> [(name: String, value: String)] {
    let (start, end) = (place.start, place.end)
    let hasColumns = start.line == end.line && start.column < end.column
    return [("file", pathPrefix + place.path), ("line", "\(start.line)")]
      + (hasColumns ? [("col", "\(start.column)")] : [])
      + [("endLine", "\(end.line)")]
      + (hasColumns ? [("endColumn", "\(end.column)")] : [])
  }

  private static func kind(of severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  /// Says how many findings are not shown: as a notice where that takes no finding's room.
  private static func rest(_ left: [Annotation], hasRoom: Bool) -> String {
    let counts = Severity.allCases.sorted(by: >).compactMap { severity -> String? in
      let count = left.filter { $0.finding.severity == severity }.reduce(0) { $0 + $1.count }
      return count == 0 ? nil : English.count(count, "more \(severity.rawValue)")
    }
    guard !counts.isEmpty else { return "" }
    let words = "\(English.list(counts)): GitHub shows \(mostOfKind) of a kind, "
    let message = words + "and persona check lists all"
    guard hasRoom else { return message + "\n" }
    return WorkflowCommand(
      name: "notice", properties: [("title", "persona check")], message: [message]
    ).text
  }
}
