import PersonaTestSupport
import Testing

/// A line of the practice: what the product holds, and where that can be seen.
struct PracticeLine: Sendable {
  /// Its name, from `S1` to `S184`.
  let name: String
  /// What the product does or holds, in one sentence.
  let statement: String
  /// The folder of the workspace that shows it, from the repository's root.
  let workspace: String
  /// The line that causes it, as `path:line` from the repository's root.
  private(set) var source: String
  /// How that line begins.
  let beginning: String
  /// The page of the site, or the command after `$`, that shows it.
  let place: String
  /// What stands there because of the line, and not without it.
  let text: String

  static let columns = [
    "line", "statement", "workspace", "source", "text of that line", "shows at", "text",
  ]

  init?(_ fields: [String]) {
    guard fields.count == Self.columns.count else { return nil }
    (name, statement, workspace) = (fields[0], fields[1], fields[2])
    (source, beginning, place, text) = (fields[3], fields[4], fields[5], fields[6])
  }
}

extension PracticeLine: CustomTestStringConvertible {
  var testDescription: String { name }

  /// The file that causes it, from the repository's root.
  var sourcePath: String { String(source.prefix { $0 != ":" }) }

  /// The line in that file, from 1.
  var sourceLine: Int? { source.split(separator: ":").last.flatMap { Int($0) } }

  /// The lines of that file that begin as the table quotes, from 1.
  var linesAsQuoted: [Int] {
    let lines = String(decoding: Repository.bytes(sourcePath), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map { $0.drop { $0 == " " } }
    return lines.indices.filter { lines[$0].hasPrefix(beginning) }.map { $0 + 1 }
  }

  /// The line with the number under which its source stands now.
  var withLineAsQuoted: PracticeLine {
    let found = linesAsQuoted
    guard found.count == 1 else { return self }
    var line = self
    line.source = "\(sourcePath):\(found[0])"
    return line
  }

  /// What stands in the table.
  var fields: [String] {
    [name, statement, workspace, source, beginning, place, text]
  }

  /// The name of the template that causes it, if it is one.
  var template: String? { path(below: "site-template") }

  /// The path of the file that causes it from the root of its workspace, if it lies there.
  var fileOfWorkspace: String? {
    template == nil ? workspace == "." ? sourcePath : path(below: workspace) : nil
  }

  /// What to run, if it shows in the terminal.
  var command: [String]? {
    place.hasPrefix("$ persona ") ? place.split(separator: " ").dropFirst(2).map(String.init) : nil
  }

  private func path(below folder: String) -> String? {
    sourcePath.hasPrefix("\(folder)/") ? String(sourcePath.dropFirst(folder.count + 1)) : nil
  }
}
