import SourceDocuments
import Testing

@testable import WorkspaceAuthoring

/// Which tables are read, and which are refused with a sentence.
struct InventoryTableTests {
  static let windows1252: [UInt8] =
    Array("Title;URL\r\nB".utf8) + [0xFC] + Array("ro ".utf8) + [0x96]
    + Array(" plan;https://a.example\r\n".utf8)

  static func utf16(_ text: String, littleEndian: Bool, mark: Bool) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return littleEndian ? bytes : bytes.reversed()
    }
  }

  @Test(arguments: [
    Array("Title,URL\nBüro – plan,https://a.example\n".utf8),
    Array("\u{FEFF}Title;URL\nBüro – plan;https://a.example\n".utf8),
    Array("Title\tURL\nBüro – plan\thttps://a.example\n".utf8),
    Array("Audit 2026\n\n;;\nTitle;URL;Notes\nBüro – plan;https://a.example;a, b, c\n".utf8),
    Array("\"My, audit\",\nTitle,URL\n----,\nBüro – plan,https://a.example\n,,\n".utf8),
    Array("Title,URL\n\"Büro\n– plan\",https://a.example\n".utf8),
    windows1252,
    utf16("Title\tURL\nBüro – plan\thttps://a.example\n", littleEndian: true, mark: true),
    utf16("Title\tURL\nBüro – plan\thttps://a.example\n", littleEndian: false, mark: true),
    utf16("Title,URL\nBüro – plan,https://a.example\n", littleEndian: true, mark: false),
  ])
  func everyEncodingAndSeparatorIsRead(table: [UInt8]) throws {
    let plan = try InventoryCase().plan(table)
    #expect(plan.refused.isEmpty)
    #expect(plan.created.map(\.file.path) == ["content/buero-plan.md"])
    #expect(plan.created.first?.file.text.contains("\ntitle: \"Büro – plan\"\n") == true)
  }

  @Test(arguments: [
    ("", "it is empty"),
    ("key,value\na,b\n", "row 1 holds `key` and `value`"),
    ("Page,Field,Text\n/a,h1,Hello\n", "is no inventory"),
    ("Title,Status\nA,live\n", "beside one of addresses or ids"),
    ("Title,URL\n\"A,https://a.example\nB,https://b.example\n", "row 2 (line 2, column 1)"),
    ("PK\u{3}\u{4}", "CSV UTF-8 (Comma delimited)"),
  ])
  func whatIsNoInventoryIsRefused(table: String, words: String) {
    do {
      _ = try InventoryCase().plan(table)
      Issue.record("not refused")
    } catch let refusal as ImportRefusal {
      #expect(refusal.message.contains(words), "\(refusal.message)")
    } catch {
      Issue.record(error)
    }
  }

  @Test func aRowThatCannotBeReadCostsThatRow() throws {
    let plan = try InventoryCase().plan(
      """
      Title,URL
      A,https://a.example
      A 19" rack,https://b.example
      ,https://c.example
      D, with a comma,https://d.example
      E,https://a.example/
      F
      """)
    #expect(plan.created.map(\.row) == [2, 7])
    #expect(plan.refused.map(\.row) == [3, 4, 5, 6])
    #expect(plan.refused.map(\.text).last == "it has the same address as row 2")
  }

  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
  func columnsAreCalledAsInASpreadsheet(index: Int, letters: String) {
    #expect(TableColumn(index: index, name: "").letters == letters)
  }
}
