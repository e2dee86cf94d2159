import Foundation
import PersonaTestSupport
import SiteGenerator
import SiteTemplates
import Testing

/// A workspace's own templates, style sheet and script.
struct OverrideTests {
  @Test func everyFileOfTheFolderIsCompiledIn() {
    let folder = "\(Repository.root)/site-template"
    let files = Repository.files(in: folder).filter { $0 != "README.md" }
    #expect(BuiltInTemplates.files.map(\.name) == files)
    for file in BuiltInTemplates.files {
      #expect(file.bytes == Repository.bytes("site-template/\(file.name)"), "\(file.name)")
    }
  }

  @Test func ownFilesTakeThePlaceOfBuiltInOnes() throws {
    let site = try SiteCase(
      TextTree(SmallWorkspace.files),
      overrides: [
        ("part-item.mustache", Array("<b>{{title}}</b>".utf8)), ("style.css", Array("p{}".utf8)),
      ])
    #expect(site.text("style.css") == "p{}")
    #expect(site.text("index.html").contains("<b>Chief Financial Officer</b>"))
  }

  @Test func aMistakeInAnOwnTemplateIsNamed() throws {
    let mistakes = #expect(throws: TemplateMistakes.self) {
      try SiteCase(
        TextTree(SmallWorkspace.files), overrides: [("part-item.mustache", Array("x\n{{#a}}".utf8))]
      )
    }
    #expect(mistakes?.all.map { "\($0.template):\($0.line)" } == ["part-item.mustache:2"])
  }

  @Test func aNameThatNoPageHasIsAMistakeOfTheTemplate() throws {
    let mistakes = #expect(throws: TemplateMistakes.self) {
      try SiteCase(
        TextTree(SmallWorkspace.files), overrides: [("part-item.mustache", Array("{{titel}}".utf8))]
      )
    }
    #expect(mistakes?.all.map(\.template) == ["part-item.mustache"])
    #expect(mistakes?.all.first?.help == "did you mean `title`?")
  }

  @Test func onlyFilesThatDifferCountAsATeamsOwn() throws {
    let site = try SiteCase(TextTree(SmallWorkspace.files), overrides: BuiltInTemplates.files)
    #expect(site.files == (try SiteCase.small.get().files))
  }
}
