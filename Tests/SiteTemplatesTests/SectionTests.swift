import Testing

@testable import SiteTemplates

struct SectionTests {
  @Test(arguments: values + lines)
  func showsSections(_ row: TemplateCase) throws {
    #expect(try row.rendered() == row.expected)
  }

  private static let values = [
    TemplateCase("true shows", "({{#a}}x{{/a}})", ["a": .flag(true)], shows: "(x)"),
    TemplateCase("false does not", "({{#a}}x{{/a}})", ["a": .flag(false)], shows: "()"),
    TemplateCase("nor does an empty value", "({{#a}}x{{/a}})", ["a": .none], shows: "()"),
    TemplateCase("nor an empty text", "({{#a}}x{{/a}})", ["a": .text("")], shows: "()"),
    TemplateCase("nor empty markup", "({{#a}}x{{/a}})", ["a": .markup("")], shows: "()"),
    TemplateCase("nor an empty list", "({{#a}}x{{/a}})", ["a": .list([])], shows: "()"),
    TemplateCase("an empty record shows", "({{#a}}x{{/a}})", ["a": .record([:])], shows: "(x)"),
    TemplateCase(
      "a text is the current value", "{{#a}}({{.}}){{/a}}", ["a": .text("0")], shows: "(0)"),
    TemplateCase(
      "markup is the current value", "{{#a}}({{{.}}}){{/a}}", ["a": .markup("<b>")], shows: "(<b>)"),
    TemplateCase(
      "a flag leaves the current value", "{{#list}}{{#shown}}{{.}}{{/shown}}{{/list}}",
      ["list": .list([.text("a")]), "shown": .flag(true)], shows: "a"),
    TemplateCase(
      "a list repeats", "{{#a}}{{n}}{{/a}}",
      ["a": .list([.record(["n": .text("1")]), .record(["n": .text("2")])])], shows: "12"),
    TemplateCase(
      "lists nest", "{{#a}}({{#.}}{{.}}{{/.}}){{/a}}",
      ["a": .list([.list([.text("1"), .text("2")]), .list([])])], shows: "(12)()"),
    TemplateCase(
      "an item that is false shows all the same", "{{#a}}({{^.}}no{{/.}}){{/a}}",
      ["a": .list([.flag(false), .none])], shows: "(no)(no)"),
    TemplateCase(
      "dotted names open sections", "{{#a.b}}{{c}}{{/a.b}}",
      ["a": .record(["b": .record(["c": .text("x")])])], shows: "x"),
    TemplateCase("an empty head is false", "({{#a.b.c}}x{{/a.b.c}})", ["a": .none], shows: "()"),
    TemplateCase(
      "one name nests in itself", "{{#a}}{{#a}}x{{/a}}y{{/a}}", ["a": .flag(true)], shows: "xy"),
    TemplateCase(
      "a name may be used twice", "{{#a}}x{{/a}}-{{#a}}y{{/a}}", ["a": .flag(true)], shows: "x-y"),
    TemplateCase(
      "all that surrounds a section is in reach",
      "{{#a}}{{one}}{{#b}}{{one}}{{two}}{{/b}}{{/a}}{{zero}}",
      ["a": .record(["one": .text("1"), "b": .record(["two": .text("2")])]), "zero": .text("0")],
      shows: "1120"),
    TemplateCase("names are padded", "{{# a }}x{{/ a }}", ["a": .flag(true)], shows: "x"),
  ]

  private static let lines = [
    TemplateCase(
      "inline tags keep the white space", " | {{#a}}\t|\t{{/a}} | \n", ["a": .flag(true)],
      shows: " | \t|\t | \n"),
    TemplateCase(
      "inline tags on several lines", " {{#a}}x{{/a}}\n {{#a}}y{{/a}}\n", ["a": .flag(true)],
      shows: " x\n y\n"),
    TemplateCase(
      "lonely tags take their lines along", "| one\n{{#a}}\n| two\n{{/a}}\n| three\n",
      ["a": .flag(true)], shows: "| one\n| two\n| three\n"),
    TemplateCase(
      "with their indentation", "| one\n  {{#a}}\t\n| two\n\t {{/a}}\n| three\n",
      ["a": .flag(true)], shows: "| one\n| two\n| three\n"),
    TemplateCase(
      "and lines that end in CR LF", "|\r\n{{#a}}\r\nx\r\n{{/a}} \r\n|", ["a": .flag(true)],
      shows: "|\r\nx\r\n|"),
    TemplateCase(
      "at the start without a line before", "  {{#a}}\nx{{/a}}\n|", ["a": .flag(true)],
      shows: "x\n|"),
    TemplateCase(
      "at the end without a line after", "x{{#a}}\n|\n  {{/a}}", ["a": .flag(true)], shows: "x\n|\n"
    ),
    TemplateCase(
      "two tags on a line are not lonely", "{{#a}}{{#a}}\nx\n{{/a}}\n{{/a}}\n", ["a": .flag(true)],
      shows: "\nx\n"),
    TemplateCase("nor is a value", "  {{b}}  \n", ["b": .text("x")], shows: "  x  \n"),
    TemplateCase(
      "a carriage return alone ends no line", "{{#a}}\rx\r{{/a}}", ["a": .flag(true)],
      shows: "\rx\r"),
    TemplateCase(
      "a false section leaves no line", "one\n{{#a}}\ntwo\n{{/a}}\nthree\n", ["a": .none],
      shows: "one\nthree\n"),
  ]
}
