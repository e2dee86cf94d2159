import Testing

@testable import SiteTemplates

struct InterpolationTests {
  @Test(arguments: cases)
  func showsValues(_ row: TemplateCase) throws {
    #expect(try row.rendered() == row.expected)
  }

  private static let cases = [
    TemplateCase(
      "text without tags is shown as it is", "Hello from { a } }}.\n",
      shows: "Hello from { a } }}.\n"),
    TemplateCase(
      "a value stands in a text", "Hello, {{subject}}!", ["subject": .text("world")],
      shows: "Hello, world!"),
    TemplateCase(
      "a value is not read as a template", "{{a}}{{b}}", ["a": .text("{{b}}"), "b": .text("x")],
      shows: "{{b}}x"),
    TemplateCase(
      "five characters are escaped", "{{forbidden}}", ["forbidden": .text(#"& " < > '"#)],
      shows: "&amp; &quot; &lt; &gt; &#39;"),
    TemplateCase(
      "markup in triple braces is not", "{{{markup}}}", ["markup": .markup(#"<b>& " '</b>"#)],
      shows: #"<b>& " '</b>"#),
    TemplateCase(
      "markup after an ampersand is not", "{{&markup}} {{& markup }}", ["markup": .markup("<b>")],
      shows: "<b> <b>"),
    TemplateCase(
      "an empty value shows nothing", "({{a}}{{b}}{{{b}}}{{&b}})", ["a": .text(""), "b": .none],
      shows: "()"),
    TemplateCase(
      "dots go into records", "{{a.b.c}} {{{a.h}}}",
      ["a": .record(["b": .record(["c": .text("x")]), "h": .markup("<i>")])], shows: "x <i>"),
    TemplateCase(
      "dots are the same as sections", "{{a.b}} {{#a}}{{b}}{{/a}}",
      ["a": .record(["b": .text("x")])], shows: "x x"),
    TemplateCase(
      "an empty head is empty to its end", "({{a.b.c}})({{d.a.b}})",
      ["a": .none, "d": .record(["a": .none])], shows: "()()"),
    TemplateCase(
      "the first part is looked up all around, the others only inside it", "{{#a}}{{b.name}}{{/a}}",
      ["a": .record(["x": .none]), "b": .record(["name": .text("outer")])], shows: "outer"),
    TemplateCase(
      "the innermost record wins", "{{#a}}{{name}}{{#b}}{{name}}{{/b}}{{/a}}{{name}}",
      [
        "a": .record(["name": .text("1"), "b": .record(["name": .text("2")])]), "name": .text("0"),
      ], shows: "120"),
    TemplateCase(
      "a known empty value hides an outer one", "{{#a}}({{b}}){{/a}}",
      ["a": .record(["b": .none]), "b": .text("x")], shows: "()"),
    TemplateCase(
      "of two fields the first counts", "{{a}}",
      TemplateRecord([("a", .text("1")), ("a", .text("2"))]), shows: "1"),
    TemplateCase(
      "a dot is the current value", "{{#list}}({{.}}){{/list}}",
      ["list": .list([.text("a"), .text("<")])], shows: "(a)(&lt;)"),
    TemplateCase(
      "a dot may be markup", "{{#list}}({{{.}}}{{&.}}){{/list}}", ["list": .list([.markup("<b>")])],
      shows: "(<b><b>)"),
    TemplateCase(
      "white space around a tag is kept", "| {{a}} |\n  {{a}}\n{{{h}}} \r\n",
      ["a": .text("-"), "h": .markup("=")], shows: "| - |\n  -\n= \r\n"),
    TemplateCase(
      "white space inside a tag is not", "|{{ a }}|{{\ta\n}}|{{{ h }}}|",
      ["a": .text("-"), "h": .markup("=")], shows: "|-|-|=|"),
    TemplateCase(
      "names have digits, signs and letters of any language", "{{x-1}}{{_b}}{{größe}}",
      ["x-1": .text("1"), "_b": .text("2"), "größe": .text("3")], shows: "123"),
    TemplateCase("a byte order mark is dropped", "\u{FEFF}a{{b}}", ["b": .text("c")], shows: "ac"),
  ]
}
