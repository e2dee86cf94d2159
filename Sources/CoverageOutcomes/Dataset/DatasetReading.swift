internal import SourceDocuments
internal import WorkspaceModel

/// What is known while the tables are read: the names that rows point at, and what is counted of
/// those that point at nothing.
struct DatasetReading {
  let workspace: Workspace
  let today: CalendarDate
  let titles: JobTitleIndex
  private(set) var unmatched = UnmatchedRows()
  private let assets: [String: Ordinal<Asset>]
  private let definitions: [String: Ordinal<LeadDefinition>]
  private var opportunities: [String: Ordinal<Opportunity>] = [:]
  /// The days on which each deal began and closed.
  private var lives: [(created: CalendarDate, closed: CalendarDate?)] = []
  private(set) var contacts: [String: Int] = [:]
  /// The line on which each key of the table that is read stands.
  private var lines: [String: Int] = [:]
  private static let longestPeriod = 366
  private static let mostWarnings = 100
  private(set) var warnings: [TableMistake] = []
  private var periods: [[String]: [(period: ClosedRange<CalendarDate>, line: Int)]] = [:]

  init(_ workspace: Workspace, today: CalendarDate) {
    self.workspace = workspace
    self.today = today
    titles = JobTitleIndex(workspace)
    assets = Self.ordinals(of: workspace.assets)
    definitions = Self.ordinals(of: workspace.leadDefinitions)
  }

  private static func ordinals<Item: WorkspaceItem>(of items: [Item]) -> [String: Ordinal<Item>] {
    Dictionary(uniqueKeysWithValues: zip(items.map(\.id), items.ordinals))
  }
}

extension DatasetReading {
  var taxonomy: Taxonomy { workspace.taxonomy }

  /// Gets ready for another table.
  mutating func beginTable() {
    lines = [:]
    periods = [:]
  }

  /// Knows deals by their keys from now on.
  mutating func know(_ opportunities: [Opportunity]) {
    let pairs = zip(opportunities.map(\.id), opportunities.ordinals)
    self.opportunities = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    lives = opportunities.map { ($0.created, $0.closed) }
  }

  /// Reads a key that may stand once in its table.
  mutating func claimKey<Columns>(_ row: inout TableRow<Columns>, _ column: Columns) {
    let key = row.requiredKey(column)
    guard !key.isEmpty else { return }
    if let line = lines[key] {
      row.report(column, "this key stands in line \(line) already; each row needs its own")
    } else {
      lines[key] = row.line
    }
  }

  /// Reads a first and a last day.
  func period<Columns>(
    _ row: inout TableRow<Columns>, _ start: Columns, _ end: Columns
  ) -> ClosedRange<CalendarDate>? {
    guard let first = row.requiredDate(start), let last = row.requiredDate(end) else { return nil }
    guard first <= last else {
      row.report(end, "\(last) lies before the first day, \(first)")
      return nil
    }
    for (column, day) in [(start, first), (end, last)] where day > today {
      row.report(column, "\(day) lies ahead of today, \(today)")
      return nil
    }
    guard last.days(since: first) <= Self.longestPeriod else {
      row.report(end, "this period is longer than \(Self.longestPeriod) days")
      return nil
    }
    return first...last
  }

  /// Holds a period against those of the rows before that speak of the same.
  mutating func claimPeriod<Columns>(
    _ row: inout TableRow<Columns>, _ column: Columns, _ period: ClosedRange<CalendarDate>,
    of key: [String]
  ) {
    if let other = periods[key]?.first(where: { $0.period.overlaps(period) }) {
      row.report(
        column,
        "this period overlaps that of line \(other.line), which speaks of the same: what "
          + "was counted would count twice")
    }
    periods[key, default: []].append((period, row.line))
  }

  /// Holds a count of some days against those of the rows before of which it is a part, or which are
  /// parts of it.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - column: What is counted.
  ///   - period: The days.
  ///   - key: Of what it is counted.
  ///   - varying: The places of the key that are empty where it is of all.
  mutating func claimCount<Columns>(
    _ row: inout TableRow<Columns>, _ column: Columns, _ period: ClosedRange<CalendarDate>,
    of key: [String], varying: [Int]
  ) {
    let wholes = Self.wholes(of: key, varying)
    let whole = wholes.compactMap { overlap(period, $0 + ["whole"]) }.first
    if let line = whole ?? overlap(period, key + ["parts"]) {
      row.report(
        column,
        whole == nil
          ? "line \(line) has a part of this in the same days: leave out one of them"
          : "line \(line) has this and more in the same days: leave out one of them")
    }
    periods[key + ["whole"], default: []].append((period, row.line))
    for whole in wholes { periods[whole + ["parts"], default: []].append((period, row.line)) }
  }

