internal import SourceDocuments

extension Diagnostic {
  /// What helps to mend the finding, a line each: what could be meant, notes, and the effect.
  var remarks: [String] { suggestionLine + notes.map(Self.line) + effectLine }

  /// The remarks without the notes that have a place of their own.
  var remarksOnThePlace: [String] {
    suggestionLine + notes.filter { $0.place == nil }.map(Self.line) + effectLine
  }
}

extension Diagnostic {
  private var suggestionLine: [String] {
    guard !suggestions.isEmpty else { return [] }
    return ["did you mean \(English.list(suggestions.map(\.quoted), "or"))?"]
  }

  private var effectLine: [String] { effect.map { ["effect: \($0)"] } ?? [] }

  private static func line(of note: Note) -> String {
    let place = note.place.map { ": \($0.path.inert):\($0.start.line):\($0.start.column)" } ?? ""
    return note.text + place
  }
}
