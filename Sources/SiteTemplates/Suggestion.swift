internal import SourceDocuments

extension [String] {
  /// What to say if somebody may have meant one of these names; nil if none is near.
  func suggestion(for name: String) -> String? {
    let near = Spelling.nearest(to: name, among: map { Spelling.Candidate($0) })
    guard !near.isEmpty else { return nil }
    return "did you mean \(English.list(near.map(\.quoted), "or"))?"
  }
}
