import Foundation
import PersonaTestSupport
import Testing

/// The worked example in `personas/` and `content/`, which a newcomer sees published first.
struct WorkedExampleTests {
  @Test func checksWithoutASingleRemark() throws {
    let run = try PersonaCommand.run(
      ["check", "--fail-on", "warning", "--today", Repository.today], in: Repository.root)
    #expect(run == CommandRun(remarks: "no problems in 66 files\n"))
  }

  @Test func tellsItsThreeStories() throws {
    let run = try PersonaCommand.run(
      ["matrix", "--format", "csv", "--today", Repository.today], in: Repository.root)
    let rows = run.output.components(separatedBy: "\r\n").map { $0.components(separatedBy: ",") }
    let states = Dictionary(
      rows.filter { $0.count > 5 }.map { ("\($0[0]).\($0[2])", $0[4]) },
      uniquingKeysWith: { first, _ in first })
    // Late deals stall in the security review.
    #expect(states["ciso.evaluation"] == "strong")
    #expect(states["ciso.selection"] == "weak")
    // The CFO gets slogans, and nothing at evaluation.
    #expect(states["cfo.awareness"] == "weak")
    #expect(states["cfo.evaluation"] == "missing")
    // Partners sell features and leave out the work of getting live.
    #expect(states["partner-consultant.selection"] == "weak")
    #expect(states["partner-consultant.expansion"] == "missing")
    #expect(states["procurement-lead.awareness"] == "not applicable")
    #expect(Set(states.values) == ["strong", "weak", "missing", "not applicable", "state"])
  }

  @Test func everyAssetHasAMessageOf60To250Words() throws {
    for (path, body) in try Self.bodies() where !path.contains("/modules/") {
      let words = body.split(whereSeparator: \.isWhitespace).count
      #expect((60...250).contains(words), "\(path) has \(words) words")
    }
  }

  @Test func everyFigureNamesItsSource() throws {
    for (path, body) in try Self.bodies() {
      let hasFigure = ["%", "percent", "$", "€", "dollars", "euros"].contains(where: body.contains)
      let hasSource = body.split(separator: "\n").contains { $0.hasPrefix("Source: ") }
      #expect(!hasFigure || hasSource, "\(path) has a figure and no line `Source: …`")
    }
  }

  @Test func noTwoFilesShareASentence() throws {
    var owners: [String: String] = [:]
    for (path, body) in try Self.bodies(of: ["content", "personas"]) {
      for sentence in Set(Self.sentences(in: body)) {
        let other = owners.updateValue(path, forKey: sentence)
        #expect(other == nil, "\(path) and \(other ?? "") share: \(sentence)")
      }
    }
  }

  @Test(arguments: ["everything-tagged", "everything-answered"])
  func oneAssetForEverybodyLiftsNoCellAboveWeak(kind: String) throws {
    let folder = try ScratchFolder(copying: ["personas", "content"], from: Repository.root)
    defer { folder.remove() }
    let strongBefore = try strongCells(in: folder)
    let personas = [
      "it-director", "cfo", "ciso", "dc-operations-manager", "partner-consultant",
      "procurement-lead",
    ]
    let claims: String
    if kind == "everything-tagged" {
      let stages = "[awareness, evaluation, selection, expansion]"
      claims = "covers:\n" + personas.map { "  \($0): \(stages)\n" }.joined()
    } else {
      claims = "answers:\n" + (try needs(in: folder)).map { "  - \($0)\n" }.joined()
    }
    try folder.write(
      "content/for-everybody.md",
      "---\ntitle: For everybody\nchannels: [search, linkedin, events, peer-communities, "
        + "review-sites, partners, email, website, sales]\nreviewed: 2026-11-20\n\(claims)---\nAll.\n"
    )
    #expect(try strongCells(in: folder) == strongBefore)
  }
}

extension WorkedExampleTests {
  /// The texts below the front matter, by path.
  private static func bodies(of folders: [String] = ["content"]) throws -> [String: String] {
    var bodies: [String: String] = [:]
    for folder in folders {
      let root = "\(Repository.root)/\(folder)"
      for name in try FileManager.default.subpathsOfDirectory(atPath: root)
      where name.hasSuffix(".md") {
        let text = try String(contentsOfFile: "\(root)/\(name)", encoding: .utf8)
        let parts = text.components(separatedBy: "\n---\n")
        bodies["\(folder)/\(name)"] = parts.dropFirst().joined(separator: "\n---\n")
      }
    }
    return bodies
  }

  /// The sentences of a text with four words or more.
  private static func sentences(in text: String) -> [String] {
    // Headings and the addresses of replies are no sentences.
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.replacing(#/^- [a-z0-9-]+\.[a-z0-9.-]+: /#, with: "") }
    let words = lines.joined(separator: " ").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    return words.split { ".?!".contains($0) }.map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { $0.split(separator: " ").count >= 4 }
  }

  private func strongCells(in folder: ScratchFolder) throws -> [String] {
    try lines(of: "data", in: folder).filter { $0[4] == "strong" }.map { "\($0[0]).\($0[2])" }
  }

  private func lines(of name: String, in folder: ScratchFolder) throws -> [[String]] {
    let run = try PersonaCommand.run(
      ["matrix", "--format", "csv", "--today", Repository.today], in: folder.path)
    return run.output.components(separatedBy: "\r\n").map { $0.components(separatedBy: ",") }
      .filter { $0.count > 5 }
  }

  /// The addresses of all needs that an asset can point at.
  private func needs(in folder: ScratchFolder) throws -> [String] {
    let run = try PersonaCommand.run(
      ["matrix", "--format", "json", "--today", Repository.today], in: folder.path)
    let pattern = #/"address" : "(?<address>[a-z-]+\.[a-z-]+\.[a-z-]+)"/#
    return run.output.matches(of: pattern).map { String($0.output.address) }
  }
}
