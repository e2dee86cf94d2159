import PersonaTestSupport
import Testing

/// The calendar of reviews, read as a calendar program would (RFC 5545).
struct ReviewCalendarTests {
  @Test func everyFileDueIsAnAllDayEvent() throws {
    let calendar = try Calendar(SiteCase.small.get())
    #expect(calendar.mistakes == [])
    #expect(
      calendar.events.map { "\($0["DTSTART;VALUE=DATE"] ?? "") \($0["SUMMARY"] ?? "")" } == [
        "20261121 Review: Audit in brief", "20261121 Review: Autumn",
        "20261121 Review: Overview",
        "20261121 Review: Security Officer", "20261121 Review: Cost project",
        "20261121 Review: Tagging guide", "20240405 Review: What a peer paid",
        "20261201 Review: Chief Financial Officer", "20270101 Review: Payback\\, median",
        "20270102 Review: Payback calculator",
      ])
    #expect(calendar.events.allSatisfy { $0["DTSTAMP"] == "20261121T000000Z" })
    #expect(
      calendar.events.last?["DESCRIPTION"]
        == "Asset\\, not due before 2027-01-02\\ncontent/payback.md\\nDemand gen")
  }

  @Test func anEventKeepsItsNameWhenItsDayOrTitleChanges() throws {
    let days = ["2026-01-01", "2026-11-01"]
    let names = try days.map { day in
      let site = try SiteCase(["content/a/b.md": "---\ntitle: On \(day)\nreviewed: \(day)\n---\n"])
      return try Calendar(site).events.map { $0["UID"] }
    }
    #expect(names == [["asset/a/b@persona-coverage"], ["asset/a/b@persona-coverage"]])
  }

  @Test func namesAreUnique() throws {
    let names = try Calendar(SiteCase.example.get()).events.map { $0["UID"] ?? "" }
    #expect(Set(names).count == names.count && names.count == 63)
  }

  @Test func withoutAnyFileItIsStillACalendar() throws {
    let calendar = try Calendar(SiteCase.empty.get())
    #expect(calendar.mistakes == [])
    #expect(calendar.events.isEmpty)
    #expect(calendar.components == ["VCALENDAR", "VTIMEZONE", "STANDARD"])
  }

  @Test(arguments: [
    "a;b,c\\d", "\u{7}\u{8}bell\r\nEND:VCALENDAR", "日本語の題名がとても長いので折り返しが必要になります。これで十分でしょう。",
    String(repeating: "é", count: 200), String(repeating: "👩‍👩‍👧", count: 40),
    String(repeating: "x", count: 57), String(repeating: "x", count: 58),
    "\u{202E}right to left",
  ])
  func noTitleBreaksTheCalendar(title: String) throws {
    let yaml = title.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\\": "\\\\"
      case "\"": "\\\""
      case _ where scalar.value < 0x20:
        "\\x" + (scalar.value < 16 ? "0" : "")
          + String(scalar.value, radix: 16)
      default: String(scalar)
      }
    }.joined()
    let calendar = try Calendar(SiteCase(["content/a.md": "---\ntitle: \"\(yaml)\"\n---\nText.\n"]))
    #expect(calendar.mistakes == [])
    #expect(calendar.events.count == 1)
    #expect(calendar.components == ["VCALENDAR", "VEVENT"])
  }

  @Test func aPublicSiteHasNone() throws {
    let site = try SiteCase(SmallWorkspace.files, isPublic: true)
    #expect(site.files["reviews.ics"] == nil)
    #expect(site.pages.allSatisfy { !$0.html.contains("reviews.ics") })
  }
}

/// A calendar file taken apart.
private struct Calendar {
  /// What it holds, in the order in which it begins.
  private(set) var components: [String] = []
  /// The properties of each event.
  private(set) var events: [[String: String]] = []
  private(set) var mistakes: [String] = []

  init(_ site: SiteCase) throws {
    let bytes = try #require(site.files["reviews.ics"])
    let text = String(decoding: bytes, as: UTF8.self)
    if Array(text.utf8) != bytes { mistakes.append("not UTF-8") }
    if !text.utf8.elementsEqual(
      text.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n").utf8)
    {
      mistakes.append("a line end is not CRLF")
    }
    var lines: [String] = []
    for line in text.unicodeScalars.split(separator: "\n").map({ String($0.dropLast()) }) {
      if line.utf8.count > 75 { mistakes.append("too long: \(line)") }
      if line.unicodeScalars.contains(where: { $0.value < 0x20 }) { mistakes.append(line) }
      if line.utf8.first == 0x20 {
        lines[lines.count - 1] += line.dropFirst()
      } else {
        lines.append(line)
      }
    }
    read(lines)
  }

  private mutating func read(_ lines: [String]) {
    var open: [String] = []
    for line in lines {
      let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
      guard parts.count == 2 else {
        mistakes.append(line)
        continue
      }
      switch parts[0] {
      case "BEGIN":
        open.append(parts[1])
        components.append(parts[1])
        if parts[1] == "VEVENT" { events.append([:]) }
      case "END": if open.popLast() != parts[1] { mistakes.append(line) }
      default: if open.last == "VEVENT" { events[events.count - 1][parts[0]] = parts[1] }
      }
    }
    mistakes += open
  }
}
