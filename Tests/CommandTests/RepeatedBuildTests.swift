import Foundation
import PersonaTestSupport
import Testing

/// Two hundred random edits: after each, a build over the old site makes what a build into an empty
/// folder makes, and touches no file whose bytes stay what they are.
struct RepeatedBuildTests {
  @Test(arguments: 0..<8) func aBuildOverTheOldSiteIsACleanBuild(round: Int) throws {
    let folder = try ScratchFolder(
      copying: ["personas", "content"], from: "\(Repository.root)/Tests/Fixtures/first-draft")
    defer { folder.remove() }
    var editor = RandomEditor(folder, seed: UInt64(round))
    var edits: [String] = []
    for _ in 0..<25 {
      edits.append(try editor.edit())
      let before = try BuiltSite(in: folder, "_site")
      let build = ["build", "--quiet", "--today", editor.today]
      let over = try PersonaCommand.run(build, in: folder.path)
      let after = try BuiltSite(in: folder, "_site")
      guard over.status < 2 else {
        // A template that can't be compiled stops the build.
        #expect(edits.last?.contains("template") == true, "\(edits)\n\(over)")
        #expect(after == before, "\(edits)")
        try editor.mendTemplates()
        continue
      }
      let clean = try PersonaCommand.run(build + ["--output", "_clean"], in: folder.path)
      #expect(clean.status == over.status && clean.remarks == over.remarks, "\(edits)")
      let made = try BuiltSite(in: folder, "_clean")
      #expect(after.bytes == made.bytes, "\(edits)\n\(after.differences(from: made))")
      #expect(after.touched(since: before).isEmpty, "\(edits)")
      try FileManager.default.removeItem(atPath: "\(folder.path)/_clean")
    }
  }
}

/// The files of a site as they lie on the disk.
private struct BuiltSite: Equatable {
  let bytes: [String: Data]
  /// What tells of a file that it was written anew.
  private var stamps: [String: Stamp] = [:]

  private struct Stamp: Equatable {
    let file: UInt64
    let modified: Date?
  }

  init(in folder: ScratchFolder, _ name: String) throws {
    bytes = folder.exists(name) ? try folder.contents(of: name) : [:]
    for path in bytes.keys {
      let facts = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/\(name)/\(path)")
      stamps[path] = Stamp(
        file: facts[.systemFileNumber] as? UInt64 ?? 0, modified: facts[.modificationDate] as? Date)
    }
  }

  /// The files that are new though their bytes are those of before; the ledger is always new.
  func touched(since before: BuiltSite) -> [String] {
    bytes.keys.filter { path in
      !path.hasPrefix(".persona-site") && bytes[path] == before.bytes[path]
        && stamps[path] != before.stamps[path]
    }.sorted()
  }

  func differences(from other: BuiltSite) -> [String] {
    Set(bytes.keys).union(other.bytes.keys).filter { bytes[$0] != other.bytes[$0] }.sorted()
  }
}

/// Edits a workspace as people do: files come, change, go and get other names, and so do the
/// vocabulary, the team's own templates, and the day.
private struct RandomEditor {
  private let folder: ScratchFolder
  private var random: SplitMix
  private var day = 1
  private var count = 0

  init(_ folder: ScratchFolder, seed: UInt64) {
    self.folder = folder
    random = SplitMix(state: seed)
  }

  var today: String {
    "2026-\(day / 28 + 6 < 10 ? "0" : "")\(day / 28 + 6)-\(twoDigits(day % 28 + 1))"
  }

  /// Makes an edit.
  ///
  /// - Returns: What it was.
  mutating func edit() throws -> String {
    count += 1
    switch Int.random(in: 0..<10, using: &random) {
    case 0, 1: return try addAsset()
    case 2, 3: return try changeText()
    case 4: return try changeTags()
    case 5: return try remove()
    case 6: return try rename()
    case 7: return try changeTaxonomy()
    case 8: return try changeTemplate()
    default:
      day += Int.random(in: 1..<40, using: &random)
      return "the day is \(today)"
    }
  }

