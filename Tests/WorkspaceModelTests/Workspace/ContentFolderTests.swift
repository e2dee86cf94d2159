import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

/// The taxonomy's `content`: a site generator's own folder, read where it lies.
struct ContentFolderTests {
  private static let cfo = """
    ---
    title: CFO
    channels: [website]
    ---
    ## Journey
    ### Selection
    - Objection (price): It costs too much.
    """

  private func read(_ content: String, _ files: [String: String], keys: String = "") -> Workspace {
    Workspace.read(
      files.merging([
        "personas/taxonomy.md": "---\ncontent: \(content)\n\(keys)\n---\n",
        "personas/cfo.md": Self.cfo,
      ]) { $1 })
  }

  @Test(
    arguments: [
      ("src/blog/hello.md", "hello"), ("src/blog/Hello World.md", "hello-world"),
      ("src/blog/2024-05-01-Pay_back.v2.md", "2024-05-01-pay-back-v2"),
      ("src/blog/first-post/index.md", "first-post"),
      ("src/blog/First Post/Index.mdx", "first-post"),
      ("src/blog/a/b/c.mdx", "a/b/c"), ("src/blog/deep/x.markdown", "deep/x"),
      ("src/blog/index.md", "index"), ("src/blog/post.fr.md", "post-fr"),
      (
        "src/blog/\(String(repeating: "long-", count: 30)).md",
        String(repeating: "long-", count: 11) + "long"
      ),
      ("src/blog/_index.md", nil), ("src/blog/_drafts/a.md", nil), ("src/blog/README.md", nil),
      ("src/blog/.x/a.md", nil), ("src/blog/a.txt", nil), ("src/other/a.md", nil),
      ("content/a.md", nil),
    ] as [(String, String?)])
  func idsAreMadeFromTheNames(path: String, id: String?) {
    let workspace = read("src/blog", ["src/blog/one.md": "# One\n", path: "# Text\n\nText.\n"])
    #expect(workspace.assets.map(\.id).filter { $0 != "one" } == [id].compactMap(\.self))
    #expect(workspace.diagnostics.map(\.message) == [])
    #expect(workspace.assets.first { $0.id == id }?.path == id.map { _ in path })
  }

  @Test(arguments: ["src/blog", "src/blog/", "./src/blog", "\"src/blog\"", "src//blog"])
  func thePathIsReadAsMeant(content: String) {
    #expect(read(content, ["src/blog/a.md": "# A\n"]).assets.map(\.id) == ["a"])
  }

  @Test func theUsualFolderMayBeNamed() {
    #expect(read("content", ["content/a.md": "# A\n"]).assets.map(\.id) == ["a"])
  }

  @Test func modulesAndCampaignsStayWhereTheyAre() {
    let workspace = read(
      "content/posts",
      [
        "content/posts/a.md": "---\nuses: [m]\n---\n", "content/modules/m.md": "# M\n",
        "content/campaigns/c.md": "---\noffer: a\n---\n", "content/about.md": "# About\n",
        "content/posts/modules/x.md": "# X\n",
      ])
    #expect(workspace.assets.map(\.id) == ["a", "modules/x"])
    #expect(workspace.modules.map(\.id) == ["m"])
    #expect(workspace.campaigns.map(\.id) == ["c"])
    #expect(workspace.diagnostics.map(\.message) == [])
  }

  @Test func pointersLinksAndPicturesAreFound() {
    let workspace = read(
      "src/blog",
      [
        "src/blog/a/index.md": "![Chart](chart.png) and [the other](../b.md)\n",
        "src/blog/a/chart.png": "p", "src/blog/b.md": "---\ntranslation-of: a\n---\nText.\n",
      ])
    #expect(workspace.diagnostics.map(\.message) == [])
    #expect(workspace.attachments == ["src/blog/a/chart.png"])
    #expect(workspace.asset("b")?.translationOf != nil)
  }

