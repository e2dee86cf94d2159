import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

/// Files whose names are nearly those of files that are read.
struct NearNameTests {
  @Test(
    arguments: [
      ("personas/cfo.markdown", "cfo.md"), ("personas/cfo.MD", "cfo.md"),
      ("personas/cfo.Md", "cfo.md"), ("personas/cfo.mdx", "cfo.md"),
      ("personas/cfo.md.txt", "cfo.md"), ("content/guide.mdown", "guide.md"),
      ("content/modules/a.MDX", "a.md"), ("personas/lead-definitions/a.mkd", "a.md"),
      ("personas/taxonomy.yaml", "taxonomy.md"), ("personas/taxonomy.yml", "taxonomy.md"),
      ("personas/taxonomy.MD", "taxonomy.md"), ("personas/Taxonomy.md", "taxonomy.md"),
    ])
  func eachIsAnErrorThatNamesTheRightOne(path: String, right: String) {
    let found = Workspace.read([path: "Text.\n"]).diagnostics
    #expect(found.map(\.rule.id) == ["nearly-markdown"])
    #expect(found.map(\.place.path) == [path])
    #expect(found.first?.notes.first?.text == "rename it to `\(right)`")
  }

  @Test(
    arguments: [
      "personas/notes.txt", "personas/cfo.yaml", "content/README.markdown", "content/_a.MD",
      "content/.a.mdx", "content/a.mdb", "content/measurement/a.MD",
    ])
  func othersAreNone(path: String) {
    #expect(Workspace.read([path: "Text.\n"]).diagnostics.isEmpty)
  }

  @Test func aPersonaThatIsNotReadKeepsItsRow() {
    let workspace = Workspace.read([
      "personas/cfo.markdown": "Text.\n", "personas/ciso.md": "Text.\n",
      "personas/ciso.MD": "Text.\n",
    ])
    #expect(workspace.personas.map(\.id) == ["cfo", "ciso", "ciso-2"])
    #expect(workspace.personas.map(\.facts.isUnreadable) == [true, false, true])
  }

  @Test func aTaxonomyThatIsNotReadIsInDoubtUnlessOneIsRead() {
    let alone = Workspace.read(["personas/taxonomy.yaml": "segments: [a]\n"])
    #expect(alone.taxonomy.facts?.isUnreadable == true)
    let both = Workspace.read([
      "personas/taxonomy.yaml": "segments: [a]\n", "personas/taxonomy.md": "How we tag.\n",
    ])
    #expect(both.taxonomy.facts?.path == "personas/taxonomy.md")
    #expect(both.diagnostics.map(\.rule.id) == ["nearly-markdown"])
  }

  @Test(arguments: ["", "\n", " \r\n\t\n", "\u{FEFF}\n"])
  func anEmptyFileIsTold(text: String) {
    let found = Workspace.read(["content/a.md": text]).diagnostics
    #expect(found.map(\.rule.id) == ["empty-file"])
  }

  @Test func aNoteOfGitLFSIsNoText() {
    let note = "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n"
    let workspace = Workspace.read(["personas/cfo.md": note])
    #expect(workspace.diagnostics.map(\.rule.id) == ["lfs-pointer"])
    #expect(workspace.personas.map(\.facts.isUnreadable) == [true])
  }
}
