internal import ArgumentParser
internal import SiteGenerator
internal import SiteTemplates
internal import SourceDocuments

/// `persona templates`: what a team can change about its site.
struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "List every template of the site with what it gets, and the colors, as Markdown.",
    discussion: """
      A file of the same name in a workspace's folder `site-template/` takes the place of a \
      built-in one.
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Only this template, such as cell-page.")
  var template: String?

  func run() throws {
    let guide = try TemplateGuide()
    guard let template else { return try Console.result(guide.text) }
    let ending = ".mustache"
    let name = template.hasSuffix(ending) ? String(template.dropLast(ending.count)) : template
    guard guide.names.contains(name) else {
      let near = Spelling.nearest(to: name, among: guide.names.map { .init($0) })
      let hint =
        if let current = FormerNames.current(of: name) {
          "it is called \(current.quoted) now"
        } else if near.isEmpty {
          "\("persona templates".quoted) lists all"
        } else {
          "did you mean \(English.list(near.map(\.quoted), "or"))?"
        }
      throw RunFailure(message: "there is no template \(template.quoted)\n\(hint)")
    }
    try Console.result(guide.text(on: name))
  }
}
