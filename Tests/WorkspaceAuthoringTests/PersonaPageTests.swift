import Foundation
import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

@testable import WorkspaceAuthoring

/// Pages as teams write them become personas: each label is mapped, suggested or listed, and no word is
/// lost.
struct PersonaPageTests {
  @Test func theShapesAreReadAsExpected() throws {
    let gold = try Gold(
      "persona-pages",
      PageCase.shapes.map { shape in
        (path: "\(shape.name).txt", bytes: Array(try shape.told().utf8))
      })
    #expect(gold.differences == [])
  }

  @Test(arguments: PageCase.shapes)
  func noWordIsLost(shape: PageCase) throws {
    let (map, plan) = try shape.plan(answering: "yes")
    let report = PersonaPageReport(plan, mapPath: "map.yml", isDone: false).text
    var said = Self.words(in: report + map)
    for (_, file) in plan.created { said.formUnion(Self.words(in: file.text)) }
    let named = Set(plan.leftOut.flatMap(\.lines))
    let lines = try shape.text().components(separatedBy: "\n")
    for (index, line) in lines.enumerated() where !named.contains(index + 1) {
      let lost = Self.words(in: line.replacing("<br>", with: " ")).subtracting(said)
      #expect(lost.isEmpty, "\(shape.name):\(index + 1): \(lost)")
    }
  }

  @Test(arguments: PageCase.shapes)
  func eachLabelIsMappedSuggestedOrListed(shape: PageCase) throws {
    let (_, plan) = try shape.plan(answering: "yes")
    let report = PersonaPageReport(plan, mapPath: "map.yml", isDone: false).text
    let page = try PageReader.read(shape.file(), shape.split) {
      LabelNames(taxonomy: .builtIn).meaning(of: $0)
    }
    #expect(plan.labels.count >= 2)
    for label in page.personas.flatMap(\.labels) {
      let folded = LabelNames.folded(label.text)
      #expect(
        report.split(separator: "\n").contains { line in
          line.hasPrefix("  `") && folded == Self.label(of: line)
        }, "\(label)")
    }
  }

  /// No key holds a value that is none of its vocabulary, and no file has an error.
  @Test(arguments: PageCase.shapes)
  func theFilesCheckWithoutErrors(shape: PageCase) throws {
    let (_, plan) = try shape.plan(answering: "yes")
    var files = PageCase.files
    for (_, file) in plan.created { files[file.path] = file.text }
    let workspace = Workspace.read(files)
    #expect(workspace.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    #expect(workspace.personas.count == plan.created.count)
  }

  @Test func aPageOfUsersIsDeclinedUntilSomebodySaysOtherwise() throws {
    for (name, split) in [("ux", PageSplit.h2), ("bant-table", .whole), ("taxonomy-words", .whole)]
    {
      let shape = PageCase(name, split)
      let error = #expect(throws: ImportRefusal.self) { try shape.plan() }
      #expect(error?.message.contains("does not look like a page of buyer personas") == true)
      #expect(try shape.plan(answering: "yes").plan.created.count > 0)
    }
  }

  private static func label(of line: Substring) -> String {
    LabelNames.folded(String(line.dropFirst(3).prefix { $0 != "`" }))
  }

  private static func words(in text: String) -> Set<String> {
    Set(HeadingText.words(of: text.replacing("\n", with: " ") + " ."))
  }
}

/// A page of `Tests/Fixtures/persona-pages/`, and where it is cut.
struct PageCase: Sendable, CustomStringConvertible {
  let name: String
  let split: PageSplit

  init(_ name: String, _ split: PageSplit) {
    self.name = name
    self.split = split
  }

  var description: String { name }

  static let shapes = [
    PageCase("persona-headings", .h2), PageCase("own-front-matter", .whole),
    PageCase("attributes", .whole), PageCase("bold-labels", .h3),
    PageCase("lists-below-labels", .whole), PageCase("german", .whole),
    PageCase("numbered", .whole), PageCase("bant-table", .whole), PageCase("list-items", .h3),
    PageCase("stages", .h2), PageCase("taxonomy-words", .whole), PageCase("ux", .h2),
  ]

  static let files = ["personas/taxonomy.md": "---\nheadings: {What they answer for: goals}\n---\n"]
}

extension PageCase {
  func text() throws -> String {
    let folder = "\(Repository.root)/Tests/Fixtures/persona-pages"
    return try String(contentsOfFile: "\(folder)/\(name).md", encoding: .utf8)
  }

  func file() throws -> SourceFile { SourceFile(path: "\(name).md", bytes: Array(try text().utf8)) }

  /// The proposed map, and what comes of it when somebody has answered whether the page tells of buyers.
  func plan(answering answer: String? = nil) throws -> (map: String, plan: PersonaPageImport) {
    let workspace = Workspace.read(Self.files)
    var text = try PersonaPageMapProposal.text(for: file(), split, in: workspace)
    if let answer {
      for other in ["yes", "no"] {
        text = text.replacing("buyer-personas: \(other)", with: "buyer-personas: \(answer)")
      }
    }
    let reader = PersonaPageMapReader(Array(text.utf8), path: "map.yml")
    #expect(reader.mistakes == [])
    let plan = try PersonaPageImport(
      file(), map: reader.map, into: workspace, TextTree(Self.files))
    return (text, plan)
  }

  /// The map, what is said, and the files.
  func told() throws -> String {
    let (map, plan) = try plan(answering: "yes")
    let files = plan.created.map { "=== \($0.file.path)\n\($0.file.text)" }.joined()
    let refusal: String
    do {
      _ = try self.plan()
      refusal = ""
    } catch let error as ImportRefusal {
      refusal = "=== refused first\n\(error.message)\n"
    }
    return "=== map.yml\n\(map)\(refusal)=== report\n"
      + "\(PersonaPageReport(plan, mapPath: "map.yml", isDone: false).text)\(files)"
  }
}