  /// Takes the team's templates away.
  func mendTemplates() throws {
    try FileManager.default.removeItem(atPath: "\(folder.path)/site-template")
  }
}

extension RandomEditor {
  private static let needs = [
    "harbor-master.noticing.how-wrong", "harbor-master.comparing.camera",
    "harbor-master.signing.one-season", "harbor-master.noticing.nothing-like-it",
  ]

  private mutating func addAsset() throws -> String {
    let need = Self.needs[Int.random(in: 0..<Self.needs.count, using: &random)]
    let path = "content/new-\(count).md"
    try folder.write(
      path,
      """
      ---
      title: New \(count)
      type: \(["one-pager", "case-study", "blog-post"][count % 3])
      status: \(count % 4 == 0 ? "draft" : "published")
      published: 2026-0\(count % 9 + 1)-11
      channels: [email]
      ---
      A text of its own, with a [link](summer-post.md).

      ## Answers
      - \(need): The count was wrong on \(count) of a hundred days.

      """)
    return "add \(path)"
  }

  private mutating func changeText() throws -> String {
    guard let path = try anyFile() else { return "nothing to change" }
    try folder.write(path, try folder.read(path) + "\nAnother paragraph, the \(count)th.\n")
    return "change the text of \(path)"
  }

  private mutating func changeTags() throws -> String {
    guard let path = try anyFile() else { return "nothing to change" }
    let tags = ["reviewed: 2026-05-0\(count % 9 + 1)", "themes: [lakes]", "owner: content"]
    let tag = tags[Int.random(in: 0..<tags.count, using: &random)]
    let text = try folder.read(path)
    try folder.write(path, text.replacing("---\n", with: "---\n\(tag)\n", maxReplacements: 1))
    return "write \(tag) into \(path)"
  }

  private mutating func remove() throws -> String {
    guard let path = try anyFile() else { return "nothing to remove" }
    try FileManager.default.removeItem(atPath: "\(folder.path)/\(path)")
    return "remove \(path)"
  }

  private mutating func rename() throws -> String {
    guard let path = try anyFile() else { return "nothing to rename" }
    let new = path.replacing(".md", with: "-\(count).md")
    try FileManager.default.moveItem(
      atPath: "\(folder.path)/\(path)", toPath: "\(folder.path)/\(new)")
    return "rename \(path) to \(new)"
  }

  private mutating func changeTaxonomy() throws -> String {
    let path = "personas/taxonomy.md"
    let text = folder.exists(path) ? try folder.read(path) : "---\n---\n"
    let key = ["segments", "themes", "use-cases", "owners", "title"][count % 5]
    let kept = text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("\(key):") }.joined(separator: "\n")
    let value = key == "title" ? "Harbors \(count)" : "[rivers-\(count), lakes]"
    try folder.write(
      path, kept.replacing("---\n", with: "---\n\(key): \(value)\n", maxReplacements: 1))
    return "write \(key) into the taxonomy"
  }

  private mutating func changeTemplate() throws -> String {
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      try folder.write("site-template/brand.css", ":root { --accent: #0a\(count % 10)a4b; }\n")
      return "a brand.css"
    case 1:
      try folder.write(
        "site-template/search-page.mustache", "<h1>Search \(count)</h1>\n<p>Nothing here.</p>\n")
      return "a template for the search page"
    case 2:
      try folder.write("site-template/search-page.mustache", "<h1>{{noSuchName}}</h1>\n")
      return "a template with a mistake"
    default:
      if folder.exists("site-template") { try mendTemplates() }
      return "no templates"
    }
  }

  private mutating func anyFile() throws -> String? {
    let files = try ["personas", "content"].flatMap { top in
      folder.exists(top) ? try folder.contents(of: top).keys.map { "\(top)/\($0)" } : []
    }
    return files.filter { $0 != "personas/taxonomy.md" }.sorted().randomElement(using: &random)
  }

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
