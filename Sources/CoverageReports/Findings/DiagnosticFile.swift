public import SourceDocuments

/// Findings as a file for machines, apart from the model so that its shape stays.
public struct DiagnosticFile: Encodable {
  fileprivate let schema = "persona-coverage/findings/1"
  fileprivate let findings: [Finding]

  /// The file of some findings, in their order.
  public init(_ diagnostics: [Diagnostic]) {
    findings = diagnostics.map(Finding.init)
  }

  fileprivate struct Finding: Encodable {
    let rule: String
    let severity: String
    let message: String
    let place: Location
    let suggestions: [String]
    let effect: String?
    let notes: [Note]
    let fix: Fix?
  }

  fileprivate struct Location: Encodable {
    let path: String
    let line: Int
    let column: Int
    let endLine: Int
    let endColumn: Int
  }

  fileprivate struct Note: Encodable {
    let text: String
    let place: Location?
  }

  fileprivate struct Fix: Encodable {
    let place: Location
    let replacement: String
  }
}

extension DiagnosticFile.Finding {
  fileprivate init(_ diagnostic: Diagnostic) {
    rule = diagnostic.rule.id
    severity = diagnostic.severity.rawValue
    message = diagnostic.message
    place = DiagnosticFile.Location(diagnostic.place)
    suggestions = diagnostic.suggestions
    effect = diagnostic.effect
    notes = diagnostic.notes.map {
      DiagnosticFile.Note(text: $0.text, place: $0.place.map(DiagnosticFile.Location.init))
    }
    fix = diagnostic.fix.map {
      DiagnosticFile.Fix(place: DiagnosticFile.Location($0.place), replacement: $0.replacement)
    }
  }
}

extension DiagnosticFile.Location {
  fileprivate init(_ place: Place) {
    path = place.path
    line = place.start.line
    column = place.start.column
    endLine = place.end.line
    endColumn = place.end.column
  }
}
