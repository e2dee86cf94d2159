import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

/// Every gap is a link that writes the file.
struct WebEditorTests {
  private static let edit = "https://git.example.com/team/edit/main/"
  private static let new = "https://git.example.com/team/new/main?filename="

  /// The files that links of a page begin, with the lines that they carry.
  private func newFiles(on page: HTMLPage) -> [String: String] {
    let pairs = page.addresses.filter { $0.hasPrefix(Self.new) }.map { address in
      let parts = address.dropFirst(Self.new.count).components("&value=")
      return (decoded(parts[0]), decoded(parts.count > 1 ? parts[1] : ""))
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  private func decoded(_ text: String) -> String {
    var (bytes, rest): ([UInt8], Substring.UTF8View) = ([], text[...].utf8)
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      bytes.append(UInt8(Substring(rest.prefix(2)), radix: 16) ?? 0)
      rest = rest.dropFirst(2)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    "cells/cfo/selection.html", "personas/cfo.html", "lead-definitions/cost-project.html",
    "backlog.html", "content/overview.html", "interview.html",
  ])
  func everyKindOfPageOpensItsFile(path: String) throws {
    let page = try SiteCase.small.get().page(path)
    let files = page.addresses.filter { $0.hasPrefix(Self.edit) }
      .map { String($0.dropFirst(Self.edit.count)) }
    let wanted = [
      "cells/cfo/selection.html": "personas/cfo.md", "personas/cfo.html": "personas/cfo.md",
      "lead-definitions/cost-project.html": "personas/lead-definitions/cost-project.md",
      "backlog.html": "content/audit.md", "content/overview.html": "content/overview.md",
      "interview.html": "personas/ciso.md",
    ]
    let file = try #require(wanted[path])
    #expect(files.contains(file), "\(files)")
    #expect(files.allSatisfy { SmallWorkspace.files[$0] != nil })
  }

  @Test func reasonsAndNeedsLeadToTheirFiles() throws {
    let page = try SiteCase.small.get().page("cells/ciso/selection.html")
    #expect(page.html.contains("href=\"\(Self.edit)content/audit.md\"><code class=\"place\">"))
    #expect(
      page.html.contains(
        "href=\"\(Self.edit)personas/ciso.md\"><code class=\"place\">personas/ciso.md:15</code>"))
  }

