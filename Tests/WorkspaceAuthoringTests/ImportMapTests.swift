import PersonaTestSupport
import SourceDocuments
import Testing

@testable import WorkspaceAuthoring

/// What is proposed for a table, and what is wrong in a map that people have edited.
struct ImportMapTests {
  @Test func aProposalHasEachColumnAndValueWithItsCount() throws {
    let table = """
      Asset name,Link (live),Status,Target persona,Funnel stage,Type,Market,Owner,Published,Words
      A,https://a.example,Live,"CFO; IT Director",BOFU,Blog,Enterprise,Ann,21.07.2026,90
      B,https://b.example,Draft v2,CFO (verify),MOFU,Whitepaper,Enterprize,bob,3.4.2026,
      C,https://c.example,live,Finance Director,TBD,Customer story,Asia,—,,12
      D,https://d.example,Live?!,IT Directr,Decision,Blog,Enterprise,web team,,

      """
    let text = try ImportMapProposal.text(
      for: Array(table.utf8), name: "inventory.csv", in: InventoryCase().workspace)
    #expect(
      text == """
        # How inventory.csv is read. Read it once, put right what is wrong, and import again.
        # 4 rows below the header in row 1.

        # Your columns, each with the key that it fills, a key of your own such as x-campaign, or
        # ignore. No column fills answers: what an asset answers is judged by people.
        columns:
          Asset name: title  # column A, filled in 4 rows
          Link (live): url  # column B, filled in 4 rows
          Status: status  # column C, filled in 4 rows
          Target persona: personas  # column D, filled in 4 rows
          Funnel stage: stages  # column E, filled in 4 rows
          Type: type  # column F, filled in 4 rows
          Market: segments  # column G, filled in 4 rows
          Owner: owner  # column H, filled in 4 rows
          Published: published  # column I, filled in 2 rows
          Words: ignore  # column J, filled in 2 rows

        # What stands between two values of one cell; without it a cell is one value.
        lists:
          personas: ";"

        # The order in dates such as 3/4/2026: day-month-year or month-day-year.
        dates: day-month-year  # as in 21.07.2026

        # What stands for nothing; an empty cell always does.
        missing: ["-", "–", "—", "n/a", "none", "null", "tbd", "tba", "tbc", "todo", "unknown", "?", "audit", "#n/a"]

        # The status of a new file whose row has none.
        status-when-empty: draft

        # Your values, each with what it means here: an id, ignore, or nothing while it is open.
        values:
          # status: planned, draft, published, retired
          status:
            Live: published  # 2 rows
            Draft v2: draft  # 1 row
            "Live?!": published  # 1 row
          # asset type: blog-post, video, webinar, landing-page, email, ad, deck, case-study, \
        roi-calculator, analyst-report, security-doc, checklist, battlecard, contract-template, \
        implementation-guide, playbook, training, one-pager
          type:
            Blog: blog-post  # 2 rows
            Customer story: case-study  # 1 row
            Whitepaper:  # 1 row
          # persona: cfo, it-director
          personas:
            CFO: cfo  # 2 rows
            Finance Director:  # 1 row
            IT Director: it-director  # 1 row
            IT Directr: it-director  # 1 row
          # stage: awareness, evaluation, selection, expansion
          stages:
            BOFU: selection  # 1 row
            Decision: selection  # 1 row
            MOFU: evaluation  # 1 row
          # segment: enterprise, mid-market
          segments:
            Enterprise: enterprise  # 2 rows
            Asia:  # 1 row
            Enterprize: enterprise  # 1 row
          # owner: ann, web-team
          owner:
            Ann: ann  # 1 row
            bob:  # 1 row
            web team: web-team  # 1 row

        """)
  }

  /// A `↓` stands before the place of the mistake.
  @Test(arguments: [
    ("columns:\n  Name: ↓titel\n", "`titel` is no key that a column can fill"),
    ("columns:\n  Name: ↓answers\n", "a person judges what an asset answers"),
    ("columns:\n  Name: ↓covers\n", "no column fills `covers`"),
    ("columns:\n  Name: ↓X-Key\n", "a key of your own that begins with x-"),
    ("columns:\n  Name: ↓[a]\n", "this is a list"),
    ("columns: ↓title\n", "lines of the form `name: meaning`"),
    ("↓colums:\n  Name: title\n", "did you mean `columns`?"),
    ("values:\n  personas:\n    CFO: ↓cfoo\n", "did you mean `cfo`?"),
    (
      "values:\n  status:\n    Live: ↓live\n",
      "there are `planned`, `draft`, `published` and `retired`"
    ),
    ("values:\n  status:\n    Live: ↓[draft, retired]\n", "an asset has one status"),
    ("values:\n  ↓title:\n    A: b\n", "can't be mapped"),
    ("values:\n  owner:\n    Bob: ↓bob\n", "there is no owner `bob`"),
    ("separator: ↓dot\n", "`dot` is none of `comma`, `semicolon` or `tab`"),
    ("dates: ↓year\n", "is none of `day-month-year` or `month-day-year`"),
    ("status-when-empty: ↓live\n", "is none of"),
    ("lists:\n  ↓title: \";\"\n", "is no key with several values"),
    ("lists:\n  stages: ↓and\n", "write the sign between two values"),
    ("folder: ↓../up\n", "is no folder for assets"), ("folder: ↓modules\n", "is no folder"),
    ("folder: ↓/tmp\n", "is no folder"), ("folder: ↓measurement\n", "is no folder"),
    ("↓columns:\n  A: title\n  B: title\n", "both fill `title`"),
    ("columns:\n  A: title\n  ↓A: url\n", "A"),
    ("columns:\n  A: ↓&x title\n", "anchor"),
    ("columns:\n  A: ↓'title\n", ""),
  ])
  func aMistakeHasItsPlace(marked: String, words: String) throws {
    let example = MarkedText(marked)
    let reader = ImportMapReader(
      Array(example.text.utf8), path: "map.yml", in: InventoryCase().workspace)
    let mistake = try #require(reader.mistakes.first)
    #expect("\(mistake.line):\(mistake.column)" == example.places[0])
    #expect(mistake.text.contains(words), "\(mistake.text)")
  }

  @Test(arguments: ImportExample.allCases)
  func anExampleSaysThatItIsUnverifiedAndCanBeRead(example: ImportExample) {
    #expect(example.text.contains("# UNVERIFIED: "))
    let reader = ImportMapReader(
      Array(example.text.utf8), path: "map.yml", in: InventoryCase().workspace)
    #expect(reader.mistakes.isEmpty)
    #expect(reader.map.columns.contains { $0.target == .key(.title) })
  }
}
