import Foundation
import PersonaTestSupport
import WorkspaceModel

/// A workspace with tables of measurement, in which each persona has a critical asset.
struct MeasuredWorkspace {
  /// The day of each run.
  static let today = "2026-11-21"
  private(set) var files: [String: String] = [:]
  private var deals = ["opportunity_id,account_id,created_on,closed_on,outcome"]
  private var people = ["opportunity_id,contact_key,persona_id"]
  private var events = ["event_id,account_id,contact_key,asset_id,occurred_on"]

  /// - Parameters:
  ///   - personas: Their ids; the critical asset of `cfo` is `for-cfo`.
  ///   - smallestGroup: Under how many a count is withheld.
  init(personas: [String], smallestGroup: Int = 1) {
    files["personas/taxonomy.md"] =
      "---\nrules:\n  measurement: {smallest-group: \(smallestGroup), too-few: 1}\n---\n"
    for persona in personas {
      files["personas/\(persona).md"] =
        "---\ntitle: Somebody\n---\nText.\n\n## Journey\n### Evaluation\n- Question (cost): What?\n"
      files["content/for-\(persona).md"] =
        "---\ncovers: {\(persona): [evaluation]}\ncritical: true\nreviewed: 2026-10-01\n---\nText.\n"
    }
  }
}

extension MeasuredWorkspace {
  private static let landmark = 30

  /// Adds deals that were won or lost a hundred days after they began.
  mutating func add(_ persona: String, _ deals: (won: Int, closed: Int), isReached: Bool) {
    for number in 0..<deals.closed {
      let outcome = number < deals.won ? "won" : "lost"
      add(persona, "2026-01-05", "2026-04-15", outcome, isReached: isReached)
    }
  }

  /// Adds a deal that closed some days after its landmark.
  mutating func add(_ persona: String, closedAfter days: Int, isReached: Bool) {
    let created = Self.day(before: days + Self.landmark + 1)
    add(persona, created, Self.day(before: 1), "won", isReached: isReached)
  }

  /// Adds a deal that is open, so many days after its landmark.
  mutating func add(_ persona: String, openFor days: Int, isReached: Bool) {
    add(persona, Self.day(before: days + Self.landmark), "", "open", isReached: isReached)
  }

  private mutating func add(
    _ persona: String, _ created: String, _ closed: String, _ outcome: String, isReached: Bool
  ) {
    let number = deals.count
    deals.append("deal-\(number),account-\(number),\(created),\(closed),\(outcome)")
    people.append("deal-\(number),contact-\(number),\(persona)")
    guard isReached else { return }
    events.append("event-\(number),account-\(number),contact-\(number),for-\(persona),\(created)")
  }

  private static func day(before days: Int) -> String {
    CalendarDate(today).map { $0.adding(days: -days).description } ?? ""
  }
}

extension MeasuredWorkspace {
  /// The folder with all files.
  func folder() throws -> ScratchFolder {
    var all = files
    all["content/measurement/opportunities.csv"] = deals.joined(separator: "\n") + "\n"
    all["content/measurement/stakeholders.csv"] = people.joined(separator: "\n") + "\n"
    all["content/measurement/engagement.csv"] = events.joined(separator: "\n") + "\n"
    return try ScratchFolder(all)
  }

  /// The tables of a report as data, by their names.
  func tables(_ options: [String] = []) throws -> [String: [[String: Datum]]] {
    let folder = try folder()
    defer { folder.remove() }
    let run = try PersonaCommand.run(["measure", "--format", "json"] + options, in: folder.path)
    let report = try JSONDecoder().decode(ReportData.self, from: Data(run.output.utf8))
    let tables = report.sections.flatMap(\.tables).map { ($0.id, $0.rows) }
    return Dictionary(uniqueKeysWithValues: tables)
  }
}

/// A report on outcomes as data.
struct ReportData: Decodable {
  let sections: [Section]

  struct Section: Decodable {
    let id: String
    let tables: [Table]
  }

  struct Table: Decodable {
    let id: String
    let rows: [[String: Datum]]
  }
}

/// A value of a table.
struct Datum: Decodable {
  let text: String?
  let number: Double?
  let count: Int?
  let total: Int?
  let lower: Double?
  let upper: Double?
  let withheld: Bool?

  private enum Key: String, CodingKey {
    case value, count, total, lower, upper, withheld
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    text = try? values.decodeIfPresent(String.self, forKey: .value)
    number = try? values.decodeIfPresent(Double.self, forKey: .value)
    count = try values.decodeIfPresent(Int.self, forKey: .count)
    total = try values.decodeIfPresent(Int.self, forKey: .total)
    lower = try values.decodeIfPresent(Double.self, forKey: .lower)
    upper = try values.decodeIfPresent(Double.self, forKey: .upper)
    withheld = try values.decodeIfPresent(Bool.self, forKey: .withheld)
  }

  /// Whether the value, and its limits where they are told, are within a millionth.
  func isNear(_ expected: [Double]) -> Bool {
    let found = [number, lower, upper].prefix(expected.count)
    return zip(found, expected).allSatisfy { found, expected in
      found.map { abs($0 - expected) < 1e-6 } ?? false
    }
  }

  func isInterval(_ lower: Double, _ upper: Double) -> Bool {
    abs((self.lower ?? -1) - lower) < 1e-6 && abs((self.upper ?? -1) - upper) < 1e-6
  }
}
