import PersonaTestSupport
import Testing

/// What holds of each page of each site.
struct PageTests {
  static let cases = [
    "small": SiteCase.small, "example": SiteCase.example, "empty": SiteCase.empty,
    "history": SiteCase.history,
  ]

  @Test(arguments: cases.keys.sorted())
  func pagesAreWellFormed(name: String) throws {
    for page in try site(name).pages {
      #expect(page.nestingMistakes == [])
      #expect(Set(page.ids).count == page.ids.count, "an id stands twice in \(page.path)")
      #expect(page.html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    }
  }

  @Test(arguments: cases.keys.sorted())
  func eachPageHasOneHeadingAndAWayPastTheNavigation(name: String) throws {
    for page in try site(name).pages {
      #expect(page.tags.count { $0.name == "h1" && !$0.isEnd } == 1, "\(page.path)")
      #expect(page.tags.first { $0.name == "a" }?.attributes["href"] == "#main", "\(page.path)")
      #expect(page.ids.contains("main"))
    }
  }

  @Test(arguments: cases.keys.sorted())
  func nothingBreaksTheSecurityPolicy(name: String) throws {
    let policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'"
    for page in try site(name).pages {
      let meta = page.tags.first { $0.attributes["http-equiv"] == "Content-Security-Policy" }
      #expect(meta?.attributes["content"] == policy, "\(page.path)")
      for tag in page.tags {
        #expect(tag.name != "style", "\(page.path)")
        #expect(tag.name != "script" || tag.isEnd || tag.attributes["src"] != nil, "\(page.path)")
        #expect(!tag.attributes.keys.contains { $0.hasPrefix("on") || $0 == "style" })
      }
    }
  }

  @Test(arguments: cases.keys.sorted())
  func everyLinkLeadsSomewhere(name: String) throws {
    let site = try site(name)
    var ids: [String: Set<String>] = [:]
    for page in site.pages { ids[page.path] = Set(page.ids) }
    for page in site.pages {
      for address in page.addresses where !address.hasPrefix("https:") {
        let parts = address.split(separator: "#", omittingEmptySubsequences: false)
        let path = parts[0].isEmpty ? page.path : resolve(String(parts[0]), from: page.path)
        // The data beside the pages is made by the command.
        guard !path.hasPrefix("data/") else { continue }
        #expect(site.files[path] != nil, "\(page.path) links to \(address)")
        if parts.count > 1, page.path.hasSuffix(".html"), !parts[1].hasPrefix("shape-"),
          // What somebody has chosen is no place.
          !parts[1].contains("=")
        {
          #expect(ids[path]?.contains(String(parts[1])) == true, "\(page.path) links to \(address)")
        }
      }
    }
  }

  @Test func onlyAPublicSiteMayBeIndexed() throws {
    let site = try SiteCase(SmallWorkspace.files, isPublic: true)
    #expect(site.pages.allSatisfy { !$0.html.contains("noindex") })
    #expect(site.files["robots.txt"] == nil)
    let own = try SiteCase.small.get()
    #expect(own.pages.allSatisfy { $0.html.contains("<meta name=\"robots\" content=\"noindex\">") })
    #expect(own.text("robots.txt") == "User-agent: *\nDisallow: /\n")
  }

  @Test func aPublicSiteLeavesOutOwnersAndNotesOnEvidence() throws {
    let pages = try SiteCase(SmallWorkspace.files, isPublic: true).pages
    for word in ["Demand gen", "Product marketing", "Six customers"] {
      let found = pages.filter { $0.text.contains(word) }.map(\.path)
      #expect(found == [], "\(word)")
      #expect(try SiteCase.small.get().pages.contains { $0.text.contains(word) }, "\(word)")
    }
  }

  private func site(_ name: String) throws -> SiteCase {
    try #require(Self.cases[name]).get()
  }

  /// The path of a relative address, with `%20` as a blank.
  private func resolve(_ address: String, from page: String) -> String {
    var folders = page.split(separator: "/").dropLast().map(String.init)
    for part in address.replacing("%20", with: " ").split(separator: "/") {
      if part == ".." { folders.removeLast() } else { folders.append(String(part)) }
    }
    return folders.joined(separator: "/")
  }
}
