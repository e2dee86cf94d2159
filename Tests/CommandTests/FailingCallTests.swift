import Foundation
import PersonaTestSupport
import Testing

/// Builds of which one call to the system fails, or during one of which a signal comes.
///
/// The change is small, so that each call that makes it can be tried.
@Suite(.enabled(if: FaultyCall.canFail, "strace is not installed, or may not trace here"))
struct FailingCallTests {
  @Test(arguments: ["write", "renameat", "mkdirat", "unlinkat", "getdents64"])
  func eachCallThatFailsLeavesTheOldSiteOrSaysTheMixture(call: String) throws {
    let change = try SmallChange(ofFiles: call != "write" && call != "renameat")
    defer { change.remove() }
    let failures = try (1...change.count(of: call)).filter { number in
      try fails(change, FaultyCall(call, number, "error=ENOSPC"))
    }
    #expect(!failures.isEmpty)
  }

  @Test(arguments: Array(stride(from: 20, to: 420, by: 29)))
  func aFolderOrFileThatCannotBeOpenedLeavesTheOldSiteOrSaysTheMixture(number: Int) throws {
    let change = try SmallChange(ofFiles: true)
    defer { change.remove() }
    _ = try fails(change, FaultyCall("openat", number, "error=ENOSPC"))
  }

  /// Whether the build fails, of which the old site remains, or a mixture that is told.
  private func fails(_ change: SmallChange, _ fault: FaultyCall) throws -> Bool {
    let run = try fault.build(in: change.folder.path)
    let isOld = try change.pages() == change.old
    if run.status == 2 {
      let isMixed = run.remarks.contains("some pages in") && run.remarks.contains("are new")
      // The site stands when its result can't be told.
      let isDone = run.remarks.contains("the result can't be written")
      #expect(isOld || isMixed || isDone, "\(fault): \(run)")
      #expect(run.remarks.contains("No space left") || fault.call != "write", "\(run)")
    }
    try change.expectRepair("\(fault)")
    return run.status == 2
  }

  /// Pages are put in place by renaming, after all are written: the signal that comes before leaves the
  /// old site, and one that comes between two renames leaves whole pages.
  @Test(arguments: ["SIGKILL", "SIGTERM", "SIGINT"], ["write", "renameat"])
  func aBuildThatIsStoppedIsRepaired(signal: String, call: String) throws {
    let change = try SmallChange(ofFiles: false)
    defer { change.remove() }
    var (old, mixed) = (0, 0)
    for number in 1...(try change.count(of: call)) {
      let fault = FaultyCall(call, number, "signal=\(signal)")
      let run = try fault.build(in: change.folder.path)
      #expect(run.status > 2 || signal == "SIGINT", "\(fault): \(run)")
      let pages = try change.pages()
      if pages == change.old { old += 1 } else { mixed += 1 }
      for (path, bytes) in pages {
        #expect(bytes == change.old[path] || bytes == change.new[path], "\(fault): \(path)")
      }
      try change.expectRepair("\(fault)")
    }
    #expect(old > 0 && mixed > 0, "\(old) \(mixed)")
  }
}

/// A workspace with its site, in which little has changed since.
private struct SmallChange {
  let folder: ScratchFolder
  /// The pages before, and those of a build into an empty folder.
  let old: [String: Data]
  let new: [String: Data]

  /// Where files change, one has come and one has gone, with their pages and folders; else a text has
  /// changed.
  init(ofFiles: Bool) throws {
    folder = try ScratchFolder(
      copying: ["personas", "content"], from: "\(Repository.root)/Tests/Fixtures/first-draft")
    #expect(try PersonaCommand.run(["build"], in: folder.path).status < 2)
    old = try Self.pages(in: folder, "_site")
    let post = "content/summer-post.md"
    if ofFiles {
      try folder.write("content/new/folder/new.md", "---\ntitle: New\n---\nA text.\n")
      try FileManager.default.removeItem(atPath: "\(folder.path)/\(post)")
    } else {
      try folder.write(post, try folder.read(post) + "\nOne more sentence.\n")
    }
    #expect(
      try PersonaCommand.run(["build", "--output", "_clean"], in: folder.path).status < 2)
    new = try Self.pages(in: folder, "_clean")
    try FileManager.default.copyItem(
      atPath: "\(folder.path)/_site", toPath: "\(folder.path)/_old")
  }

  /// How many calls of a kind the build makes.
  func count(of call: String) throws -> Int {
    let count = try FaultyCall.count(of: call, in: folder.path)
    try expectRepair("counted")
    return count
  }

  func pages() throws -> [String: Data] { try Self.pages(in: folder, "_site") }

  private static func pages(in folder: ScratchFolder, _ name: String) throws -> [String: Data] {
    try folder.contents(of: name).filter { !$0.key.hasPrefix(".persona-site/") }
  }

  /// The next build makes the new site, whatever was left behind; then the old one is laid back.
  func expectRepair(_ comment: Comment) throws {
    #expect(try PersonaCommand.run(["build"], in: folder.path).status < 2, comment)
    let site = "\(folder.path)/_site"
    let records = try FileManager.default.contentsOfDirectory(atPath: "\(site)/.persona-site")
    #expect(records.sorted() == ["lock", "manifest"], comment)
    #expect(try pages() == new, comment)
    try FileManager.default.removeItem(atPath: site)
    try FileManager.default.copyItem(atPath: "\(folder.path)/_old", toPath: site)
  }

  func remove() { folder.remove() }
}

/// A call in which something happens, counted from the first of its kind.
private struct FaultyCall: CustomStringConvertible {
  let call: String
  let number: Int
  private let fault: String

  init(_ call: String, _ number: Int, _ fault: String) {
    (self.call, self.number, self.fault) = (call, number, fault)
  }

  private static let strace = "/usr/bin/strace"

  /// Whether calls can be made to fail here.
  static let canFail: Bool = {
    guard FileManager.default.isExecutableFile(atPath: strace) else { return false }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: strace)
    process.arguments = [
      "-qq", "-o", "/dev/null", "-e", "inject=write:error=ENOSPC:when=9999", "true",
    ]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  var description: String { "\(call) \(number) \(fault)" }

  /// Builds on one thread, so that the calls of each run come in the same order.
  func build(in folder: String) throws -> CommandRun {
    try Self.build(in: folder, ["-o", "/dev/null", "-e", "inject=\(call):\(fault):when=\(number)"])
  }

  /// Builds, and counts the calls of a kind.
  static func count(of call: String, in folder: String) throws -> Int {
    let list = "\(folder)/calls"
    _ = try build(in: folder, ["-o", list, "-e", "trace=\(call)"])
    return try String(contentsOfFile: list, encoding: .utf8).split(separator: "\n").count {
      $0.contains("\(call)(")
    }
  }

  private static func build(in folder: String, _ options: [String]) throws -> CommandRun {
    // Whoever runs the tests may ignore signals, and what it starts would as well.
    let program = ["/usr/bin/env", "--default-signal", strace, "-f", "-qq"] + options
    return try PersonaCommand.run(["build", "--jobs", "1"], in: folder, under: program)
  }
}
