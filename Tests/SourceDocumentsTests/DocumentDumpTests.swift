import PersonaTestSupport
import SourceDocuments
import Testing

/// Documents as trees, with the place of everything in the file.
struct DocumentDumpTests {
  @Test func everyValueHasItsPlaceAlsoBelowTheFrontMatter() {
    let document = SourceDocument(
      """
      ---
      title: "Où payer: le guide"
      covers:
        cfo: [évaluation, selection]
      ---
      First *words* of
      the text.

      ## 1. Goals & aims
      - One `item`
        on two lines
        - with a note
      - **Two**

      ### Business
      Text.
      """)
    #expect(
      document.dump == """
        title @2:1-2:6
          "Où payer: le guide" @2:8-2:28
        covers @3:1-3:7
          map @4:3-4:31
            cfo @4:3-4:6
              list @4:8-4:31
                évaluation @4:9-4:19
                selection @4:21-4:30
        text: First words of the text.
        ## 1. Goals & aims @9:4-9:19 #s-1-goals-aims
          - One item on two lines @10:3-11:15
            - with a note @12:5-12:16
          - Two @13:3-13:10
          ### Business @15:5-15:13 #s-business
            text: Text.
        """)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func lineEndsMakeNoDifference(lineEnd: String) {
    let text = ["\u{FEFF}---", "title: A", "---", "# Payback", "", "- One"]
      .joined(separator: lineEnd)
    #expect(
      SourceDocument(text).dump == """
        title @2:1-2:6
          A @2:8-2:9
        # Payback @4:3-4:10
        - One @6:3-6:6
        """)
  }

  @Test func listItemsUnderListsBelongToThem() {
    let document = SourceDocument("1. A\n\n   second paragraph\n   - B\n     - C\n2. D\n")
    #expect(
      document.dump == """
        front matter: absent
        - A @1:4-1:5
          - B @4:6-4:7
            - C @5:8-5:9
        - D @6:4-6:5
        """)
  }

  @Test func aThematicBreakIsNoFrontMatter() {
    #expect(
      SourceDocument("Text.\n\n---\nMore.\n").dump == "front matter: absent\ntext: Text.")
  }
}
