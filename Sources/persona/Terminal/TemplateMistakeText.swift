internal import SiteTemplates
internal import SourceDocuments

/// What is wrong in the templates of a workspace, in words.
enum TemplateMistakeText {
  static func text(of mistakes: [TemplateMistake]) -> String {
    let lines = mistakes.map { mistake in
      let place = "site-template/\(mistake.template.inert):\(mistake.line):\(mistake.column)"
      return "  \(place): \(mistake.message)" + (mistake.help.map { "\n    \($0)" } ?? "")
    }
    return "the templates can't be used, so nothing was written:\n"
      + lines.joined(separator: "\n")
  }
}
