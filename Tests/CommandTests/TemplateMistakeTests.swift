import Foundation
import PersonaTestSupport
import Testing

/// What a build says of a mistake in a team's own template.
struct TemplateMistakeTests {
  /// A file of `site-template/` with its text, and what the build says.
  struct Case: Sendable, CustomTestStringConvertible {
    let file: String
    let text: String
    let message: String

    init(_ file: String, _ text: String, _ message: String) {
      self.file = file
      self.text = text
      self.message = message
    }

    var testDescription: String { "\(file): \(text)" }
  }

  static let cases = [
    Case(
      "part-item.mustache", "<b>\n  {{titel}}</b>",
      "part-item.mustache:2:3: there is no value `titel`\n    did you mean `title`?"),
    Case(
      "part-item.mustache", "{{{title}}}",
      """
      part-item.mustache:1:1: `title` is text, which must be escaped
          write `{{title}}`
      """),
    Case(
      "matrix-segment.mustache", "{{title}}\n{{#leads}}{{leads}}{{/leads}}",
      """
      matrix-segment.mustache:2:11: `leads` is a list, which is not text
          use it in a section: `{{#leads}}`
      """),
    // No step of a campaign exists in this workspace, so that no page shows the inside.
    Case(
      "campaign-path.mustache", "{{#steps}}{{day}}{{#asset}}{{color}}{{/asset}}{{/steps}}",
      """
      campaign-path.mustache:1:28: there is no value `color`
          there are `path`, `title`, `mark`, `hasProblems`,
      """),
    Case(
      "part-item.mustache", "{{#title}}",
      "part-item.mustache:1:1: section `title` is not closed"),
    Case(
      "part-item.mustache", "{{title",
      "part-item.mustache:1:1: this tag is not closed\n    close it"),
    Case(
      "part-item.mustache", "{{> part-iten}}",
      "part-item.mustache:1:1: there is no partial `part-iten`\n    did you mean `part-item`?"),
    Case(
      "part-item.mustache", "{{> link}}",
      "part-item.mustache:1:1: there is no partial `link`\n    it is called `part-link` now"),
    Case(
      "page-index.mustache", "<p>Ours</p>",
      """
      page-index.mustache:1:1: this takes the place of no template, and none shows it
          it is called `home-page.mustache` now: rename the file
      """),
    Case(
      "home-pge.mustache", "<p>Ours</p>",
      """
      home-pge.mustache:1:1: this takes the place of no template, and none shows it
          did you mean `home-page.mustache`?
      """),
    Case(
      "our-notice.mustache", "<p>Ours</p>",
      """
      our-notice.mustache:1:1: this takes the place of no template, and none shows it
          show it from another one with `{{> our-notice}}`, or put it into a folder, which is not \
      read; `persona templates` lists all
      """),
    Case(
      "imprint.mustache", " \n",
      """
      imprint.mustache:1:1: this template is empty
          to show nothing in its place, write `{{! nothing }}`; to have the built-in one, remove \
      the file
      """),
    Case(
      "layout.mustache", "<h1>{{title}}</h1>",
      """
      layout.mustache:1:1: this layout leaves out the page itself
          write `{{{content}}}` where the page belongs
      """),
    Case(
      "stlye.css", "p {}",
      "stlye.css:1:1: this takes the place of no file\n    did you mean `style.css`?"),
  ]

  @Test(arguments: cases)
  func aMistakeIsNamedWithItsPlaceAndTheOldSiteStays(mistake: Case) throws {
    let folder = try ScratchFolder(["personas/cfo.md": CheckTests.cfo])
    defer { folder.remove() }
    _ = try PersonaCommand.run(["build"], in: folder.path)
    let before = try folder.contents(of: "_site")
    try folder.write("site-template/\(mistake.file)", mistake.text)
    let run = try PersonaCommand.run(["build", "--quiet"], in: folder.path)
    #expect(run.status == 2 && run.output == "")
    #expect(
      run.remarks.hasPrefix(
        """
        error: the templates can't be used, so nothing was written:
          site-template/\(mistake.message)
        """), "\(run.remarks)")
    #expect(try folder.contents(of: "_site") == before)
  }

  @Test func allMistakesOfAllTemplatesAreNamedInOneRun() throws {
    let folder = try ScratchFolder([
      "personas/cfo.md": CheckTests.cfo, "site-template/part-item.mustache": "{{a}}\n{{b}}",
      "site-template/part-gap.mustache": "{{#cell}}{{shape}}{{/cell}}",
    ])
    defer { folder.remove() }
    let run = try PersonaCommand.run(["build", "--quiet"], in: folder.path)
    let places = run.remarks.matches(of: #/site-template\/(?<place>\S+): there is no value/#)
      .map { String($0.output.place) }
    #expect(
      places == ["part-gap.mustache:1:10", "part-item.mustache:1:1", "part-item.mustache:2:1"])
  }

  @Test func aTemplateMayShowAPartialOfItsOwn() throws {
    let folder = try ScratchFolder([
      "personas/cfo.md": CheckTests.cfo,
      "site-template/imprint.mustache": "{{> our-notice}}\n",
      "site-template/our-notice.mustache": "<p>Acme, {{today}}</p>\n",
      "site-template/part-legend.mustache": "{{! nothing }}",
    ])
    defer { folder.remove() }
    let run = try PersonaCommand.run(["build", "--quiet"], in: folder.path)
    #expect(run.status == 0 && run.remarks == "")
    let page = try folder.read("_site/index.html")
    #expect(page.contains("<p>Acme, 2026-11-21</p>"))
    #expect(!page.contains("<dl class=\"legend\">"))
  }

  @Test func aTemplateOfAnOlderVersionKeepsWorking() throws {
    let folder = try ScratchFolder([
      "personas/cfo.md": CheckTests.cfo,
      "site-template/part-cell.mustache": "<a href=\"{{root}}{{path}}\">{{word}}</a>",
    ])
    defer { folder.remove() }
    #expect(try PersonaCommand.run(["build", "--quiet"], in: folder.path).status == 0)
  }

  @Test func partialsThatShowEachOtherWithoutEndAreAMistake() throws {
    let folder = try ScratchFolder([
      "personas/cfo.md": CheckTests.cfo,
      "site-template/part-item.mustache": "{{> part-link}}{{> part-link}}{{> part-link}}",
      "site-template/part-link.mustache": "{{> part-item}}{{> part-item}}{{> part-item}}",
    ])
    defer { folder.remove() }
    let run = try PersonaCommand.run(["build", "--quiet"], in: folder.path)
    #expect(run.status == 2)
    #expect(run.remarks.contains("partials are nested more than 16 deep"), "\(run.remarks)")
  }

  @Test func noTemplateIsALink() throws {
    let folder = try ScratchFolder([
      "team/personas/cfo.md": CheckTests.cfo, "team/site-template/style.css": "p {}",
      "elsewhere/secret.svg": "secret",
    ])
    defer { folder.remove() }
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/team/site-template/logo.svg",
      withDestinationPath: "\(folder.path)/elsewhere/secret.svg")
    let run = try PersonaCommand.run(["build", "--quiet"], in: "\(folder.path)/team")
    #expect(
      run
        == CommandRun(
          remarks: """
            error: site-template/logo.svg can't be read: it is a symbolic link, which is not \
            followed

            """, status: 2))
  }
}
