import Testing
import WorkspaceAuthoring

struct FrontMatterRefusalTests {
  @Test(arguments: [
    (
      "---\nreviewed: 2026-01-02\ntitle: A\nreviewed: 2026-03-04\n---\n",
      FrontMatterRefusal.repeated(key: "reviewed", line: 2)
    ),
    (
      "---\nreviewed-against: {c.e.x: 1, c.e.x: 2}\n---\n",
      .repeated(key: "c.e.x", line: 2)
    ),
    (
      "---\ntitle: A\n",
      .unreadable(line: 1, reason: "the front matter that begins here is never closed")
    ),
    (
      "---\n%YAML 1.1\n---\n# A\n",
      .unreadable(line: 2, reason: "a directive (`%…`) is not allowed in front matter")
    ),
    ("---\nreviewed: *a\n---\n", .marked(key: "reviewed", line: 2)),
    (
      "---\ntitle: A\n...\n---\nText.\n",
      .unreadable(line: 3, reason: "`...` does not close the front matter")
    ),
    ("---\n{}\n---\nText.\n", .tangled(keys: ["reviewed-against", "reviewed"])),
    (
      "---\n? reviewed\ntitle: A\n---\nText.\n",
      .tangled(keys: ["reviewed-against", "reviewed"])
    ),
  ])
  func whatIsInDoubtIsRefused(before: String, refusal: FrontMatterRefusal) {
    #expect(throws: refusal) { try stamped(before) }
  }

  @Test func aMarkAtAnotherKeyStaysAsItIs() throws {
    let edited = try stamped("---\ntitle: &a A\nreviewed: 2026-01-02\n---\n# A\n")
    #expect(String(decoding: edited, as: UTF8.self).hasPrefix("---\ntitle: &a A\nreviewed: 2026-"))
  }

  @Test(arguments: [
    "reviewed: &day 2026-01-02", "reviewed: *day", "reviewed: !day 2026-01-02",
    "reviewed: # ours\n  &day 2026-01-02", "&day reviewed: 2026-01-02", "reviewed: &day",
    "reviewed-against: {c.e.x: !hex 00000000}", "reviewed-against: &map {c.e.x: 00000000}",
    "reviewed-against:\n  c.e.x: &hex 00000000",
  ])
  func whatIsMoreThanPlainYAMLIsRefused(line: String) {
    #expect(throws: FrontMatterRefusal.self) { try stamped("---\ntitle: A\n\(line)\n---\n") }
  }

  @Test func bytesThatAreNoTextAreRefused() {
    #expect(throws: FrontMatterRefusal.self) {
      try FrontMatterEdit(path: "content/a.md", bytes: Array("---\ntitle: ".utf8) + [0xFF, 0x0A])
    }
  }

  @Test func aRefusalSaysHowToMendIt() {
    #expect(
      FrontMatterRefusal.repeated(key: "reviewed", line: 2).message(for: "content/a.md")
        == "content/a.md can't be changed, because `reviewed` stands in it twice, first in line 2\n"
        + "keep one of them")
    #expect(
      FrontMatterRefusal.marked(key: "reviewed", line: 2).message(for: "content/a.md")
        == "content/a.md can't be changed, because the value of `reviewed` in line 2 has an "
        + "anchor, an alias or a tag of YAML\nwrite the value out")
    #expect(
      FrontMatterRefusal.unreadable(line: nil, reason: "it is no text").message(for: "a\n.md")
        == "a\\u{A}.md can't be changed, because its front matter can't be read: it is no text\n"
        + "put that right first")
  }

  private func stamped(_ text: String) throws -> [UInt8] {
    var edit = try FrontMatterEdit(path: "content/a.md", bytes: Array(text.utf8))
    try edit.set("reviewed-against", to: .map([FrontMatterValue.Entry("c.e.x", "1f3a5c7e")]))
    try edit.set("reviewed", to: .text("2026-11-21"))
    return try edit.finished().bytes
  }
}
