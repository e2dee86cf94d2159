import Testing

@testable import SiteTemplates

struct TemplateSetTests {
  @Test func appendsToABuffer() throws {
    let set = try compile("{{a}}")
    var buffer = Array("x".utf8)
    try set.render("page", ["a": .text("1")], into: &buffer)
    try set.render("page", ["a": .text("2")], into: &buffer)
    #expect(buffer == Array("x12".utf8))
  }

  @Test func leavesWhatCameBeforeAMistake() throws {
    let set = try compile("abc{{a}}")
    var buffer = Array("x".utf8)
    #expect(throws: TemplateMistake.self) { try set.render("page", [:], into: &buffer) }
    #expect(buffer == Array("xabc".utf8))
  }

  @Test func takesTheLaterOfTwoSourcesWithOneName() throws {
    let set = try TemplateSet(compiling: [
      ("page.mustache", Array("{{}}".utf8)), ("page.mustache", Array("new".utf8)),
    ])
    #expect(try set.render("page", [:]) == Array("new".utf8))
  }

  @Test func comparesNamesByTheirBytes() {
    let record: TemplateRecord = ["\u{e9}": .text("1"), "e\u{301}": .text("2")]
    guard case .text("2") = record["e\u{301}"] else {
      Issue.record("found another field, which Unicode holds to be equal")
      return
    }
    #expect(record["e"] == nil)
  }

  @Test func rendersOnManyThreadsAtOnce() async throws {
    let set = try compile(
      "{{#a}}\n {{>p}}\n{{/a}}\n", partials: ["p": "{{#b}}\n{{.}}\n{{/b}}\n"])
    let pages = try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<50 {
        group.addTask {
          try set.render("page", ["a": .list([.none, .none]), "b": .list([.text("x")])])
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(pages == Array(repeating: Array(" x\n x\n".utf8), count: 50))
  }

  @Test func needsNoStackForNestedSections() throws {
    let depth = 2_000
    let set = try compile(
      String(repeating: "{{#a}}", count: depth) + "x" + String(repeating: "{{/a}}", count: depth))
    #expect(try set.render("page", ["a": .record([:])]) == Array("x".utf8))
  }
}
