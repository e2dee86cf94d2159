import CoverageAnalysis
import CoverageTestSupport
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
      files.entries.map { entry in
        let text = names[entry.path, default: ""]
        return SourceTreeEntry(
          path: entry.path,
          kind: text.hasPrefix("-> ") ? .symbolicLink(target: String(text.dropFirst(3))) : .file,
          content: text)
      }
    }

    func bytes(of path: String) -> Result<[UInt8], UnreadableSource> {
      asked.withLock { $0.append(path) }
      return files.bytes(of: path)
    }
  }

  private func lines(of workspace: Workspace) -> [String] {
    Coverage(of: workspace, on: Sample.today).lines
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
      #expect(lines(of: remembered) == lines(of: alone), "state \(number)")
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
      #expect(lines(of: remembered) == lines(of: alone))
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

  @Test(arguments: 0..<30)
  func whatWasJudgedBeforeChangesNoResult(seed: Int) {
    var walk = Walk(seed: seed)
    var memory = ReadingMemory()
    var former: Coverage?
    for step in 0..<25 {
      walk.go()
      let remembered = WorkspaceReader.read(
        NamedTree(walk.files), rules: [], jobs: 1, memory: &memory)
      let alone = WorkspaceReader.read(NamedTree(walk.files), rules: [], jobs: 1)
      let coverage = Coverage(of: remembered, on: walk.day, after: former)
      let expected = Coverage(of: alone, on: walk.day)
      #expect(coverage.judgements == expected.judgements, "step \(step)")
      former = coverage
    }
  }

  @Test func whatIsTheSameIsNotJudgedAgain() throws {
    var draft = GeneratedWorkspace.draft(seed: 3)
    draft.assets["a0"]?.url = "https://example.com/one"
    var memory = ReadingMemory()
    let first = Coverage(
      of: WorkspaceReader.read(NamedTree(draft.files), rules: [], jobs: 1, memory: &memory),
      on: Sample.today)
    draft.assets["a0"]?.url = "https://example.com/other"
    let second = Coverage(
      of: WorkspaceReader.read(NamedTree(draft.files), rules: [], jobs: 1, memory: &memory),
      on: Sample.today, after: first)
    let changed = try #require(second.workspace.assets.firstIndex { $0.id == "a0" })
    #expect(first.claims.count == second.claims.count && first.claims.count > 3)
    for (one, other) in zip(first.claims, second.claims) {
      #expect((one === other) == (one.asset.value != changed))
    }
  }
}

/// A workspace that somebody edits day after day.
private struct Walk {
  private var draft: DraftWorkspace
  private(set) var day = Sample.today
  /// Whether a link stands where a persona could: it is not followed, and keeps its place.
  private var hasLink = false
  private var random: RandomNumbers
  private let style: GeneratedWorkspace.Style

  init(seed: Int) {
    style = GeneratedWorkspace.Style(
      differsBySegment: seed.isMultiple(of: 3), asksForSentences: true, repeatsSentences: true)
    draft = GeneratedWorkspace.draft(seed: seed, style)
    random = RandomNumbers(seed: 7_000 + seed)
  }

  var files: [String: String] {
    hasLink ? draft.files.merging(["personas/alpha.md": "-> cfo.md"]) { $1 } : draft.files
  }

  mutating func go() {
    let other = GeneratedWorkspace.draft(seed: 500 + random.below(100), style)
    let ids = draft.assets.keys.sorted()
    let id = random.pick(ids) ?? "a0"
    switch random.below(10) {
    case 0: draft.assets[id] = other.assets["a0"]
    case 1: draft.assets[id]?.status = random.pick(["published", "draft", "retired"]) ?? ""
    case 2:
      // What stands under two needs replies to neither.
      let sentence = draft.assets[random.pick(ids) ?? ""]?.replies.first?.words ?? "The same twice."
      for index in (draft.assets[id]?.replies ?? []).indices {
        draft.assets[id]?.replies[index].words = sentence
      }
    case 3: draft.assets[id]?.published = "2026-12-10"
    case 4: draft.modules["m"] = other.modules["m"]
    case 5: draft.assets["b\(random.below(3))"] = other.assets["a1"]
    case 6: draft.assets["b\(random.below(3))"] = nil
    case 7: draft.personas = other.personas
    case 8: draft.assets[id]?.original = random.pick(ids)
    default: hasLink.toggle()
    }
    day = day.adding(days: random.below(30) - 5)
  }
}
