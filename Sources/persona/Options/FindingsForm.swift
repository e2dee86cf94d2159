/// A form in which findings can be had.
enum FindingsForm: String, CaseIterable {
  /// As people read them in a terminal.
  case text
  case json
  /// Annotations of GitHub Actions.
  case github
  /// GitLab's code quality report.
  case gitlab
  case sarif
  case markdown
}
