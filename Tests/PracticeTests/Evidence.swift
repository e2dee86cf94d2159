import Foundation
import PersonaTestSupport

/// What a line of the practice shows, with the line that causes it and without.
struct Evidence {
  private let line: PracticeLine
  /// The bytes of the file that causes it, without that line.
  private let blanked: [UInt8]

  /// Looks up the line that causes it; there is none where the table points nowhere.
  init?(_ line: PracticeLine) {
    guard let number = line.sourceLine else { return nil }
    let newline = UInt8(ascii: "\n")
    var lines = Repository.bytes(line.sourcePath)
      .split(separator: newline, omittingEmptySubsequences: false)
    guard lines.indices.contains(number - 1) else { return nil }
    lines[number - 1] = []
    self.line = line
    blanked = Array(lines.joined(separator: [newline]))
  }
}

extension Evidence {
  /// What stands at the line's place.
  ///
  /// - Parameter isBlanked: Whether the line that causes it is left out.
  /// - Returns: The visible text; none where the place is gone.
  /// - Throws: A mistake of a template, or `Broken` where the line held its file together.
  func text(isBlanked: Bool) throws -> String? {
    if let command = line.command { return try output(of: command, isBlanked: isBlanked) }
    guard isBlanked else {
      return try PracticeSite.asWritten[line.workspace]?.get().text(of: line.place)
    }
    let site = try siteWithoutLine()
    if site.hasBrokenFile { throw Broken() }
    return try site.text(of: line.place)
  }

  /// The line kept a file in form, so that its loss proves nothing.
  struct Broken: Error {}
}

extension Evidence {
  private func siteWithoutLine() throws -> PracticeSite {
    let tree = Repository.workspace(in: line.workspace)
    if let template = line.template {
      return try PracticeSite(tree, overrides: [(template, blanked)])
    }
    return try PracticeSite(tree.replacing(line.fileOfWorkspace ?? "", by: blanked))
  }

  /// What a command says in a copy of the workspace, on both streams.
  private func output(of command: [String], isBlanked: Bool) throws -> String {
    let folder = try ScratchFolder(
      copying: ["personas", "content"], from: "\(Repository.root)/\(line.workspace)")
    defer { folder.remove() }
    if command.first == "history" { try commitWithoutSource(in: folder) }
    if isBlanked, let path = line.fileOfWorkspace {
      try folder.write(path, String(decoding: blanked, as: UTF8.self))
    }
    if command.first == "history" { try GitFixture(at: folder).commit(day: "2026-11-20") }
    let run = try PersonaCommand.run(command, in: folder.path)
    return VisibleText.collapsed(run.output + " " + run.remarks)
  }

  /// Begins a repository a month before the workspace stands as it does, without the file that causes
  /// the line.
  private func commitWithoutSource(in folder: ScratchFolder) throws {
    guard let path = line.fileOfWorkspace else { return }
    let text = try folder.read(path)
    let git = try GitFixture(in: folder)
    try git.commit(day: "2026-10-20")
    try git.commit(deleting: [path], day: "2026-10-20")
    try folder.write(path, text)
  }
}
