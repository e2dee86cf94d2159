import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

/// Every word of a body reaches its page.
struct NothingIsLostTests {
  @Test func eachWordOfTheExampleIsOnItsPage() throws {
    let site = try SiteCase.example.get()
    let tree = Repository.example
    for entry in tree.entries {
      guard let (kind, id) = FileKind.of(entry.path), let page = page(of: kind, id) else {
        continue
      }
      let text = String(decoding: try tree.bytes(of: entry.path).get(), as: UTF8.self)
      try check(text, against: site.page(page))
    }
  }

  @Test func eachWordOfTheSmallWorkspaceIsOnItsPage() throws {
    let site = try SiteCase.small.get()
    for (path, text) in SmallWorkspace.files {
      guard let (kind, id) = FileKind.of(path), let page = page(of: kind, id) else { continue }
      try check(
        text.replacing("<b>", with: "").replacing("</b>", with: ""), against: site.page(page))
    }
  }

  /// Pages as teams write them, taken into the folders as they are: what a page does not show, a finding
  /// at its line tells.
  @Test func eachWordOfAForeignPageIsOnItsPageOrTold() throws {
    let folder = "Tests/Fixtures/persona-pages"
    let pages = Repository.files(in: "\(Repository.root)/\(folder)")
    #expect(pages.count == 12)
    var files: [String: String] = [:]
    for page in pages {
      let text = String(decoding: Repository.bytes("\(folder)/\(page)"), as: UTF8.self)
      for kind in ["personas", "content", "personas/lead-definitions"] {
        files["\(kind)/\(page)"] = text
      }
    }
    let site = try SiteCase(files)
    let told = Dictionary(grouping: Workspace.read(files).diagnostics, by: \.place.path)
    for (path, text) in files {
      let (kind, id) = try #require(FileKind.of(path))
      let lines = Set((told[path] ?? []).map(\.place.start.line))
      try check(text, against: site.page(#require(page(of: kind, id))), toldAt: lines)
    }
  }

  private func check(_ file: String, against page: HTMLPage, toldAt told: Set<Int> = []) throws {
    let pictures = page.tags.compactMap { $0.attributes["alt"] }.joined(separator: " ")
    // The name of a need is the anchor of the link to it.
    let seen = [page.text, pictures] + page.addresses
    let found = Set(words(seen.joined(separator: " ")))
    let body = file.split(separator: "---\n", maxSplits: 2, omittingEmptySubsequences: false).last
    let lines = try #require(body).split(separator: "\n", omittingEmptySubsequences: false)
    let before = file.split(separator: "\n", omittingEmptySubsequences: false).count - lines.count
    for (index, line) in lines.enumerated() where !told.contains(before + index + 1) {
      let written = String(line).replacing(#/\]\([^)]*\)/#, with: "]").replacing(
        #/^ *\d+\./#, with: ""
      ).replacing(#/Then ask for: .*/#, with: "Then ask for")
      let lost = words(written).filter { !found.contains($0) }
      #expect(lost == [], "\(page.path): \(line)")
    }
  }

  private func words(_ text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private func page(of kind: FileKind, _ id: String) -> String? {
    switch kind {
    case .persona: "personas/\(id).html"
    case .asset: "content/\(id).html"
    case .module: "modules/\(id).html"
    case .leadDefinition: "lead-definitions/\(id).html"
    case .taxonomy: "governance.html"
    case .campaign: "campaigns/\(id).html"
    }
  }
}
