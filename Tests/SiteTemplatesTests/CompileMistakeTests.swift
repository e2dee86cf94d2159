import Testing

@testable import SiteTemplates

struct CompileMistakeTests {
  struct Row: Sendable {
    let template: String
    let mistakes: [String]

    init(_ template: String, _ mistakes: String...) {
      self.template = template
      self.mistakes = mistakes
    }
  }

  @Test(arguments: rows)
  func namesThePlaceAndTheMistake(_ row: Row) {
    #expect(mistakes(in: row.template) == row.mistakes)
  }

  private static let rows = [
    Row("a\n {{name", "page.mustache:2:2+2: this tag is not closed (close it with `}}`)"),
    Row("{{{name}}", "page.mustache:1:1+3: this tag is not closed (close it with `}}}`)"),
    Row("{{! note", "page.mustache:1:1+2: this tag is not closed (close it with `}}`)"),
    Row("é{{a {{b}}", "page.mustache:1:2+2: this tag is not closed (close it with `}}`)"),
    Row(
      "{{a\n  {{/a}}\n", "page.mustache:1:1+2: this tag is not closed (close it with `}}`)",
      "page.mustache:2:3+6: there is no open section `a`"),
    Row("{{}}", "page.mustache:1:1+4: this tag is empty"),
    Row(
      "{{ }}{{{}}}{{# }}{{>}}", "page.mustache:1:1+5: this tag is empty",
      "page.mustache:1:6+6: this tag is empty", "page.mustache:1:12+6: this tag is empty",
      "page.mustache:1:18+5: this tag is empty"),
    Row(
      "{{a b}}",
      "page.mustache:1:1+7: `a b` is not a name (a name has letters, digits, `-` and `_`, with dots between its parts)"
    ),
    Row(
      "{{a..b}}",
      "page.mustache:1:1+8: `a..b` is not a name (a name has letters, digits, `-` and `_`, with dots between its parts)"
    ),
    Row(
      "{{{>a}}}",
      "page.mustache:1:1+8: `>a` is not a name (a name has letters, digits, `-` and `_`, with dots between its parts)"
    ),
    Row("{{=<% %>=}}", "page.mustache:1:1+11: the delimiters `{{` and `}}` cannot be changed"),
    Row(
      "{{<layout}}",
      "page.mustache:1:1+11: templates cannot inherit from each other (give the layout its content as a value, or use a partial: `{{> name}}`)"
    ),
    Row(
      "{{$block}}",
      "page.mustache:1:1+10: templates cannot inherit from each other (give the layout its content as a value, or use a partial: `{{> name}}`)"
    ),
    Row("{{> pag}}", "page.mustache:1:1+9: there is no partial `pag` (did you mean `page`?)"),
    Row("{{> footer}}", "page.mustache:1:1+12: there is no partial `footer`"),
    Row("x\r\n{{#a}}\r\n{{#b}}{{/b}}", "page.mustache:2:1+6: section `a` is not closed"),
    Row("{{/a}}", "page.mustache:1:1+6: there is no open section `a`"),
    Row(
      "{{#a}}\n{{^b}}\r{{/c}}\n{{/a}}",
      "page.mustache:3:1+6: `c` on line 3 closes section `b` of line 2"),
    Row(
      "{{#a}}\n{{#b}}\n{{/a}}\n{{x y}}",
      "page.mustache:3:1+6: `a` on line 3 closes section `b` of line 2",
      "page.mustache:4:1+7: `x y` is not a name (a name has letters, digits, `-` and `_`, with dots between its parts)"
    ),
    Row(
      "<p\n{{#a}}\n>{{/a}}>",
      "page.mustache:2:1+6: section `a` ends in another part of the markup than it begins in (begin and end it both between tags, both inside a tag, or both inside a value)"
    ),
    Row(
      "text\n<p class=\"a",
      "page.mustache:2:1+1: what begins here is still open at the end of the template"),
    Row(
      "<!-- note", "page.mustache:1:1+1: what begins here is still open at the end of the template"),
  ]

  @Test(
    arguments: [
      ([0x61, 0x0A, 0x62, 0xFF], "2:2"), ([0xC3], "1:1"), ([0xC0, 0xAF], "1:1"),
      ([0xC3, 0xA9, 0xED, 0xA0, 0x80], "1:2"), ([0xF5, 0x80, 0x80, 0x80], "1:1"),
    ] as [([UInt8], String)])
  func refusesWhatIsNotUTF8(_ bytes: [UInt8], _ place: String) {
    let mistakes = #expect(throws: TemplateMistakes.self) {
      try TemplateSet(compiling: [("page.mustache", bytes)])
    }
    let expected = "page.mustache:\(place)+1: this byte is not UTF-8"
    #expect(mistakes?.all.map(\.summary) == [expected])
  }

  @Test func reportsAllMistakesOfAllTemplatesInOrder() throws {
    let mistakes = #expect(throws: TemplateMistakes.self) {
      try compile("{{#a}}\n{{}}", partials: ["z": "{{}}", "b": "{{/x}} {{}}"])
    }
    let places = mistakes?.all.map { "\($0.template):\($0.line):\($0.column)" }
    let expected = [
      "b.mustache:1:1", "b.mustache:1:8", "page.mustache:1:1", "page.mustache:2:1",
      "z.mustache:1:1",
    ]
    #expect(places == expected)
  }

  private func mistakes(in template: String) -> [String] {
    do {
      _ = try compile(template)
      return []
    } catch {
      return error.all.map(\.summary)
    }
  }
}
