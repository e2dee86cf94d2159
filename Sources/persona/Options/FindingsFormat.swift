internal import ArgumentParser
internal import SourceDocuments

/// The form in which findings are printed: one of the forms, or what suits where the run is.
enum FindingsFormat: String, ExpressibleByArgument, CaseIterable {
  case auto, text, json, github, gitlab, sarif, markdown
}

extension FindingsFormat {
  /// The names, for the help.
  static let list = English.list(allCases.map(\.rawValue), "or")

  /// The one form; none where the run is in GitHub Actions and nothing else was asked for, which
  /// takes annotations and text.
  var form: FindingsForm? {
    if self == .auto { return System.isInGitHubActions ? nil : .text }
    return FindingsForm(rawValue: rawValue)
  }
}
