internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// Makes the Markdown of one file into HTML for one page.
struct BodyWriter {
  private let targets: LinkIndex
  /// The file that holds the Markdown.
  private let file: String
  /// The way from the page to the site's root.
  private let root: String

  init(_ content: SiteContent, file: String, page: String) {
    targets = content.targets
    self.file = file
    root = PagePath.root(from: page)
  }
}

extension BodyWriter {
  /// The text between two headings.
  func html(_ fragment: HTMLFragment) -> TemplateValue {
    guard !fragment.isEmpty else { return .none }
    var output: [UInt8] = []
    fragment.append(to: &output) { link in
      targets.address(of: link.destination, in: file).map { root + $0 }
    }
    return .html(HTML(trusted: AssumedMark.marking(output)))
  }

  /// A whole body: its text, and its sections for the partial `part-section`.
  func body(_ body: MarkdownBody) -> TemplateRecord {
    [
      "html": html(body.preamble.html),
      "sections": .records(body.sections.flatMap { sections($0) }),
    ]
  }

  /// A section and the deeper ones below it, one after the other.
  func sections(_ section: MarkdownSection) -> [TemplateRecord] {
    [self.section(section.heading, section.content)] + section.subsections.flatMap(sections)
  }

  /// A section with its heading.
  func section(_ heading: MarkdownHeading, _ content: MarkdownContent) -> TemplateRecord {
    [
      "title": .text(heading.text), "anchor": .text(heading.anchor),
      "isTop": .flag(heading.level <= 2), "html": html(content.html),
    ]
  }
}
