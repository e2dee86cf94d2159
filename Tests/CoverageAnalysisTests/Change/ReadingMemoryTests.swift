import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import PersonaTestSupport
import SourceDocuments
import Synchronization
import Testing
import WorkspaceModel

/// Reading one state after the other gives what reading each alone gives.
struct ReadingMemoryTests {
  /// Files with names for their content, as a revision of a repository has them.
  private final class NamedTree: SourceTree {
    let files: TextTree
    let names: [String: String]
    /// The paths of the files that were asked for.
    let asked = Mutex<[String]>([])

    init(_ texts: [String: String]) {
      files = TextTree(texts)
      names = texts
    }

    var entries: [SourceTreeEntry] {
      files.entries.map { SourceTreeEntry(path: $0.path, content: names[$0.path]) }
    }

    func bytes(of path: String) -> Result<[UInt8], UnreadableSource> {
      asked.withLock { $0.append(path) }
      return files.bytes(of: path)
    }
  }

  private static func dump(_ workspace: Workspace) -> [String] {
    let coverage = Coverage(of: workspace, on: Sample.today)
    let wording = Wording(coverage)
    return coverage.cells.map { cell in
      "\(workspace.address(of: cell.address)) \(cell.state) "
        + coverage.reasons(of: cell).map { wording.sentence(for: $0, of: cell.address) }.joined(
          separator: " ")
    } + coverage.findings().map { "\($0.place.path):\($0.place.start.line) \($0.message)" }
  }

  @Test(arguments: 0..<20)
  func memoryChangesNoResult(seed: Int) {
    var draft = GeneratedWorkspace.draft(seed: seed)
    var states = [draft.files]
    let ids = draft.assets.keys.sorted()
    draft.assets[ids.first ?? ""]?.status = "retired"
    states.append(draft.files)
    let kept = draft.files
    // Before all others, so that each asset's place moves.
    states.append(kept.merging(["content/0-first.md": "---\ntitle: First\n---\n"]) { $1 })
    let translation = "---\ntranslation-of: \(ids.last ?? "")\n---\n"
    states.append(kept.merging(["content/0-a.md": translation]) { $1 })
    states.append(
      kept.merging(["content/0-a.md": translation, "content/0-b.md": "B"]) { $1 })
    states.append(kept.merging(["personas/0-first.md": "First"]) { $1 })
    states.append(GeneratedWorkspace.draft(seed: seed + 900).files)
    states.append(kept)
    var memory = ReadingMemory()
    for (number, state) in states.enumerated() {
      let rules = Set(RuleBook.all.map(\.id))
      let remembered = WorkspaceReader.read(
        NamedTree(state), rules: rules, jobs: 2, memory: &memory)
      let alone = WorkspaceReader.read(TextTree(state), rules: rules, jobs: 1)
      #expect(Self.dump(remembered) == Self.dump(alone), "state \(number)")
    }
  }

  /// Lines that look like keys are front matter or text by what the taxonomy's `keys` names, and a
  /// link may lead to a file that is there and not read.
  @Test(arguments: [
    ["personas/taxonomy.md": "---\nkeys:\n  Phase: stages\n  State: status\n---\n"],
    ["content/README.md": "Read me.\n"],
  ])
  func otherFilesMayMeanThatAFileReadsDifferently(added: [String: String]) {
    let files = Sample.cfo.merging([
      "content/a.md": "Phase: evaluation\nState: draft\n\nText.\n",
      "content/b.md": "---\ntitle: B\n---\n[Read](README.md)\n",
    ]) { $1 }
    var memory = ReadingMemory()
    let rules = Set(RuleBook.all.map(\.id))
    for state in [files, files.merging(added) { $1 }, files] {
      let remembered = WorkspaceReader.read(
        NamedTree(state), rules: rules, jobs: 1, memory: &memory)
      let alone = WorkspaceReader.read(TextTree(state), rules: rules, jobs: 1)
      #expect(Self.dump(remembered) == Self.dump(alone))
    }
  }

  @Test func whatIsTheSameIsNotParsedAgain() {
    var files = GeneratedWorkspace.draft(seed: 1).files
    var memory = ReadingMemory()
    let first = NamedTree(files)
    _ = WorkspaceReader.read(first, rules: [], jobs: 1, memory: &memory)
    #expect(first.asked.withLock { Set($0) } == Set(files.keys))
    files["content/new.md"] = "---\ntitle: New\n---\n"
    let second = NamedTree(files)
    _ = WorkspaceReader.read(second, rules: [], jobs: 1, memory: &memory)
    #expect(second.asked.withLock { $0 } == ["content/new.md"])
  }
}
