import Testing

@testable import SiteTemplates

struct InvertedSectionTests {
  @Test(arguments: cases)
  func showsWhatIsFalse(_ row: TemplateCase) throws {
    #expect(try row.rendered() == row.expected)
  }

  private static let cases = [
    TemplateCase("false shows", "({{^a}}x{{/a}})", ["a": .flag(false)], shows: "(x)"),
    TemplateCase("true does not", "({{^a}}x{{/a}})", ["a": .flag(true)], shows: "()"),
    TemplateCase("an empty value shows", "({{^a}}x{{/a}})", ["a": .none], shows: "(x)"),
    TemplateCase("an empty text shows", "({{^a}}x{{/a}})", ["a": .text("")], shows: "(x)"),
    TemplateCase("an empty list shows", "({{^a}}x{{/a}})", ["a": .list([])], shows: "(x)"),
    TemplateCase("a text does not", "({{^a}}x{{/a}})", ["a": .text("0")], shows: "()"),
    TemplateCase("a list does not", "({{^a}}x{{/a}})", ["a": .list([.none])], shows: "()"),
    TemplateCase("a record does not", "({{^a}}x{{/a}})", ["a": .record([:])], shows: "()"),
    TemplateCase("an empty head shows", "({{^a.b.c}}x{{/a.b.c}})", ["a": .none], shows: "(x)"),
    TemplateCase(
      "both sides of a choice", "{{#a}}yes{{/a}}{{^a}}no{{/a}}", ["a": .flag(false)], shows: "no"),
    TemplateCase(
      "it opens nothing", "{{#list}}{{^a}}{{.}}{{/a}}{{/list}}",
      ["a": .none, "list": .list([.text("x")])], shows: "x"),
    TemplateCase(
      "lonely tags take their lines along", "| one\n  {{^a}}\r\n| two\n{{/a}}\n| three",
      ["a": .none], shows: "| one\n| two\n| three"),
  ]
}
