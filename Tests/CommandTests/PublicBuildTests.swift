import PersonaTestSupport
import Testing

/// `persona build --public`, with everything that it writes: pages, data and the history.
struct PublicBuildTests {
  @Test func noFileHoldsWhatIsNobodyElsesBusiness() throws {
    let repository = try Self.repository()
    defer { repository.folder.remove() }
    let build = ["build", "--history", "9", "--today", "2026-11-21"]
    _ = try PersonaCommand.run(build + ["--public", "-o", "open"], in: repository.path)
    _ = try PersonaCommand.run(build + ["-o", "inside"], in: repository.path)
    let open = try Self.secrets(in: "open", of: repository.folder)
    #expect(open == [:])
    let inside = try Self.secrets(in: "inside", of: repository.folder)
    #expect(
      inside["geheim800zz"] == ["data/history-cells.csv", "data/history.csv", "data/history.json"])
    #expect(inside["geheim801zz"] == ["data/history.json"])
    let places = PrivatePlaces.parts[0].filter { inside[$0.secret] == nil && !$0.isUnread }
    #expect(places.map(\.description) == [])
  }

  /// A comment in a picture is for whoever draws it.
  @Test func aPictureIsPublishedWithoutItsComments() throws {
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\"><!-- for Jo --><g/><!--x--></svg>"
    let folder = try ScratchFolder([
      "personas/cfo.md": CheckTests.cfo, "content/chart.svg": drawing,
      "content/a.md": "---\ntitle: A\n---\n![the curve](chart.svg)\n",
    ])
    defer { folder.remove() }
    for (options, expected) in [
      ([], drawing), (["--public"], "<svg xmlns=\"http://www.w3.org/2000/svg\"><g/></svg>"),
    ] {
      _ = try PersonaCommand.run(["build", "--quiet"] + options, in: folder.path)
      #expect(try folder.read("_site/files/content/chart.svg") == expected)
    }
  }

  /// A repository with secrets in each private place, and in the words about its commits.
  private static func repository() throws -> GitFixture {
    let repository = try GitFixture()
    let start = PrivatePlaces.around([])
    try repository.commit(
      start.filter { $0.key != "content/payback.md" }, message: "Begin it, geheim802zz",
      day: "2026-10-01")
    try repository.commit(
      start, message: "Sell it, geheim800zz", day: "2026-10-05", author: "Jo Geheim801zz")
    try repository.commit(
      ["content/broken.md": "---\ntitle: 'Geheim803zz\n---\nText.\n"],
      message: "Break it", day: "2026-10-09")
    try repository.commit(
      PrivatePlaces.around(PrivatePlaces.parts[0]), deleting: ["content/broken.md"],
      message: "Tell more",
      day: "2026-10-12")
    return repository
  }

  /// The secrets that the files of a folder hold, with the data files that do.
  private static func secrets(
    in output: String, of folder: ScratchFolder
  ) throws -> [String: [String]] {
    var found: [String: [String]] = [:]
    for (path, bytes) in try folder.contents(of: output).sorted(by: { $0.key < $1.key }) {
      let text = "\(path) \(String(decoding: bytes, as: UTF8.self))".lowercased()
      let words = Set(
        text.split(separator: "geheim").dropFirst().map {
          "geheim\($0.prefix(while: \.isNumber))zz"
        })
      for word in words { found[word, default: []] += path.hasPrefix("data/") ? [path] : [] }
    }
    return found
  }
}
