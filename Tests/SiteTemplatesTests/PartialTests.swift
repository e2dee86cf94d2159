import Testing

@testable import SiteTemplates

struct PartialTests {
  @Test(arguments: cases)
  func showsPartials(_ row: TemplateCase) throws {
    #expect(try row.rendered() == row.expected)
  }

  private static let leaf: TemplateValue = .record(["name": .text("leaf"), "nodes": .list([])])

  private static let tree: TemplateRecord = [
    "name": .text("root"),
    "nodes": .list([leaf, .record(["name": .text("twig"), "nodes": .list([leaf])])]),
  ]

  private static let cases = [
    TemplateCase(
      "a partial stands for its text", "'{{>text}}'", partials: ["text": "from far"],
      shows: "'from far'"),
    TemplateCase(
      "its name may have signs", "{{> a/b.c-1 }}", partials: ["a/b.c-1": "x"], shows: "x"),
    TemplateCase(
      "it sees what surrounds the tag", "{{#a}}{{>p}}{{/a}}",
      ["a": .record(["x": .text("1")]), "y": .text("2")], partials: ["p": "*{{x}}{{y}}*"],
      shows: "*12*"),
    TemplateCase(
      "it nests", "{{>a}}", ["v": .text("x")], partials: ["a": "[{{>b}}]", "b": "({{v}})"],
      shows: "[(x)]"),
    TemplateCase(
      "it recurses as far as the data", "{{>node}}", tree,
      partials: ["node": "{{name}}({{#nodes}}{{>node}}{{/nodes}})"],
      shows: "root(leaf()twig(leaf()))"),
    TemplateCase(
      "recursion adds up the indentation", "{{>node}}\n", tree,
      partials: ["node": "{{name}}\n{{#nodes}}\n  {{>node}}\n{{/nodes}}\n"],
      shows: "root\n  leaf\n  twig\n    leaf\n"),
    TemplateCase(
      "white space beside it is kept", "| {{>p}} |", partials: ["p": "\t|\t"], shows: "| \t|\t |"),
    TemplateCase(
      "in a line it is not indented", "  {{v}}  {{> p}}\n", ["v": .text("|")],
      partials: ["p": ">\n>"], shows: "  |  >\n>\n"),
    TemplateCase(
      "alone it takes its line along", "|\n{{>p}}\n|", partials: ["p": "x\n"], shows: "|\nx\n|"),
    TemplateCase("also before CR LF", "|\r\n{{>p}}\r\n|", partials: ["p": ">"], shows: "|\r\n>|"),
    TemplateCase("alone at the start", "  {{>p}}\n>", partials: ["p": ">\n>"], shows: "  >\n  >>"),
    TemplateCase("alone at the end", ">\n  {{>p}}", partials: ["p": ">\n>"], shows: ">\n  >\n  >"),
    TemplateCase(
      "each of its lines is indented, the lines of a value are not", "\\\n {{>p}}\n/\n",
      ["h": .markup("<\n-")], partials: ["p": "|\n{{{h}}}\n|\n"], shows: "\\\n |\n <\n-\n |\n/\n"),
    TemplateCase(
      "lonely tags in it leave no indentation behind", "  {{>p}}\n",
      ["a": .list([.text("1"), .text("2")])], partials: ["p": "{{#a}}\n- {{.}}\n{{/a}}\nend\n"],
      shows: "  - 1\n  - 2\n  end\n"),
    TemplateCase(
      "a partial in the line of an indented one", " {{>p}}\n",
      partials: ["p": "a {{>q}}\n", "q": "1\n2"], shows: " a 1\n2\n"),
    TemplateCase(
      "indentation ends with the partial", " {{>p}}\na\n{{>p}}\n", partials: ["p": "x\n"],
      shows: " x\na\nx\n"),
  ]
}
