import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

@testable import WorkspaceAuthoring

/// What a table leaves open is told with where it is settled, and publishes nothing.
struct InventoryOpenValuesTests {
  @Test(arguments: [
    ("Live", "", "", "", "published"), ("Kill", "", "", "", "retired"),
    ("Wanted", "", "", "", "planned"), ("live", "Blog", "Big", "", "published"),
    ("", "", "", "", "draft"), ("TBD", "", "", "", "draft"), ("Later", "", "", "", "draft"),
    ("Hm", "", "", "", "draft"), ("Alive", "", "", "", "draft"),
    // An open value, left out, could raise coverage.
    ("Live", "Whitepaper", "", "", "draft"), ("Live", "", "Small", "", "draft"),
    ("Live", "", "", "Q3 2025", "draft"), ("Kill", "Whitepaper", "", "", "retired"),
    // A rhythm and an open persona could not.
    ("Live", "", "", "quarterly", "published"),
  ])
  func noOpenValueIsPublished(
    status: String, type: String, segment: String, published: String, written: String
  ) throws {
    let plan = try InventoryCase(map: InventoryCase.usualMap).plan(
      "Title,URL,Status,Type,Segment,Published\n"
        + "A,https://a.example,\(status),\(type),\(segment),\(published)\n")
    #expect(plan.created[0].file.text.contains("\nstatus: \(written)\n"))
  }

  @Test func anOpenValueIsToldOnceWithItsCountAndTheNearest() throws {
    let plan = try InventoryCase(map: InventoryCase.usualMap).plan(
      """
      Title,URL,Status,Persona,Date
      A,https://a.example,Hm,CFOO,
      B,https://b.example,hm,Nobody,
      C,https://c.example,Hm,Ceo,
      D,example com,Live,All,

      """)
    #expect(
      plan.open == [
        OpenValue(
          column: "Status", letters: "C", value: "Hm", count: 3, row: 2,
          reason: .notMapped(key: "status", nearest: nil, isInMap: true)),
        OpenValue(
          column: "Persona", letters: "D", value: "CFOO", count: 1, row: 2,
          reason: .notMapped(key: "personas", nearest: "cfo", isInMap: false)),
        OpenValue(
          column: "Persona", letters: "D", value: "Ceo", count: 1, row: 4,
          reason: .notMapped(key: "personas", nearest: "cfo", isInMap: false)),
        OpenValue(
          column: "URL", letters: "B", value: "example com", count: 1, row: 5, reason: .noAddress),
      ])
    #expect(plan.heldCount == 3 && plan.openColumns == ["Date"])
    #expect(plan.missingColumns.contains("Segment") && !plan.missingColumns.contains("Status"))
    #expect(plan.created[3].file.text.contains("personas: [cfo, it-director]\n"))
    #expect(plan.created[3].file.text.contains("external-id: D\n"))
  }

  /// A value that the map stops to know, or a cell that is empty now, takes nothing away.
  @Test(arguments: ["", "Hm", "Later", "TBD"])
  func anOpenOrEmptyStatusLeavesTheFileAsItIs(status: String) throws {
    let file =
      "---\ntitle: A\nstatus: retired\nurl: https://a.example\npersonas: [cfo]\n---\nText.\n"
    let state = InventoryCase(map: InventoryCase.usualMap, files: ["content/a.md": file])
    let plan = try state.plan("Title,URL,Status,Persona\nA,https://a.example,\(status),\n")
    #expect(plan.changed.isEmpty && plan.unchangedCount == 1)
  }

  @Test func whatIsOpenIsToldWithWhereItIsSettledAndWhatItKeeps() throws {
    let state = InventoryCase(
      map: InventoryCase.usualMap,
      files: [
        "content/one.md": "---\ntitle: One\nurl: https://1.example\n---\nText.\n",
        "content/two.md": "---\ntitle: Two\nurl: https://2.example\nstatus: draft\n---\nText.\n",
        "content/three.md":
          "---\ntitle: Three\nurl: https://3.example\nstatus: livee\n---\nText.\n",
        "content/four.md": "---\ntitle: Four\nurl: https://4.example\n---\nText.\n",
      ])
    let plan = try state.plan(
      """
      Title,URL,Status,Persona,Published,Type
      One,https://1.example,Gone: moved,,,
      Two,https://2.example,Live,,Q3 2025,
      Three,https://3.example,Hm,CFOO,,
      Four,https://4.example,Live,,,Paper
      Five,https://5.example,Gone: moved,,+12 months,
      Six,example com,Kill,,,Paper

      """)
    #expect(plan.changed.isEmpty)
    let report = InventoryReport(plan, mapPath: "map.yml", isDone: false, namesAll: false)
    let told = report.text.split(separator: "\n").map(String.init).filter {
      !$0.contains("  new: ")
    }
    let expected: [String] = [
      "4 values open, to be settled in map.yml:",
      "  Status (column C, 2 rows, first in row 2): `Gone: moved` has no meaning yet: add "
        + "`\"Gone: moved\":` below status, and an id or ignore behind it",
      "  Type (column F, 2 rows, first in row 5): `Paper` has no meaning yet: add `Paper:` below "
        + "type, and an id or ignore behind it",
      "  Status (column C, row 4): `Hm` has no meaning yet: write an id or ignore behind it, below "
        + "status",
      "  Persona (column D, row 4): `CFOO` has no meaning yet; if it means `cfo`, add `CFOO: cfo` "
        + "below personas",
      "3 values to be put right in the table:",
      "  Published (column E, row 3): `Q3 2025` is no date: write 2026-11-21",
      "  Published (column E, row 6): `+12 months` is a rhythm, no date; how long a type stays "
        + "fresh stands in the taxonomy",
      "  URL (column B, row 7): `example com` is no address that begins with https://",
      "until then 1 new file stays a draft",
      "until then 3 files keep their status:",
      "  content/one.md stays published", "  content/two.md stays draft",
      "  content/three.md stays as it is",
    ]
    #expect(Array(told[2...].dropLast()) == expected, "\(report.text)")
  }
}
