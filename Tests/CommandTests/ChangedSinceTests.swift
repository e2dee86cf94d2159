import PersonaTestSupport
import Testing

/// `persona check --changed-since` in a real repository.
struct ChangedSinceTests {
  private static let wrong = "---\ntitle: Old\nstatus: nonsense\n---\nText.\n"

  @Test func onlyWhatIsNewIsReported() throws {
    let git = try GitFixture()
    defer { git.remove() }
    try git.commit(["personas/cfo.md": "CFO", "content/old.md": Self.wrong])
    let base = ["check", "--changed-since", "main"]
    let none = try PersonaCommand.run(base, in: git.path)
    #expect(none == CommandRun(remarks: "no new problems in 2 files; 2 were there before\n"))
    // Moved down and to another folder, it is the same mistake.
    try git.branch("move")
    try git.commit(
      ["content/here/old.md": Self.wrong.replacing("title:", with: "format: pdf\ntitle:")],
      deleting: ["content/old.md"])
    #expect(try PersonaCommand.run(base, in: git.path) == none)
    try git.folder.write("content/new.md", "---\nstatus: nonsens\n---\nText.\n")
    let new = try PersonaCommand.run(base, in: git.path)
    #expect(new.status == 1 && new.output.contains("content/new.md:2:9"), "\(new)")
    #expect(new.remarks == "1 error new in 3 files; 2 were there before\n")
  }

  @Test func annotationsOnChangedLinesComeFirst() throws {
    let git = try GitFixture()
    defer { git.remove() }
    var files = ["personas/cfo.md": "CFO", "content/z.md": "---\ntitle: Z\n---\nText.\n"]
    for number in 10...21 {
      files["personas/p\(number).md"] = "P"
      files["content/a\(number).md"] = "---\ncovers: {p\(number): [evaluation]}\n---\nText.\n"
    }
    try git.commit(files)
    try git.branch("leave")
    // Each makes an asset that nobody touched wrong.
    try git.commit(
      ["content/z.md": "---\ntitle: Z\nstatus: nonsense\n---\nText.\n"],
      deleting: (10...21).map { "personas/p\($0).md" })
    let run = try PersonaCommand.run(
      ["check", "--format", "github", "--changed-since", "main"], in: git.path)
    let errors = run.output.split(separator: "\n").filter { $0.hasPrefix("::error ") }
    #expect(errors.count == 10)
    #expect(errors.first?.hasPrefix("::error file=content/z.md,line=3,") ?? false, "\(run)")
  }
}
