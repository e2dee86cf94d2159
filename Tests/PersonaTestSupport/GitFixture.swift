internal import Foundation

/// A git repository made for one test, with fixed names and dates, so that its hashes stay.
package struct GitFixture {
  /// The repository's files.
  package let folder: ScratchFolder

  /// Starts a repository with the branch `main` and no commit.
  package init() throws {
    folder = try ScratchFolder()
    try git("-c", "init.defaultBranch=main", "init", "--quiet")
  }

  /// Starts a repository in a folder that exists.
  package init(in folder: ScratchFolder) throws {
    self.folder = folder
    try git("-c", "init.defaultBranch=main", "init", "--quiet")
  }

  /// The repository of a folder that is one.
  package init(at folder: ScratchFolder) {
    self.folder = folder
  }
}

extension GitFixture {
  package var path: String { folder.path }

  /// The day of a commit that states no other one.
  package static let day = "2026-01-01"

  /// Commits texts beside what the last commit holds.
  ///
  /// - Parameters:
  ///   - files: The texts to write, by path; all else that lies in the folder is committed as well.
  ///   - deleting: The files to delete.
  ///   - renaming: The files to give another path, by the one that they have.
  ///   - message: What the commit says.
  ///   - day: The day on which it is made, at noon in UTC.
  ///   - author: Who makes it.
  /// - Returns: The commit's hash.
  /// - Throws: A `GitFixtureFailure` if git refuses.
  @discardableResult
  package func commit(
    _ files: [String: String] = [:], deleting: [String] = [], renaming: [String: String] = [:],
    message: String = "Change something", day: String = day, author: String = "Ann Author"
  ) throws -> String {
    for (old, new) in renaming.sorted(by: { $0.key < $1.key }) {
      try folder.write(new, "")
      try git("mv", "--force", "--", old, new)
    }
    for path in deleting { try git("--literal-pathspecs", "rm", "--quiet", "--", path) }
    for (path, text) in files { try folder.write(path, text) }
    try git("add", "--all")
    let dates = ["GIT_AUTHOR_DATE": "\(day)T12:00:00Z", "GIT_COMMITTER_DATE": "\(day)T12:00:00Z"]
    let names = ["GIT_AUTHOR_NAME": author]
    try git(
      ["commit", "--quiet", "--allow-empty", "--message", message],
      environment: dates.merging(names) { $1 })
    return try head()
  }

  /// Starts a branch where `HEAD` is, and goes to it.
  package func branch(_ name: String) throws { try git("checkout", "--quiet", "-b", name) }

  /// Goes to a branch or a commit.
  package func checkout(_ revision: String) throws { try git("checkout", "--quiet", revision) }

  /// Merges a branch with a commit of its own.
  @discardableResult
  package func merge(_ branch: String, day: String = day) throws -> String {
    let dates = ["GIT_AUTHOR_DATE": "\(day)T12:00:00Z", "GIT_COMMITTER_DATE": "\(day)T12:00:00Z"]
    try git(
      ["merge", "--quiet", "--no-ff", "--message", "Merge \(branch)", branch], environment: dates)
    return try head()
  }

  /// A copy of the repository in another folder.
  ///
  /// - Parameter options: What `git clone` takes, such as `--depth=1`.
  /// - Returns: The copy.
  /// - Throws: A `GitFixtureFailure` if git refuses.
  package func clone(_ options: String...) throws -> GitFixture {
    let target = try ScratchFolder()
    // By its address rather than its path, because a clone on one disk is never shallow.
    try git(["clone", "--quiet"] + options + ["file://\(path)", target.path])
    return GitFixture(at: target)
  }

  package func head() throws -> String { try git("rev-parse", "HEAD") }

  package func remove() { folder.remove() }
}

extension GitFixture {
  /// Runs git in the repository.
  ///
  /// - Parameter arguments: The command and what it takes.
  /// - Returns: What it wrote, without the last line end.
  /// - Throws: A `GitFixtureFailure` if it failed.
  @discardableResult
  package func git(_ arguments: String...) throws -> String { try git(arguments) }

  /// Runs git in the repository, with variables and an input.
  @discardableResult
  package func git(
    _ arguments: [String], environment: [String: String] = [:], input: [UInt8] = []
  ) throws -> String {
    let files = try ScratchFolder()
    defer { files.remove() }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-C", path] + arguments
    process.environment = Self.environment.merging(environment) { $1 }
    let (output, words, typed) = try (
      files.emptyFile("output"), files.emptyFile("words"), files.emptyFile("input")
    )
    try Data(input).write(to: typed)
    process.standardInput = try FileHandle(forReadingFrom: typed)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: words)
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw GitFixtureFailure(
        description: "git \(arguments.joined(separator: " ")): \(try files.read("words"))")
    }
    let text = try files.read("output")
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }

  /// What git is run with: no settings but those of the repository.
  package static let environment = [
    "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
    "HOME": "/nonexistent", "LC_ALL": "C",
    "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "GIT_TERMINAL_PROMPT": "0",
    "GIT_AUTHOR_NAME": "Ann Author", "GIT_AUTHOR_EMAIL": "ann@example.com",
    "GIT_COMMITTER_NAME": "Ann Author", "GIT_COMMITTER_EMAIL": "ann@example.com",
    "GIT_AUTHOR_DATE": "2026-01-01T12:00:00Z", "GIT_COMMITTER_DATE": "2026-01-01T12:00:00Z",
    "GIT_ALLOW_PROTOCOL": "file",
  ]
}

/// What git said when it refused something that a test needs.
package struct GitFixtureFailure: Error, CustomStringConvertible {
  package let description: String
}
