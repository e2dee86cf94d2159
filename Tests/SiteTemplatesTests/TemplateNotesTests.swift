import Testing

@testable import SiteTemplates

/// The comment at the top of a template, as its documentation.
struct TemplateNotesTests {
  @Test func aCommentTellsWhatTheTemplateShowsAndGets() {
    let notes = TemplateNotes(
      of: Array(
        """
        {{! A list of links,
          one below the other.

        title: what it is called: in words
        rows (list as link): the links
          mark (HTML everywhere): what stands beside each
        words (texts): lines
        isNew (yes/no): whether it is new
        }}
        <p>{{title}}</p>
        """.utf8))
    #expect(notes.purpose == "A list of links, one below the other.")
    #expect(notes.faults == [])
    #expect(
      notes.names.map { "\($0.depth) \($0.name) \($0.kind.rawValue): \($0.meaning)" } == [
        "0 title text: what it is called: in words", "0 rows list: the links",
        "1 mark HTML: what stands beside each", "0 words texts: lines",
        "0 isNew yes/no: whether it is new",
      ])
    #expect(notes.names.map(\.model) == [nil, "link", nil, nil, nil])
    #expect(notes.names.map(\.isEverywhere) == [false, false, true, false, false])
  }

  @Test(arguments: [
    "title", "title:", "title (list: x", "title (lists): x", "title (text as link): x",
    " title: x", "    title: x", "a\n  b: x", "a: x\n  b: x", "a (list): x\n      b: x",
    "title (list as): x", "a title: x",
  ])
  func aLineThatTellsNothingIsAFault(lines: String) {
    #expect(!TemplateNotes(of: Array("{{! X.\n\n\(lines)\n}}".utf8)).faults.isEmpty)
  }

  @Test(arguments: ["", "<p>", "{{!", "{{! X", "x{{! X. }}"])
  func aTemplateWithoutACommentTellsNothing(text: String) {
    #expect(TemplateNotes(of: Array(text.utf8)).purpose.isEmpty)
  }

  @Test func aSectionKnowsTheNamesThatALaterPartialTells() throws {
    let reference = try TemplateReference(of: [
      ("page-a.mustache", Array("{{#rows}}{{> b}}{{/rows}}{{> c}}".utf8)),
      ("b.mustache", Array("{{! B.\n\nword: a word\n}}{{word}}".utf8)),
      ("c.mustache", Array("{{! C.\n\nrows (list): rows\n}}{{#rows}}{{/rows}}".utf8)),
    ])
    let tree = reference.tree(of: "page-a")
    let rows = try #require(tree["rows", inside: NameTree.own])
    #expect(tree["word", inside: rows] != nil)
    #expect(reference.users(of: "b") == ["page-a"])
  }

  @Test func aModelLendsItsNamesAndTwoKindsAreAConflict() throws {
    let reference = try TemplateReference(of: [
      ("a.mustache", Array("{{! A.\n\nx (record as b): x\n  word (HTML): x\n}}".utf8)),
      ("b.mustache", Array("{{! B.\n\nword: a word\n}}".utf8)),
      ("c.mustache", Array("{{! C.\n\nx (list as d): x\ny\n}}".utf8)),
    ])
    #expect(
      reference.faults == [
        "a: word has another kind in another comment",
        "c.mustache:4: this line is no `name: meaning`", "c.mustache: there is no template `d`",
      ])
  }
}
