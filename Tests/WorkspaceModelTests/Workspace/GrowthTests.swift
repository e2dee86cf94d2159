import PersonaTestSupport
import SystemCalls
import Testing
import WorkspaceModel

/// Four times as much of anything takes about four times as long to read, never sixteen times.
struct GrowthTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let count: Int
    let files: @Sendable (Int) -> [String: String]

    var testDescription: String { name }
  }

  private static let cfo =
    "---\ntitle: CFO\n---\n## Journey\n### Evaluation\n- Question (delay): What does it cost?\n"

  private static func persona(_ name: String, _ count: Int, _ line: String) -> Case {
    Case(name: name, count: count) { count in
      let lines = (0..<count).map { line.replacing("#N", with: "\($0)") }.joined()
      return ["personas/cfo.md": "---\ntitle: CFO\n---\n## Journey\n### Evaluation\n\(lines)"]
    }
  }

  private static func asset(_ name: String, _ count: Int, _ line: String) -> Case {
    Case(name: name, count: count) { count in
      let lines = (0..<count).map { line.replacing("#N", with: "\($0)") }.joined()
      return ["personas/cfo.md": cfo, "content/a.md": "---\ntitle: A\n---\n\(lines)"]
    }
  }

  static let cases = [
    persona("items of prose", 2_000, "- a: b c #N\n"),
    persona("misspelt labels", 2_000, "- Questoin: What of #N?\n"),
    persona("needs in a cell", 1_000, "- Question (q#N): What of #N?\n"),
    persona("rows of a table", 2_000, "| a #N | b |\n"),
    persona("headings", 400, "#### Heading #N\nText.\n"),
    asset(
      "replies to needs that are not there", 1_000, "## Answers\n- cfo.evaluation.n#N: We say.\n"),
    asset("links to nothing", 1_000, "[a](nothing#N.md)\n\n"),
    asset("HTML", 2_000, "<div>\n\n"), asset("references", 1_000, "[r#N]: https://x.example\n"),
    asset("paragraphs", 5_000, "Word #N.\n\n"),
    Case(name: "questions of a lead definition", count: 2_000) { count in
      let asks = String(repeating: "- Ask: What of it?\n", count: count)
      return [
        "personas/lead-definitions/a.md":
          "---\ntitle: L\ncriteria: {budget: x}\n---\n## Budget\n\(asks)"
      ]
    },
    Case(name: "assets", count: 200) { count in
      let text = "---\ntitle: A\n---\n## Answers\n- cfo.evaluation.delay: One year costs a lot.\n"
      let assets = (0..<count).map { ("content/a\($0).md", text) }
      return ["personas/cfo.md": cfo].merging(assets) { $1 }
    },
  ]

  @Test(arguments: cases)
  func readingIsLinear(of what: Case) {
    let (few, many) = (what.files(what.count), what.files(what.count * 4))
    let short = (0..<3).map { _ in Self.time(few) }.min() ?? 0
    let long = (0..<2).map { _ in Self.time(many) }.min() ?? 0
    #expect(long < max(short, 0.002) * 9, "\(short) s, \(long) s")
  }

  /// The processor time of this thread, so that whatever else runs makes no difference.
  private static func time(_ files: [String: String]) -> Double {
    let start = now
    _ = Workspace.read(files)
    return now - start
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
