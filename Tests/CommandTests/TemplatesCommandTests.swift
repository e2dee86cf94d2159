import PersonaTestSupport
import Testing

@testable import persona

/// What `persona templates` prints, in any folder.
struct TemplatesCommandTests {
  @Test(arguments: ["part-score", "part-score.mustache"])
  func oneTemplateIsShownByItsName(name: String) throws {
    let folder = try ScratchFolder([:])
    defer { folder.remove() }
    let run = try PersonaCommand.run(["templates", name], in: folder.path)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("# part-score.mustache\n\n"))
    #expect(
      try PersonaCommand.run(["templates"], in: folder.path).output.contains("\n### part-score."))
  }

  @Test func anUnknownOneNamesTheNearest() throws {
    let folder = try ScratchFolder([:])
    defer { folder.remove() }
    let run = try PersonaCommand.run(["templates", "part-scores"], in: folder.path)
    #expect(run.status == 2)
    #expect(
      run.remarks == "error: there is no template `part-scores`\ndid you mean `part-score`?\n")
  }

  @Test func aFormerNameLeadsToTodays() throws {
    let folder = try ScratchFolder([:])
    defer { folder.remove() }
    let run = try PersonaCommand.run(["templates", "page-index"], in: folder.path)
    #expect(
      run.remarks == "error: there is no template `page-index`\nit is called `home-page` now\n")
  }
}
