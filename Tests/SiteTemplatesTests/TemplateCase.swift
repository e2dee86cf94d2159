@testable import SiteTemplates

/// One row of a table: what a template shows for some data.
struct TemplateCase: Sendable, CustomStringConvertible {
  let description: String
  let template: String
  let data: TemplateRecord
  let partials: [String: String]
  let expected: String

  init(
    _ description: String, _ template: String, _ data: TemplateRecord = [:],
    partials: [String: String] = [:], shows expected: String
  ) {
    self.description = description
    self.template = template
    self.data = data
    self.partials = partials
    self.expected = expected
  }

  /// What the template shows in truth.
  func rendered() throws -> String {
    try render(template, data, partials: partials)
  }
}

/// Renders `page.mustache`, given as text, with partials that are named without their suffix.
func render(
  _ template: String, _ data: TemplateRecord = [:], partials: [String: String] = [:]
) throws -> String {
  let set = try compile(template, partials: partials)
  return String(decoding: try set.render("page", data), as: UTF8.self)
}

func compile(
  _ template: String, partials: [String: String] = [:]
) throws(TemplateMistakes) -> TemplateSet {
  var sources = [(name: "page.mustache", bytes: Array(template.utf8))]
  for (name, text) in partials { sources.append(("\(name).mustache", Array(text.utf8))) }
  return try TemplateSet(compiling: sources)
}

extension TemplateValue {
  /// Markup that a test vouches for.
  static func markup(_ text: String) -> TemplateValue {
    .html(HTML(trusted: Array(text.utf8)))
  }
}

extension TemplateMistake {
  /// The mistake on one line, as the tables of mistakes show it.
  var summary: String {
    "\(template):\(line):\(column)+\(length): \(message)" + (help.map { " (\($0))" } ?? "")
  }
}
