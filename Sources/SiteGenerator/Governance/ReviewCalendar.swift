internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// The reviews for a calendar program (RFC 5545): an event of a whole day for each file, on the day
/// on which it is due.
struct ReviewCalendar {
  private(set) var bytes: [UInt8] = []
  private let day: String

  init(_ governance: Governance, _ coverage: Coverage) {
    day = Self.digits(of: coverage.today)
    line("BEGIN", "VCALENDAR")
    line("VERSION", "2.0")
    line("PRODID", "-//persona//persona coverage//EN")
    line("CALSCALE", "GREGORIAN")
    for item in governance.queue.items { append(item, governance, coverage) }
    if governance.queue.items.isEmpty { appendTimeZone() }
    line("END", "VCALENDAR")
  }
}

extension ReviewCalendar {
  /// One without a known review is due today.
  private mutating func append(
    _ item: ReviewItem, _ governance: Governance, _ coverage: Coverage
  ) {
    let reviewer = governance.owners.reviewer(forFilesOf: item.owner)
    let owner = reviewer.map { "\n" + coverage.workspace.taxonomy.title(of: $0) } ?? ""
    line("BEGIN", "VEVENT")
    line("UID", "\(item.file.kind.rawValue)/\(item.id)@persona-coverage")
    line("DTSTAMP", "\(day)T000000Z")
    line("DTSTART;VALUE=DATE", Self.digits(of: item.due ?? coverage.today))
    line("SUMMARY", Self.escaped("Review: \(item.title)"))
    line(
      "DESCRIPTION",
      Self.escaped(
        "\(English.sentence(item.file.kind.noun)), \(item.state.words)\n\(item.path)\(owner)")
    )
    line("TRANSP", "TRANSPARENT")
    line("END", "VEVENT")
  }

  /// A calendar has to hold something; a time zone is nothing that anybody sees.
  private mutating func appendTimeZone() {
    line("BEGIN", "VTIMEZONE")
    line("TZID", "UTC")
    line("BEGIN", "STANDARD")
    line("DTSTART", "19700101T000000")
    line("TZOFFSETFROM", "+0000")
    line("TZOFFSETTO", "+0000")
    line("END", "STANDARD")
    line("END", "VTIMEZONE")
  }

  /// Writes a line, folded so that no part has more than 75 bytes, and no character is cut.
  private mutating func line(_ name: String, _ value: String) {
    var rest = Array("\(name):\(value)".utf8)[...]
    var room = 75
    while rest.count > room {
      var end = rest.startIndex + room
      while rest[end] & 0xC0 == 0x80 { end -= 1 }
      bytes += rest[..<end]
      bytes += "\r\n ".utf8
      rest = rest[end...]
      // The blank that begins a further part is one of its bytes.
      room = 74
    }
    bytes += rest
    bytes += "\r\n".utf8
  }

  /// A text as a value (RFC 5545, section 3.3.11), without control characters.
  private static func escaped(_ text: String) -> String {
    // Most texts have nothing to escape.
    guard text.hasByte(where: isSpecial) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result += "\\\(scalar)"
      case "\n": result += "\\n"
      default:
        result.unicodeScalars.append(scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar)
      }
    }
    return result
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: ";")
      || byte == UInt8(ascii: ",")
  }

  /// A day as `20261121`.
  private static func digits(of day: CalendarDate) -> String {
    day.description.replacing("-", with: "")
  }
}

/// The reviews for the owners' calendars, which are nobody else's business.
struct ReviewCalendarFile: CompanionFile {
  let path = PagePath.calendar

  static func all(in content: SiteContent) -> [ReviewCalendarFile] {
    content.isPublic ? [] : [ReviewCalendarFile()]
  }

  func bytes(in content: SiteContent, _ templates: TemplateSet) -> [UInt8] {
    ReviewCalendar(content.governance, content.coverage).bytes
  }
}
