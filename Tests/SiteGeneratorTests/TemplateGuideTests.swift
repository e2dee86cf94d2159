import Foundation
import PersonaTestSupport
import SiteGenerator
import SourceDocuments
import Testing

/// What a team reads before it changes its site.
struct TemplateGuideTests {
  private static let path = "site-template/README.md"

  /// `RECORD=1` writes the file anew, and fails, as with gold files.
  @Test func theFileBesideTheTemplatesIsTheGuide() throws {
    let text = try TemplateGuide().text
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(Repository.root)/\(Self.path)"))
      Issue.record("recorded \(Self.path); read its difference")
    }
    #expect(String(decoding: Repository.bytes(Self.path), as: UTF8.self) == text)
  }

  @Test func everyTemplateIsToldOnce() throws {
    let guide = try TemplateGuide()
    let text = guide.text
    for name in guide.names {
      #expect(text.ranges(of: "\n### \(name).mustache\n").count == 1, "\(name)")
      #expect(text.contains(guide.text(on: name).dropFirst("# ".count)), "\(name)")
    }
  }
}
