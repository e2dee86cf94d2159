import Testing
import WorkspaceAuthoring

/// Lists and words of people in front matter: whole files before and after.
struct FrontMatterListTests {
  @Test(arguments: [
    ("---\na: [x, y]  # c\n---\n", ["y", "z"], "---\na: [y, z]  # c\n---\n"),
    ("---\na: x\nb: 1\n---\n", ["x"], "---\na: x\nb: 1\n---\n"),
    ("---\na: x\n---\n", ["y"], "---\na: [y]\n---\n"),
    ("---\na: [y, x]\n---\n", ["x", "y"], "---\na: [y, x]\n---\n"),
    (
      "---\na:\n  - x\n  # why\n  - y\nb: 1\n---\n", ["y", "z"],
      "---\na:\n  # why\n  - y\n  - z\nb: 1\n---\n"
    ),
    ("---\na:\n- x\n---\n", ["z"], "---\na:\n- z\n---\n"),
    ("---\na:\n---\n", ["z"], "---\na: [z]\n---\n"),
    ("---\nb: 1\n---\n", ["z", "a, b"], "---\nb: 1\na: [z, \"a, b\"]\n---\n"),
    ("Text.\n", ["z"], "---\na: [z]\n---\nText.\n"),
  ])
  func onlyTheItemsChange(before: String, names: [String], after: String) throws {
    #expect(try edited(before, .list(names)) == after)
    #expect(try edited(after, .list(names)) == after)
  }

  @Test(arguments: [
    ("---\na: b\n---\n", "c: d", "---\na: \"c: d\"\n---\n"),
    ("---\na: b\n---\n", "null", "---\na: \"null\"\n---\n"),
    ("---\na: 'b'\n---\n", "it's", "---\na: \"it's\"\n---\n"),
    ("---\na: >\n  b\n  c\nd: e\n---\n", "f", "---\na: f\nd: e\n---\n"),
    (
      "---\na: \"b\"  # c\n---\n", "https://x.example/?a=b",
      "---\na: https://x.example/?a=b  # c\n---\n"
    ),
    ("---\n{a: b, c: d}\n---\n", "x, y", "---\n{a: \"x, y\", c: d}\n---\n"),
  ])
  func wordsAreQuotedWhereTheyMustBe(before: String, words: String, after: String) throws {
    #expect(try edited(before, .words(words)) == after)
    #expect(try edited(after, .words(words)) == after)
  }

  private func edited(_ text: String, _ value: FrontMatterValue) throws -> String {
    var edit = try FrontMatterEdit(path: "content/a.md", bytes: Array(text.utf8))
    try edit.set("a", to: value)
    return String(decoding: try edit.finished().bytes, as: UTF8.self)
  }
}
