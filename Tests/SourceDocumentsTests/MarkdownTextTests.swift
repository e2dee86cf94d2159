import PersonaTestSupport
import SourceDocuments
import Testing

/// What of a body is text, and what follows an item's first paragraph.
struct MarkdownTextTests {
  @Test(
    arguments: [
      ("(write: a)", true), ("  (WRITE: a)", true), ("Label: (write: a)", true),
      ("(write it)", true), ("We say (write: a)", false), ("", false), ("(write", true),
      ("(written by them)", false),
      ("a: b: (write: c)", false),
    ])
  func aSkeletonsTextBeginsInOneWay(text: String, isSkeleton: Bool) {
    #expect(SkeletonText.begins(text) == isSkeleton)
  }

  @Test func whatFollowsTheFirstParagraphKeepsItsOrder() {
    let document = SourceDocument("- A\n\n  B\n  - C\n\n    D\n\n  > E\n\n- F\n")
    #expect(document.body.preamble.items.map(\.text) == ["A", "F"])
    #expect(document.body.preamble.items.map(\.furtherTexts) == [["B", "C", "D", "E"], []])
    #expect(document.body.preamble.items.map { $0.notes.map(\.text) } == [["C"], []])
  }

  @Test func sectionsAreLookedAtOneByOne() {
    let body = SourceDocument("## A\n(write: a)\n\n### B\nText.\n\n## C\n- (write: c)\n\n  d\n")
      .body
    #expect(body.hasText { _ in false })
    #expect(!body.hasText { $0.heading.text == "B" })
    #expect(!body.hasText { $0.heading.text == "A" })
  }

  @Test func aSkeletonsParagraphIsNotTheFirst() {
    #expect(SourceDocument("(write: who it is)\n\nA text.\n").body.firstParagraph == "A text.")
  }
}