  @Test(arguments: ["cells/cfo/expansion.html", "personas/cfo.html"])
  func anUnansweredNeedBeginsItsAsset(path: String) throws {
    let page = try SiteCase.small.get().page(path)
    #expect(page.words.contains("Write this asset"))
    let text = try #require(newFiles(on: page)["content/cfo/expansion-question.md"])
    #expect(
      text == """
        ---
        title: Question
        status: draft
        format: pdf
        channels: [email, events]
        owner: product-marketing
        ---
        (write: one paragraph on what it says and when to use it)

        ## Answers
        - cfo.expansion.question: (write: in a sentence, what it replies to "Have the invoices stopped?")

        """)
  }

  /// So it is where the taxonomy names a folder of its own for assets.
  @Test func anUnansweredNeedBeginsItsAssetInAnyFolder() throws {
    var files = SmallWorkspace.files
    for path in files.keys where path.hasPrefix("content/") {
      files["src/blog/" + path.dropFirst(8)] = files.removeValue(forKey: path)
    }
    files[FileKind.taxonomyPath]?.replace(
      "---\n", with: "---\ncontent: src/blog\n", maxReplacements: 1)
    let page = try SiteCase(files).page("cells/cfo/expansion.html")
    #expect(page.words.contains("Write this asset"))
  }

  @Test(arguments: ["personas/ciso.html", "lead-definitions.html", "interview.html"])
  func aPersonaWithoutALeadDefinitionBeginsOne(path: String) throws {
    let page = try SiteCase.small.get().page(path)
    #expect(page.words.contains("Write this definition"))
    let text = try #require(newFiles(on: page)["personas/lead-definitions/ciso.md"])
    #expect(
      text.hasPrefix("---\ntitle: \"Security Officer as a lead\"\npersona: ciso\ncriteria:\n"))
    let files = SmallWorkspace.files.merging(["personas/lead-definitions/ciso.md": text]) { $1 }
    let workspace = Workspace.read(files)
    let lead = try #require(workspace.leadDefinitions.first { $0.id == "ciso" })
    #expect(lead.personas.map { workspace.personas[$0].id } == ["ciso"])
    #expect(lead.criteria.allSatisfy { $0.isEmpty })
    #expect(!workspace.diagnostics.contains { $0.place.path.hasSuffix("ciso.md") })
  }

  @Test func anOptionThatNothingTellsBeginsItsAsset() throws {
    let page = try SiteCase.small.get().page("lead-definitions/cost-project.html")
    let path = "content/leads/cost-project/need-virtualization.md"
    let text = try #require(newFiles(on: page)[path])
    let files = SmallWorkspace.files.merging([path: text]) { $1 }
    let workspace = Workspace.read(files)
    let asset = try #require(workspace.assets.first { $0.path == path })
    #expect(asset.qualifies.map(\.target.option) == ["virtualization"])
    #expect(asset.title == "Fewer machines")
    #expect(!workspace.diagnostics.contains { $0.place.path == path })
  }

  @Test func hostileTitlesStayInTheirValue() throws {
    for title in HostileTextTests.texts + ["a\"\u{301}: b", "\\", "# no: [1, {"] {
      let quoted = "'" + title.replacing("'", with: "''") + "'"
      let site = try SiteCase([
        "personas/taxonomy.md":
          "---\nnew-url: https://git.example.com/team/new/main?filename={path}&value={text}\n---\n",
        "personas/cfo.md": "---\ntitle: \(quoted)\njob-titles: [\(quoted)]\n---\nText.\n",
      ])
      let text = try #require(
        newFiles(on: site.page("lead-definitions.html"))["personas/lead-definitions/cfo.md"])
      let workspace = Workspace.read([
        "personas/cfo.md": "---\ntitle: CFO\n---\nText.\n",
        "personas/lead-definitions/cfo.md": text,
      ])
      // A character that can't be seen stays what it is, and is told.
      let mistakes = workspace.diagnostics.filter { $0.rule.id != "hidden-character" }
      #expect(mistakes.map(\.message) == [], "\(title)")
      #expect(workspace.leadDefinitions[0].title.hasSuffix(" as a lead"), "\(title)")
      #expect(workspace.leadDefinitions[0].criteria.first?.value != LeadCriterion.Value.none)
    }
  }

  @Test func aHugeSkeletonIsLeftOutOfTheAddress() throws {
    let question = String(repeating: "Warum dauert das so länge? ", count: 300)
    let site = try SiteCase([
      "personas/taxonomy.md": SmallWorkspace.files["personas/taxonomy.md"] ?? "",
      "personas/cfo.md":
        "---\ntitle: CFO\n---\nText.\n\n## Journey\n### Evaluation\n- Question (long): \(question)\n",
    ])
    for page in site.pages {
      #expect(page.addresses.allSatisfy { $0.utf8.count <= 8_000 }, "\(page.path)")
    }
    let page = site.page("cells/cfo/evaluation.html")
    #expect(newFiles(on: page)["content/cfo/evaluation-long.md"] == "")
    #expect(page.words.contains("Write this asset , and paste these lines"))
    #expect(page.words.contains("Warum dauert das so länge? Warum"))
  }

  @Test func withoutAddressesThePagesShowTheLines() throws {
    var files = SmallWorkspace.files
    files["personas/taxonomy.md"] = "---\nsegments: [enterprise, mid-market]\n---\nGuide.\n"
    let site = try SiteCase(files)
    for page in site.pages {
      #expect(!page.addresses.contains { $0.contains("git.example.com") }, "\(page.path)")
    }
    let cell = site.page("cells/cfo/expansion.html").words
    #expect(cell.contains("Lines to paste into content/cfo/expansion-question.md"))
    #expect(cell.contains("- cfo.expansion.question: (write: in a sentence, what it replies to"))
    let brief = site.page("personas/cfo.html")
    #expect(brief.addresses.contains("../cells/cfo/expansion.html#need-question"))
  }

  @Test func aPublicSiteLeavesOutOwnersOfNewFiles() throws {
    let site = try SiteCase(SmallWorkspace.files, isPublic: true)
    for page in site.pages where page.path != "reference.html" {
      #expect(!page.text.contains("owner: product-marketing"), "\(page.path)")
      for text in newFiles(on: page).values { #expect(!text.contains("owner:"), "\(page.path)") }
    }
  }

  @Test func anAddressOfMarkersOnlyIsNoTrap() throws {
    let pattern = "https://git.example.com/" + String(repeating: "{value}{path}", count: 600)
    let site = try SiteCase([
      "personas/taxonomy.md": "---\nnew-url: '\(pattern)'\nedit-url: '\(pattern)'\n---\n",
      "personas/cfo.md": "---\ntitle: CFO\n---\nText.\n",
    ])
    for page in site.pages {
      #expect(page.addresses.allSatisfy { $0.utf8.count <= 8_000 }, "\(page.path)")
    }
  }
}

extension Substring {
  /// The parts between two appearances of a text.
  fileprivate func components(_ separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
