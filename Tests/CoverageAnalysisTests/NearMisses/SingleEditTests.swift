import CoverageAnalysis
import CoverageTestSupport
import PersonaTestSupport
import SourceDocuments
import SystemCalls
import Testing
import WorkspaceModel

/// A single slip of the keyboard in the worked example: a character added, left out, changed or
/// swapped never raises coverage without a finding.
///
/// `EDITS=10000` tries more than the 500 of every run.
struct SingleEditTests {
  private static let count = getenv("EDITS").flatMap { Int(String(cString: $0)) } ?? 500

  @Test(arguments: 0..<(count + 49) / 50)
  func noSlipRaisesCoverageUnsaid(part: Int) throws {
    let example = Repository.example
    var memory = ReadingMemory()
    let workspace = WorkspaceReader.read(
      EditedTree(example, edit: 0), rules: [], jobs: 1, memory: &memory)
    let right = SeenFigures(of: workspace, looksAtSegments: false)
    let said = Set(workspace.diagnostics.map(\.message))
    var random = RandomNumbers(seed: 70_000 + part)
    for edit in 1...50 {
      guard let slip = Slip(in: example, &random), !slip.isAnotherStatement else { continue }
      let tree = EditedTree(
        example.replacing(slip.path, by: Array(slip.text.utf8)), edit: edit, of: slip.path)
      let changed = WorkspaceReader.read(tree, rules: [], jobs: 1, memory: &memory)
      guard right.areRaised(in: SeenFigures(of: changed, looksAtSegments: false)) else { continue }
      let found = changed.diagnostics.filter { !said.contains($0.message) }
      #expect(!found.isEmpty, "\(slip.what)")
    }
  }
}

extension SingleEditTests {
  /// The comparison sees a rise where nothing is told: a draft whose status a person deletes.
  @Test func aRiseIsSeen() throws {
    let (example, path) = (Repository.example, "content/security/review-pack.md")
    let text = String(decoding: try example.bytes(of: path).get(), as: UTF8.self)
    let published = text.replacing("status: draft\n", with: "")
    #expect(published != text)
    let changed = example.replacing(path, by: Array(published.utf8))
    let (before, after) = (
      WorkspaceReader.read(example, rules: [], jobs: 1),
      WorkspaceReader.read(changed, rules: [], jobs: 1)
    )
    #expect(SeenFigures(of: before).areRaised(in: SeenFigures(of: after)))
    #expect(after.diagnostics.map(\.message) == before.diagnostics.map(\.message))
  }
}

/// The example with one file changed, whose other files are known again.
private struct EditedTree: SourceTree {
  let tree: TextTree
  let path: String
  let edit: Int

  init(_ tree: TextTree, edit: Int, of path: String = "") {
    self.tree = tree
    self.path = path
    self.edit = edit
  }

  var entries: [SourceTreeEntry] {
    tree.entries.map { entry in
      SourceTreeEntry(
        path: entry.path, content: entry.path == path ? "edit \(edit)" : "as it is")
    }
  }

  func bytes(of path: String) -> Result<[UInt8], UnreadableSource> { tree.bytes(of: path) }
}

/// One character of one file that is another one.
private struct Slip {
  let path: String
  let text: String
  /// The line before and after it.
  let what: String
  /// Whether what stands there now is as right as what stood there: a digit of a number or a date.
  let isAnotherStatement: Bool

  init?(in tree: TextTree, _ random: inout RandomNumbers) {
    let paths = tree.entries.map(\.path).filter { $0.hasSuffix(".md") }
    guard let path = random.pick(paths), case .success(let bytes) = tree.bytes(of: path) else {
      return nil
    }
    let old = String(decoding: bytes, as: UTF8.self)
    var characters = Array(old.unicodeScalars)
    let index = random.below(characters.count)
    let was = characters[index]
    let signs = Array("abeisxzAQ039 -:#()[]{}.,'\"`*_|>&!\n\t–—’ü".unicodeScalars)
    guard let sign = random.pick(signs) else { return nil }
    switch random.below(4) {
    case 0: characters.insert(sign, at: index)
    case 1: characters.remove(at: index)
    case 2: characters[index] = sign
    default: if index + 1 < characters.count { characters.swapAt(index, index + 1) }
    }
    self.path = path
    text = String(String.UnicodeScalarView(characters))
    let (from, to) = (Self.line(old, index), Self.line(text, index))
    what = "\(path): \(from) → \(to)"
    isAnotherStatement =
      text == old || Self.isDigit(was) && Self.withoutDigits(from) == Self.withoutDigits(to)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func withoutDigits(_ line: String) -> String { line.filter { !$0.isNumber } }

  private static func line(_ text: String, _ index: Int) -> String {
    let scalars = Array(text.unicodeScalars)
    let start = scalars[..<min(index, scalars.count)].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    let end = scalars[min(index, scalars.count)...].firstIndex(of: "\n") ?? scalars.count
    return String(String.UnicodeScalarView(scalars[start..<max(start, end)]))
  }
}
