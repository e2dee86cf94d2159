import Testing

@testable import SiteTemplates

struct CommentTests {
  @Test(arguments: cases)
  func leavesCommentsOut(_ row: TemplateCase) throws {
    #expect(try row.rendered() == row.expected)
  }

  private static let cases = [
    TemplateCase("inside a line", "12345{{! not shown }}67890", shows: "1234567890"),
    TemplateCase("an empty one", "a{{!}}b", shows: "ab"),
    TemplateCase("over several lines", "a{{!\n  one\n  two\n}}b\n", shows: "ab\n"),
    TemplateCase("with signs of other tags", "{{!# = > {{ < }}x", shows: "x"),
    TemplateCase("alone on a line", "one\n{{! note }}\ntwo\n", shows: "one\ntwo\n"),
    TemplateCase("alone and indented", "one\n  {{! note }} \ntwo\n", shows: "one\ntwo\n"),
    TemplateCase("alone before CR LF", "|\r\n{{! note }}\r\n|", shows: "|\r\n|"),
    TemplateCase("alone on several lines", "one\n  {{!\n  note\n  }}\ntwo\n", shows: "one\ntwo\n"),
    TemplateCase("alone at the start", "  {{! note }}\n|", shows: "|"),
    TemplateCase("alone at the end", "|\n  {{! note }}", shows: "|\n"),
    TemplateCase("not alone", "  12 {{! note }}\n", shows: "  12 \n"),
    TemplateCase("not alone after a long comment", "{{!\n}} {{! note }}\n|", shows: " \n|"),
    TemplateCase("beside white space", "12345 {{! note }} 67890", shows: "12345  67890"),
  ]
}