  @Test func anIDThatTwoNamesGiveIsAnErrorOfTheSecond() {
    let workspace = read(
      "src/blog",
      ["src/blog/A b.md": "# One\n", "src/blog/a-b.md": "# Two\n", "src/blog/日本.md": "# J\n"])
    #expect(workspace.assets.map(\.id) == ["a-b", "a-b-2", "asset"])
    #expect(workspace.assets.map(\.isLivenessDoubtful) == [false, true, true])
    #expect(
      workspace.diagnostics.map { "\($0.rule.id) \($0.place.path)" }
        == ["bad-id src/blog/a-b.md", "bad-id src/blog/日本.md"])
  }

  @Test(
    arguments: [
      "../posts", "/posts", "src/../../x", ".", "\"/\"", "personas", "personas/posts",
      "site-template",
      ".git", "src/.blog", "content/modules", "content/campaigns/x", "nowhere", "src/nowhere",
      "[src/blog]", "{a: b}", "*x",
    ])
  func aWrongFolderIsAnErrorAndNoAssetIsRead(content: String) {
    let workspace = read(
      content,
      [
        "src/blog/a.md": "# A\n", "content/b.md": "# B\n",
        "content/campaigns/c.md": "---\noffer: b\n---\n",
      ])
    #expect(workspace.assets.isEmpty)
    #expect(workspace.diagnostics.map(\.severity) == [.error])
    #expect(workspace.diagnostics.first?.place.path == "personas/taxonomy.md")
  }

  @Test func aMisspeltKeyReadsNoAsset() {
    let workspace = Workspace.read([
      "personas/taxonomy.md": "---\ncontnet: src/blog\n---\n", "src/blog/a.md": "# A\n",
      "content/b.md": "# B\n",
    ])
    #expect(workspace.found == ["misspelt-key 2:1"])
    #expect(workspace.assets.isEmpty)
  }

  // The layouts of Hugo, Astro and Decap, as their own guides show them.

  @Test func hugoIsReadWhereItLies() {
    let post = """
      ---
      title: "What a year of delay costs"
      date: 2026-05-01T10:00:00+02:00
      lastmod: 2026-06-01
      draft: false
      slug: delay
      weight: 10
      description: The arithmetic.
      author: Jane Doe
      target_persona: cfo
      buyer_stage: BOFU
      distribution: website
      ---
      Nine months on the median project.

      ## Answers
      - CFO.selection.price: It pays for itself in nine months.
      """
    let workspace = read(
      "content/posts",
      [
        "content/posts/_index.md": "---\ntitle: Posts\n---\n", "content/about.md": "# About\n",
        "content/posts/2026-05-01-Delay/index.md": post,
        "content/posts/2026-05-01-Delay/a.png": "p",
        "content/posts/Draft_of_June.md": post.replacing("draft: false", with: "draft: true"),
      ], keys: Self.hugo)
    expectClean(workspace, ids: ["2026-05-01-delay", "draft-of-june"])
    #expect(workspace.assets.map(\.status) == [.published, .draft])
    #expect(workspace.assets.map { $0.published?.description } == ["2026-05-01", "2026-05-01"])
    #expect(workspace.assets.map { $0.reviewed?.description } == ["2026-06-01", "2026-06-01"])
    #expect(workspace.assets.first?.answers.count == 1)
    #expect(workspace.assets.first?.covers.count == 1)
  }

  private static let hugo = """
    keys:
      date: published
      lastmod: reviewed
      description: summary
      author: owner
      target_persona: personas
      buyer_stage: stages
      distribution: channels
    """

  @Test func astroIsReadWhereItLies() {
    let post = """
      ---
      title: 'First post'
      description: 'Lorem ipsum dolor sit amet'
      pubDate: 'Jul 08 2026'
      updatedDate: 'Aug 8 2026'
      heroImage: '../../assets/blog-placeholder-3.jpg'
      audience: cfo
      stage: selection
      ---
      import Chart from './Chart.astro'

      Text of the post.
      """
    let workspace = read(
      "src/content/blog",
      [
        "src/content/blog/first-post.md": post, "src/content/blog/using-mdx.mdx": post,
        "src/content/blog/markdown-style-guide.md": post, "src/content/config.ts": "x",
      ],
      keys: """
        keys: {pubDate: published, updatedDate: reviewed, description: summary, audience: personas, stage: stages}
        """)
    expectClean(workspace, ids: ["first-post", "markdown-style-guide", "using-mdx"])
    #expect(Set(workspace.assets.map { $0.published?.description }) == ["2026-07-08"])
    #expect(Set(workspace.assets.map { $0.reviewed?.description }) == ["2026-08-08"])
  }

  @Test func decapIsReadWhereItLies() {
    let post = """
      ---
      layout: blog
      title: "Title: of the post"
      date: 2026-05-01T16:23:44.000Z
      thumbnail: /images/uploads/a.jpg
      rating: 5
      funnel_stage:
        - decision
      target_personas:
        - cfo
      ---
      Text of the post.
      """
    let workspace = read(
      "_posts/blog",
      [
        "_posts/blog/2026-05-01-title-of-the-post.md": post, "_posts/blog/2026-05-02-two.md": post,
        "static/admin/config.yml": "x",
      ], keys: "keys: {date: published, funnel_stage: stages, target_personas: personas}")
    expectClean(workspace, ids: ["2026-05-01-title-of-the-post", "2026-05-02-two"])
    #expect(Set(workspace.assets.map { $0.published?.description }) == ["2026-05-01"])
    #expect(workspace.assets.allSatisfy { $0.covers.count == 1 })
  }

  /// Warnings of keys that nobody knows are in their place; errors are none.
  private func expectClean(_ workspace: Workspace, ids: [String]) {
    #expect(workspace.assets.map(\.id) == ids)
    #expect(workspace.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    #expect(workspace.assets.allSatisfy { !$0.isLivenessDoubtful })
  }
}
