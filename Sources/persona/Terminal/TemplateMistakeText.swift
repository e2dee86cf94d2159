internal import SiteTemplates
internal import SourceDocuments

/// What is wrong in the templates of a workspace, in words.
enum TemplateMistakeText {
  /// The mistakes with their places.
  ///
  /// - Parameters:
  ///   - mistakes: What is wrong.
  ///   - consequence: What that does.
  /// - Returns: A line each.
  static func text(
    of mistakes: [TemplateMistake], consequence: String = "nothing was written"
  ) -> String {
    let lines = mistakes.map { mistake in
      let place = "site-template/\(mistake.template.inert):\(mistake.line):\(mistake.column)"
      return "  \(place): \(mistake.message)" + (mistake.help.map { "\n    \($0)" } ?? "")
    }
    return "the templates can't be used, so \(consequence):\n"
      + lines.joined(separator: "\n")
  }
}
