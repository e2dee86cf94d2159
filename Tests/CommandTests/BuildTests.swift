import Foundation
import PersonaTestSupport
import Testing

struct BuildTests {
  private static let files = [
    "personas/cfo.md": CheckTests.cfo,
    "content/delay.md": """
    ---
    title: Cost of delay
    reviewed: 2026-10-02
    ---
    What a year of delay costs.

    ## Answers
    - cfo.evaluation.delay: A year costs more than the project.
    """,
  ]

  @Test func endsWithTheResultInOneSentenceAndThePathToOpen() throws {
    let folder = try ScratchFolder(Self.files)
    defer { folder.remove() }
    let run = try PersonaCommand.run(["build"], in: folder.path)
    #expect(run.status == 0)
    #expect(
      run.output.hasPrefix(
        """
        The one thing that the buying committee must learn has a strong answer on channels that \
        are only assumed, as no persona names one; weighted by who decides and when, coverage is 28 %.

        """))
    #expect(run.output.hasSuffix("\nOpen \(folder.path)/_site/index.html\n"))
    for path in ["index.html", "matrix/stage.html", "data/coverage.json", "data/matrix.csv"] {
      #expect(folder.exists("_site/\(path)"))
    }
  }

  @Test func aPageThatCannotBeWrittenLeavesTheOldSite() throws {
    let folder = try ScratchFolder(Self.files)
    defer { folder.remove() }
    #expect(try PersonaCommand.run(["build"], in: folder.path).status == 0)
    try folder.write("personas/ciso.md", "---\ntitle: CISO\n---\nWatches.\n")
    let before = try folder.contents()
    let run = try PersonaCommand.run(["build"], in: folder.path, largestFile: 60)
    #expect(run.status == 2 && run.remarks.contains("File too large"), "\(run)")
    #expect(try folder.contents() == before)
    #expect(try PersonaCommand.run(["build"], in: folder.path).status == 0)
  }

  @Test func eachMatrixComesAsDataWithItsLayers() throws {
    let folder = try ScratchFolder(Self.files)
    defer { folder.remove() }
    _ = try PersonaCommand.run(["build"], in: folder.path)
    let own = String(
      decoding: try #require(try folder.contents(of: "_site")["data/matrices.csv"]),
      as: UTF8.self)
    #expect(own.contains(",freshness,") && own.contains(",owner,") && own.contains(",planned,"))
    #expect(own.contains("\ntheme,"))
    _ = try PersonaCommand.run(["build", "--public"], in: folder.path)
    let open = String(
      decoding: try #require(try folder.contents(of: "_site")["data/matrices.csv"]),
      as: UTF8.self)
    #expect(open.contains(",freshness,") && !open.contains(",owner,"))
  }

  @Test func aSecondBuildWritesNothing() throws {
    let folder = try ScratchFolder(Self.files)
    defer { folder.remove() }
    _ = try PersonaCommand.run(["build"], in: folder.path)
    let before = try folder.contents(of: "_site")
    let run = try PersonaCommand.run(["build"], in: folder.path)
    #expect(run.remarks.contains("\n0 files written, "))
    #expect(try folder.contents(of: "_site") == before)
  }

  @Test func aWrongValueIsLeftOutAndTheSiteIsBuiltAroundIt() throws {
    let folder = try ScratchFolder(
      Self.files.merging(["content/bad.md": "---\nstatus: live\n---\nText.\n"]) { $1 })
    defer { folder.remove() }
    let run = try PersonaCommand.run(["build"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.remarks.hasPrefix("error[unknown-value]: `status` can't be `live`\n"))
    #expect(try folder.read("_site/problems.html").contains("unknown-value"))
  }

  @Test func strictWithAnErrorLeavesTheOldSiteByteForByte() throws {
    let folder = try ScratchFolder(Self.files)
    defer { folder.remove() }
    _ = try PersonaCommand.run(["build"], in: folder.path)
    let before = try folder.contents(of: "_site")
    try folder.write("content/bad.md", "---\nstatus: live\n---\nText.\n")
    let run = try PersonaCommand.run(["build", "--strict"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.remarks.hasSuffix("nothing was written, because of --strict\n"))
    #expect(try folder.contents(of: "_site") == before)
  }

  @Test func foreignFilesSurviveEachBuild() throws {
    let folder = try ScratchFolder(Self.files)
    defer { folder.remove() }
    try folder.write("_site/CNAME", "personas.example\n")
    try folder.write("_site/notes/mine.html", "<p>mine</p>\n")
    for _ in 1...2 { _ = try PersonaCommand.run(["build"], in: folder.path) }
    try folder.write("personas/cfo.md", "---\ntitle: Finance\n---\nText.\n")
    _ = try PersonaCommand.run(["build"], in: folder.path)
    #expect(try folder.read("_site/CNAME") == "personas.example\n")
    #expect(try folder.read("_site/notes/mine.html") == "<p>mine</p>\n")
  }

  @Test func aForeignFileInThePlaceOfAPageIsNeverOverwritten() throws {
    let folder = try ScratchFolder(Self.files)
    defer { folder.remove() }
    try folder.write("_site/index.html", "<p>mine</p>\n")
    let run = try PersonaCommand.run(["build"], in: folder.path)
    #expect(run.status == 2)
    #expect(run.remarks.contains("index.html"))
    #expect(try folder.contents(of: "_site").keys.sorted() == ["index.html"])
  }

  @Test(arguments: [".", "personas", "content/site", "/", "/nonexistent", "..", "site-template"])
  func outputIntoASourceIsRefused(output: String) throws {
    let folder = try ScratchFolder(
      Dictionary(uniqueKeysWithValues: Self.files.map { ("team/\($0.key)", $0.value) }))
    defer { folder.remove() }
    let before = try folder.contents()
    let run = try PersonaCommand.run(
      ["build", "--output", output], in: "\(folder.path)/team",
      environment: ["HOME": "/nonexistent"])
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(try folder.contents() == before)
  }

  @Test func aWrongTemplateIsNamedWithItsPlaceAndNothingIsWritten() throws {
    let folder = try ScratchFolder(
      Self.files.merging(["site-template/layout.mustache": "<p>\n{{titel}}</p>\n{{#open}}\n"]) {
        $1
      })
    defer { folder.remove() }
    let run = try PersonaCommand.run(["build"], in: folder.path)
    #expect(run.status == 2)
    #expect(run.remarks.contains("site-template/layout.mustache:3:1"))
    #expect(!folder.exists("_site"))
  }

  @Test func anOwnStyleSheetReplacesTheBuiltInOne() throws {
    let folder = try ScratchFolder(
      Self.files.merging(["site-template/style.css": "body { color: teal }\n"]) { $1 })
    defer { folder.remove() }
    #expect(try PersonaCommand.run(["build"], in: folder.path).status == 0)
    #expect(try folder.read("_site/style.css") == "body { color: teal }\n")
  }

  @Test func twoBuildsAreByteIdenticalWhateverTheMachine() throws {
    let one = try ScratchFolder(copying: ["personas", "content"], from: Repository.root)
    let other = try ScratchFolder()
    defer {
      one.remove()
      other.remove()
    }
    try FileManager.default.createDirectory(
      atPath: "\(other.path)/deeper/still", withIntermediateDirectories: true)
    for name in ["personas", "content"] {
      try FileManager.default.copyItem(
        atPath: "\(one.path)/\(name)", toPath: "\(other.path)/deeper/still/\(name)")
    }
    let first = try PersonaCommand.run(
      ["build", "--today", Repository.today, "--jobs", "1"], in: one.path,
      environment: ["LC_ALL": "C", "TZ": "Pacific/Kiritimati"])
    let second = try PersonaCommand.run(
      ["build", "--today", Repository.today, "--jobs", "8", "-o", "out"],
      in: "\(other.path)/deeper/still",
      environment: ["LC_ALL": "tr_TR.UTF-8", "TZ": "America/New_York"])
    #expect(first.status == 0 && second.status == 0)
    let sites = try (one.contents(of: "_site"), other.contents(of: "deeper/still/out"))
    #expect(sites.0.keys.sorted() == sites.1.keys.sorted())
    for (path, data) in sites.0 { #expect(sites.1[path] == data, "\(path) differs") }
  }

  @Test func publicLeavesOutOwnersAndNotesOnEvidence() throws {
    let folder = try ScratchFolder([
      "personas/cfo.md": """
      ---
      title: CFO
      influence: high
      owner: product-marketing
      evidence: [{kind: interviews, count: 3, note: Names of three lost deals}]
      ---
      Guards cash.
      """
    ])
    defer { folder.remove() }
    _ = try PersonaCommand.run(["build", "--public", "-o", "open"], in: folder.path)
    _ = try PersonaCommand.run(["build", "-o", "inside"], in: folder.path)
    #expect(try folder.read("inside/personas/cfo.html").contains("Names of three lost deals"))
    for (path, data) in try folder.contents(of: "open") where path.hasPrefix("personas/") {
      let text = String(decoding: data, as: UTF8.self)
      #expect(!text.contains("Names of three lost deals"), "\(path)")
      #expect(!text.contains("Product marketing"), "\(path)")
    }
  }
}
