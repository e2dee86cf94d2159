import PersonaTestSupport
import Testing

@testable import persona

/// What `persona templates` prints, in any folder.
struct TemplatesCommandTests {
  @Test(arguments: ["score", "score.mustache"])
  func oneTemplateIsShownByItsName(name: String) throws {
    let folder = try ScratchFolder([:])
    defer { folder.remove() }
    let run = try PersonaCommand.run(["templates", name], in: folder.path)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("# score.mustache\n\n"))
    #expect(try PersonaCommand.run(["templates"], in: folder.path).output.contains("\n### score."))
  }

  @Test func anUnknownOneNamesTheNearest() throws {
    let folder = try ScratchFolder([:])
    defer { folder.remove() }
    let run = try PersonaCommand.run(["templates", "scores"], in: folder.path)
    #expect(run.status == 2)
    #expect(run.remarks == "error: there is no template `scores`\ndid you mean `score`?\n")
  }
}
