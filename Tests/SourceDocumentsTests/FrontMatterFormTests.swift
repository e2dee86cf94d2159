import PersonaTestSupport
import SourceDocuments
import Testing

/// What stands at the top of a file and is no front matter, and what is meant as such.
struct FrontMatterFormTests {
  private func rules(_ text: String) -> [String] {
    SourceDocument(
      SourceFile(path: "content/a.md", bytes: Array(text.utf8)),
      keys: ["status", "title", "type", "url", "owner", "draft", "covers", "uses"]
    ).diagnostics.map(\.rule.id)
  }

  @Test(arguments: [
    "{{< figure src=\"wave.png\" title=\"A wave\" >}}\n\nText.\n\n```json\n{\n  \"type\": \"wave\"\n}\n```\n",
    "{% include note.html title=\"A\" %}\n\nStatus: open since May.\n\n}\n", "{: .note}\nText.\n",
    "{#id}\nText.\n", "{{ title }}\n\nText.\n", "{sic}\nText.\n",
    "# The export\n\n```json\n{\"id\": 4,\n \"type\": \"wave\"}\n```\n",
    "# The export\n\n```\nstatus: 200\nowner: me\n```\n", "# A\n\n```sh\ntype=web\n```\n",
    "```sh\nmake site\nurl: none\n```\nText.\n", "```js\nlet title = 1\n```\n",
    "---\ntitle: A\n---\n# A\n\n---\n\nText.\n\n```json\n{\n  \"type\": \"wave\"\n}\n```\n",
    "---\ntitle: A\n---\n```sh\ntitle: A\nowner: b\n```\n",
    "# Runbook\n\nurl: https://x.example is where the long version stands.\n",
    "covers: 200 servers in two rooms\n\nText.\n", "Title: what this is about\n\nText.\n",
    "***\n\nText.\n\n```json\n{\n  \"type\": \"wave\"\n}\n```\n",
    "note: this is old\n\nText.\n",
  ])
  func whatIsNoFrontMatterIsNotToldAsSuch(text: String) {
    #expect(rules(text) == [])
  }

  @Test(arguments: [
    "+++\ntitle = \"A\"\ndraft = true\n+++\nText.\n",
    "{\"slug\": \"x\", \"status\": \"draft\"}\nText.\n",
    "{\n  \"slug\": \"x\",\n  \"status\": \"draft\"\n}\nText.\n",
    ";;;\n{\"status\": \"draft\"}\n;;;\nText.\n",
    "```markdown\n---\nstatus: draft\n---\n```\n", "~~~\nstatus: draft\n~~~\nText.\n",
    "```toml\ndraft = true\n```\nText.\n", "\\---\nstatus: draft\n\\---\nText.\n",
    "status: draft\n\nText.\n", "# A\nstatus: draft\n\nText.\n",
    "layout: post\nstatus: draft\n\nText.\n",
    "\n{\n\"draft\": true\n}\n\nText.\n",
  ])
  func whatIsMeantAsFrontMatterIsTold(text: String) {
    #expect(rules(text) == ["front-matter-form"])
  }

  /// A second block, or keys that the closing line left outside.
  @Test(arguments: [
    "---\ntitle: A\n---\nslug: old\nauthor: jo\nstatus: draft\n---\nText.\n",
    "---\ntitle: A\n---\nslug: x\nstatus: draft\n\nText.\n",
  ])
  func keysBelowTheFrontMatterAreTold(text: String) {
    #expect(rules(text) == ["second-front-matter"])
  }
}