  private func overlap(_ period: ClosedRange<CalendarDate>, _ key: [String]) -> Int? {
    periods[key]?.first { $0.period.overlaps(period) }?.line
  }

  /// The keys in which some of what is filled is empty: those of which a row is a part.
  private static func wholes(of key: [String], _ varying: [Int]) -> [[String]] {
    let filled = varying.filter { !key[$0].isEmpty }
    return (0..<(1 << filled.count)).dropFirst().map { choice in
      var whole = key
      for (bit, place) in filled.enumerated() where choice & (1 << bit) != 0 { whole[place] = "" }
      return whole
    }
  }

  /// Tells of something that is doubtful, and counts all the same.
  mutating func warn<Columns>(_ row: TableRow<Columns>, _ column: Columns, _ message: String) {
    guard warnings.count < Self.mostWarnings else { return }
    warnings.append(
      TableMistake(Columns.table.path, at: row.position(column), message, severity: .warning))
  }

  /// Warns of a period that overlaps that of a row before that speaks of the same.
  mutating func notePeriod<Columns>(
    _ row: TableRow<Columns>, _ column: Columns, _ period: ClosedRange<CalendarDate>,
    of key: [String]
  ) {
    if let other = periods[key]?.first(where: { $0.period.overlaps(period) }) {
      warn(
        row, column,
        "this period overlaps that of line \(other.line), which speaks of the same; both count")
    }
    periods[key, default: []].append((period, row.line))
  }
}

extension DatasetReading {
  /// The deal of a key; where there is none, the row is counted.
  mutating func opportunity(
    _ key: String, of table: MeasurementTable
  ) -> Ordinal<Opportunity>? {
    if let found = opportunities[key] { return found }
    unmatched.count("no such deal in opportunities.csv", in: table)
    return nil
  }

  /// Whether a deal had begun on a day, and not closed before.
  func lives(_ deal: Ordinal<Opportunity>, on day: CalendarDate) -> Bool {
    let life = lives[deal.value]
    return day >= life.created && day <= life.closed ?? day
  }

  /// Counts a row that no figure counts.
  mutating func leaveOut(_ reason: String, of table: MeasurementTable) {
    unmatched.count(reason, in: table)
  }

  /// The day on which the deal of a key began; where there is no table of deals, every key is taken
  /// for one that began on another day.
  mutating func firstDay(
    ofDeal key: String, of table: MeasurementTable, else day: CalendarDate
  ) -> CalendarDate? {
    opportunities.isEmpty ? day : opportunity(key, of: table).map { lives[$0.value].created }
  }

  /// The number of a contact.
  mutating func contact(_ key: String) -> Int {
    if let known = contacts[key] { return known }
    contacts[key] = contacts.count
    return contacts.count - 1
  }

  /// The stage that a row names; one that is none of the taxonomy is counted.
  mutating func stage<Columns>(_ row: inout TableRow<Columns>, _ column: Columns) -> Tag? {
    let text = row.text(column)
    guard !text.isEmpty else { return nil }
    if let stage = taxonomy[.stages].tag(titled: text) { return stage }
    unmatched.countStage(text, in: Columns.table, at: row.position(column))
    return nil
  }

  /// The asset of an id; where there is none, the row is counted.
  mutating func asset(_ name: String, of table: MeasurementTable) -> Ordinal<Asset>? {
    if let asset = assets[name] { return asset }
    unmatched.countAsset(name, in: table)
    return nil
  }

  /// The lead definition that a row names.
  mutating func leadDefinition<Columns>(
    _ row: inout TableRow<Columns>, _ column: Columns
  ) -> Ordinal<LeadDefinition>? {
    let text = row.text(column)
    guard !text.isEmpty else { return nil }
    if let definition = definitions[text] { return definition }
    let near = Spelling.nearest(to: text, among: definitions.keys.map { Spelling.Candidate($0) })
    let hint = near.isEmpty ? "" : "; did you mean \(English.list(near.map(\.quoted), "or"))?"
    row.report(column, "\(text.quoted) is no lead definition of this workspace\(hint)")
    return nil
  }
}
