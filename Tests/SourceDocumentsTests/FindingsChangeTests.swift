import PersonaTestSupport
import SourceDocuments
import Testing

struct FindingsChangeTests {
  @Test func findingsAreNewGoneOrRemaining() {
    let before = SampleFinding.findings("- ↓cfoo↓\n- ↓ciso↓\n")
    let after = SampleFinding.findings("text\n- ↓ciso↓\n- ↓buyer↓\n")
    let change = FindingsChange(from: before, to: after)
    #expect(change.new.map(\.message) == ["there is no persona `buyer`"])
    #expect(change.gone.map(\.message) == ["there is no persona `cfoo`"])
    #expect(change.remaining == [after[0]])
    #expect(change.remaining[0].place.start.line == 2)
  }

  @Test func aRenamedFileBringsItsFindingsAlong() {
    let before = SampleFinding.findings("- ↓cfoo↓\n", at: "content/old.md")
    let after = SampleFinding.findings("- ↓cfoo↓\n- ↓ciso↓\n", at: "content/new.md")
    let renamed = FindingsChange(
      from: before, to: after, renames: ["content/old.md": "content/new.md"])
    #expect(renamed.new == [after[1]])
    #expect(renamed.gone.isEmpty)
    let copied = FindingsChange(from: before, to: after)
    #expect(copied.new == after)
    #expect(copied.gone == before)
  }

  @Test(
    arguments: [
      // The new one is told by its line, wherever it was written.
      ("- ↓cfoo↓\n", "- {who: ↓cfoo↓}\n- ↓cfoo↓\n", [1], 0),
      ("- ↓cfoo↓\n", "- ↓cfoo↓\n- {who: ↓cfoo↓}\n", [2], 0),
      // Where no line tells them apart, the last one is new.
      ("- ↓cfoo↓\n", "- ↓cfoo↓\n- ↓cfoo↓\n", [2], 0),
      // An edited line still holds the same mistake.
      ("- ↓cfoo↓\n", "- {who: ↓cfoo↓}\n", [], 0),
      ("- ↓cfoo↓\n- ↓cfoo↓\n", "- ↓cfoo↓\n", [], 1),
    ] as [(String, String, [Int], Int)])
  func identicalFindingsAreCounted(before: String, after: String, new: [Int], gone: Int) {
    let change = FindingsChange(
      from: SampleFinding.findings(before), to: SampleFinding.findings(after))
    #expect(change.new.map(\.place.start.line) == new)
    #expect(change.gone.count == gone)
  }

  @Test func noChangeIsNoChange() {
    let findings = SampleFinding.findings("- ↓cfoo↓\n- ↓cfoo↓\n- ↓ciso↓\n")
    let change = FindingsChange(from: findings, to: findings)
    #expect(change.new.isEmpty && change.gone.isEmpty)
    #expect(change.remaining == findings)
    #expect(FindingsChange(from: [], to: findings).new == findings)
    #expect(FindingsChange(from: findings, to: []).gone == findings)
  }
}
