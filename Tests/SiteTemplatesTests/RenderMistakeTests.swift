import Testing

@testable import SiteTemplates

struct RenderMistakeTests {
  private static let data: TemplateRecord = [
    "title": .text("t"), "markup": .markup("<b>"), "is-new": .flag(true), "list": .list([.none]),
    "person": .record(["name": .text("n")]), "nothing": .none,
  ]

  @Test(arguments: [
    ("{{titel}}", "1:1+9: there is no value `titel` (did you mean `title`?)"),
    ("\n é {{#titles}}{{/titles}}", "2:4+11: there is no value `titles` (did you mean `title`?)"),
    ("{{^unheard-of}}{{/unheard-of}}", "1:1+15: there is no value `unheard-of`"),
    ("{{x}}", "1:1+5: there is no value `x`"),
    ("{{#person}}{{nmae}}{{/person}}", "1:12+8: there is no value `nmae` (did you mean `name`?)"),
    ("{{#person}}{{titl}}{{/person}}", "1:12+8: there is no value `titl` (did you mean `title`?)"),
    ("{{person.nam}}", "1:1+14: there is no value `nam` in `person.nam` (did you mean `name`?)"),
    (
      "{{persona.name}}",
      "1:1+16: there is no value `persona` in `persona.name` (did you mean `person`?)"
    ),
    ("{{title.name}}", "1:1+14: there is no value `name` in `title.name`"),
    ("{{markup}}", "1:1+10: `markup` is HTML, which must not be escaped (write `{{{markup}}}`)"),
    ("{{{title}}}", "1:1+11: `title` is text, which must be escaped (write `{{title}}`)"),
    (
      "{{&person.name}}",
      "1:1+16: `person.name` is text, which must be escaped (write `{{person.name}}`)"
    ),
    ("{{list}}", "1:1+8: `list` is a list, which is not text (use it in a section: `{{#list}}`)"),
    (
      "{{{person}}}",
      "1:1+12: `person` is a record, which is not text (use it in a section: `{{#person}}`)"
    ),
    (
      "{{is-new}}",
      "1:1+10: `is-new` is a flag, which is not text (use it in a section: `{{#is-new}}`)"
    ),
    ("{{.}}", "1:1+5: `.` is a record, which is not text (use it in a section: `{{#.}}`)"),
  ])
  func namesThePlaceAndTheMistake(_ template: String, _ expected: String) {
    let mistake = #expect(throws: TemplateMistake.self) { try render(template, Self.data) }
    #expect(mistake?.summary == "page.mustache:" + expected)
  }

  @Test func findsTheMistakeInThePartialThatHasIt() {
    let mistake = #expect(throws: TemplateMistake.self) {
      try render("\n\n{{> p}}", ["name": .none], partials: ["p": "a\r\n  {{nam}}"])
    }
    #expect(
      mistake?.summary == "p.mustache:2:3+7: there is no value `nam` (did you mean `name`?)")
  }

  @Test func namesTheTemplateThatDoesNotExist() throws {
    let set = try compile("")
    let mistake = #expect(throws: TemplateMistake.self) { try set.render("pages", [:]) }
    #expect(mistake?.summary == "pages:1:1+0: there is no template `pages` (did you mean `page`?)")
  }

  @Test func printsTheChainOfPartialsWithoutEnd() {
    let mistake = #expect(throws: TemplateMistake.self) {
      try render("{{>a}}", partials: ["a": " {{>b}}", "b": "{{>a}}"])
    }
    let turns = Array(repeating: "`a.mustache`, `b.mustache`", count: 8).joined(separator: ", ")
    #expect(
      mistake?.summary == "b.mustache:1:1+6: partials are nested more than 16 deep "
        + "(each shows the next: `page.mustache`, \(turns), `a.mustache`)")
  }

  @Test func allowsSixteenPartialsInsideEachOther() throws {
    var partials = ["p16": "x"]
    for depth in 1..<16 { partials["p\(depth)"] = "{{>p\(depth + 1)}}" }
    #expect(try render("{{>p1}}", partials: partials) == "x")
    partials["p16"] = "{{>p17}}"
    partials["p17"] = "x"
    #expect(throws: TemplateMistake.self) { try render("{{>p1}}", partials: partials) }
  }
}
