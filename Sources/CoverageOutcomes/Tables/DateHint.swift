internal import SourceDocuments
internal import WorkspaceModel

/// How to put right what was meant as a date.
enum DateHint {
  /// What to do, to stand behind the words of what is wrong; empty where nobody can know.
  static func hint(for text: String) -> String {
    if CalendarDate(String(text.prefix(10))) != nil, text.utf8.count > 10 {
      return ": cut it to the day, \(text.prefix(10).description)"
    }
    if text.utf8.count == 5, text.utf8.allSatisfy(Byte.isDigit) {
      return ": this is how a spreadsheet stores a day; give the column the format YYYY-MM-DD"
    }
    return padded(text).map { ": write \($0)" } ?? ""
  }

  /// `2026-01-05` for `2026-1-5`.
  private static func padded(_ text: String) -> String? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1...].allSatisfy({ $0.utf8.count <= 2 })
    else { return nil }
    let padded = parts.map { $0.utf8.count == 1 ? "0\($0)" : String($0) }
    return CalendarDate(padded.joined(separator: "-")).map(\.description)
  }
}
