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

  private func check(_ file: String, against page: HTMLPage) throws {
    let pictures = page.tags.compactMap { $0.attributes["alt"] }.joined(separator: " ")
    // The name of a need is the anchor of the link to it.
    let seen = [page.text, pictures] + page.addresses
    let found = Set(words(seen.joined(separator: " ")))
    let body = file.split(separator: "---\n", maxSplits: 2, omittingEmptySubsequences: false).last
    for line in try #require(body).split(separator: "\n") {
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
