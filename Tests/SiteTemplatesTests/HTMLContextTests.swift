import Testing

@testable import SiteTemplates

struct HTMLContextTests {
  private static let name = "a value cannot stand for the name of a tag or of an attribute"
  private static let quotes = "a value in an attribute needs quotes around it: a blank would end it"
  private static let script =
    "a value cannot stand in a `script` element, where escaping does not tame it"
  private static let style =
    "a value cannot stand in a `style` element, where escaping does not tame it"
  private static let partial =
    "a partial can stand only between tags, because its file is checked on its own"

  @Test(arguments: [
    "<p>{{a}}</p>{{{a}}}", "<p title=\"{{a}}\" lang='{{a}}'>{{a}}</p>",
    "<a href = \"x/{{a}}?b={{a}}\">{{a}}</a>", "<a\n  href=\"{{a}}\"\n>", "<br/>{{a}}<br />{{a}}",
    "<td {{#a}}hidden{{/a}}>", "<td{{#a}} hidden{{/a}}>{{a}}",
    "<p {{#a}}id=\"{{a}}\"{{/a}} class=\"x{{#a}} {{.}}{{/a}}\">{{a}}",
    "<p class={{#a}}x{{/a}}>{{a}}", "<!-- {{a}} <b {{a}} -->{{a}}", "<!doctype html>{{a}}",
    "<script src=\"{{a}}\" defer></script>{{a}}", "<SCRIPT>if (a<b) c</SCRIPT >{{a}}",
    "<script>var a = '<p b=';</script>{{a}}", "<style>p > a { b: c }</style><p>{{a}}",
    "1 < 2 {{a}} <3 {{a}} <", "a > b \" {{a}}", "<p title=\"a > b\">{{a}}",
    "<one-tag on=\"x\" data-style=\"{{a}}\" none=\"{{a}}\">", "<scripted>{{a}}</scripted>",
    "<script>{{#a}}x(){{/a}}{{! note }}</script>", "<p title='\"{{a}}'>", "<p a=b c=\"{{a}}\">",
  ])
  func acceptsValuesInContentAndQuotes(_ template: String) throws {
    #expect(throws: Never.self) { try compile(template) }
  }

  @Test(arguments: [
    ("<script>\n{{a}}</script>", "2:1", script), ("<SCRIPT async>{{{a}}}</SCRIPT>", "1:15", script),
    ("<style>p { color: {{a}} }</style>", "1:19", style),
    ("<script>'</scrip>' {{a}}</script>", "1:20", script),
    ("<script><!-- {{a}} --></script>", "1:14", script),
    ("<{{a}}>", "1:2", name), ("<h{{a}}>", "1:3", name), ("</{{a}}>", "1:3", name),
    ("<p {{a}}>", "1:4", name), ("<p\n{{a}}=\"b\">", "2:1", name), ("<p data-{{a}}>", "1:9", name),
    ("<p a=\"b\"{{a}}>", "1:9", name), ("<p hidden {{{a}}}>", "1:11", name),
    ("<!doctype {{a}}>", "1:11", name),
    ("<p class={{a}}>", "1:10", quotes), ("<p class= {{a}} id=\"{{a}}\">", "1:11", quotes),
    ("<p class=a{{a}}>", "1:11", quotes), ("<p class=\n'a' id=a/{{{a}}}>", "2:10", quotes),
    (
      "<p onclick=\"f('{{a}}')\">", "1:16",
      "a value cannot stand in the attribute `onclick`, which browsers read as code"
    ),
    (
      "<p ON{{#a}}load{{/a}}='{{a}}'>", "1:24",
      "a value cannot stand in the attribute `onload`, which browsers read as code"
    ),
    (
      "<p a=\"\" Style = \"color: {{a}}\">", "1:25",
      "a value cannot stand in the attribute `style`, which browsers read as code"
    ),
    (
      "<iframe srcdoc='{{a}}'></iframe>", "1:17",
      "a value cannot stand in the attribute `srcdoc`, which browsers read as code"
    ),
    ("<p title=\"{{{a}}}\">", "1:11", "HTML cannot stand in an attribute"),
    ("<p {{> page}}>", "1:4", partial), ("<p title=\"{{> page}}\">", "1:11", partial),
    ("<style>{{> page}}</style>", "1:8", partial), ("<!-- {{> page}} -->", "1:6", partial),
  ])
  func refusesValuesWhereEscapingDoesNotProtect(
    _ template: String, _ place: String, _ message: String
  ) throws {
    let mistakes = #expect(throws: TemplateMistakes.self) { try compile(template) }
    let found = mistakes?.all.map { "\($0.line):\($0.column) \($0.message)" }
    #expect(found == ["\(place) \(message)"])
  }
}
