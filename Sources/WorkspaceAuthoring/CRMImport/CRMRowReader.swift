internal import CoverageOutcomes
internal import SourceDocuments
internal import WorkspaceModel

/// Reads the rows of an export, and collects what is open or wrong in them.
struct CRMRowReader {
  private let cells: CRMCells
  private let vocabulary: CRMVocabulary
  private let table: MeasurementTable
  /// Its columns, and those that can't be empty.
  private let contract: [CRMTarget]
  private let needed: [CRMTarget]
  private(set) var counts = CRMCounts()
  private(set) var open: [OpenValue] = []
  private(set) var mistakes: [TableMistake] = []
  private var places: [Place: Int] = [:]

  private struct Place: Hashable {
    let target: CRMTarget
    let value: String
  }

  init(_ cells: CRMCells, _ table: MeasurementTable, _ vocabulary: CRMVocabulary) {
    self.cells = cells
    self.table = table
    (contract, needed) = (table.contract, table.needed)
    self.vocabulary = vocabulary
  }
}

extension CRMRowReader {
  /// The rows that a row becomes: none where something is wrong with it or it is left out, several
  /// where it names several people.
  mutating func read(_ record: CSVRecord) -> [CRMRow] {
    let before = mistakes.count
    guard tellsStage(record) else {
      counts.leftOut["it tells of another field than the stage", default: 0] += 1
      return []
    }
    var row = CRMRow(record: record)
    if table == .opportunities { row.values[.outcome] = outcome(record) }
    for target in contract where target != .outcome { read(target, into: &row) }
    guard mistakes.count == before else { return [] }
    if let ignored = needed.first(where: { isIgnored($0, row) }) {
      counts.leftOut["the map ignores its \(ignored.rawValue.quoted)", default: 0] += 1
      return []
    }
    return people(row)
  }

  private mutating func read(_ target: CRMTarget, into row: inout CRMRow) {
    let text = cells.text(target, in: row.record)
    guard !text.isEmpty else { return }
    switch target.kind {
    case .date: row.values[target] = date(text, target, row)
    case .amount: readAmount(text, into: &row)
    case .words, .names, .leadDefinition: row.values[target] = meaning(of: text, target, row.record)
    case .key where target == .account: row.values[target] = first(of: text)
    case .key, .text: row.values[target] = text
    case .currency, .flag, .field: return
    }
    if target == .persona, row.values[.persona] != nil, cells.columns[.personaSource] == nil {
      row.values[.personaSource] = "crm"
    }
  }

  /// Of a history of several fields, only the changes of the stage count.
  private func tellsStage(_ record: CSVRecord) -> Bool {
    guard cells.columns[.field] != nil else { return true }
    let field = InventoryKey.folded(cells.text(.field, in: record))
    return ["stage", "stagename", "dealstage", "opportunitystage"].contains(field)
  }

  private func isIgnored(_ target: CRMTarget, _ row: CRMRow) -> Bool {
    target.hasMeanings && row.values[target] == nil && !cells.text(target, in: row.record).isEmpty
  }

  /// The rows of the people of a row: HubSpot exports a deal with the keys of all of them.
  private func people(_ row: CRMRow) -> [CRMRow] {
    guard let contacts = row.values[.contact], contacts.contains(";") else { return [row] }
    return contacts.split(separator: ";").map { CellText.collapsed(String($0)) }
      .filter { !$0.isEmpty }.map { contact in
        var copy = row
        copy.values[.contact] = contact
        return copy
      }
  }

  private mutating func first(of accounts: String) -> String {
    let keys = accounts.split(separator: ";").map { CellText.collapsed(String($0)) }
    if keys.count > 1 { counts.severalAccounts += 1 }
    return keys.first ?? accounts
  }
}

extension CRMRowReader {
  private mutating func date(_ text: String, _ target: CRMTarget, _ row: CRMRow) -> String? {
    if target == .closed, row.values[.outcome] == "open" {
      counts.forecasts += 1
      return nil
    }
    switch cells.date(text, for: target) {
    case .day(let day):
      if text.contains(":") || text.utf8.allSatisfy(Byte.isDigit) { counts.cutDates += 1 }
      return "\(day)"
    case .open:
      report(
        target, row.record,
        "\(text.quoted) can be read in two ways: write `dates: day-month` or `dates: month-day` "
          + "into \(cells.map.path.inert)")
    case .rhythm, .none:
      report(target, row.record, "\(text.quoted) is no date: write 2026-11-21")
    }
    return nil
  }

  private mutating func readAmount(_ text: String, into row: inout CRMRow) {
    let amount = CRMAmount(text)
    let written = cells.text(.currency, in: row.record)
    let told = written.isEmpty ? amount.currency : written
    if let other = amount.currency, other != told {
      return report(
        .amount, row.record, "\(text.quoted) is in \(other), and its row in \(written.quoted)")
    }
    guard let currency = told ?? cells.map.currency else {
      return report(
        .amount, row.record,
        "the amount \(text.quoted) has no currency: write, say, `currency: EUR` into "
          + cells.map.path.inert)
    }
    do {
      let minor = try amount.minor(decimals: cells.map.decimals, currency: currency)
      row.values[.amount] = "\(minor)"
      row.values[.currency] = currency
    } catch {
      report(.amount, row.record, words(for: error, text, currency))
    }
  }

  private func words(for mistake: CRMAmount.Mistake, _ text: String, _ currency: String) -> String {
    switch mistake {
    case .needsDecimals:
      "\(text.quoted) is read once the map says the sign before decimals: write `decimals: point` "
        + "or `decimals: comma` into \(cells.map.path.inert)"
    case .noAmount:
      "\(text.quoted) is no amount from 0"
        + (cells.map.decimals.map { ", with `decimals: \($0.rawValue)`" } ?? "")
    case .tooFine: "\(text.quoted) has more decimals than \(currency.inert) has"
    }
  }

  private mutating func flag(_ target: CRMTarget, _ record: CSVRecord) -> Bool? {
    let text = cells.text(target, in: record)
    switch text.lowercased() {
    case "": return nil
    case "true", "1", "yes": return true
    case "false", "0", "no": return false
    default:
      report(target, record, "\(text.quoted) is neither `true` nor `false`")
      return nil
    }
  }

  /// How a deal stands: by what says that it is won, lost or closed, else by its words.
  private mutating func outcome(_ record: CSVRecord) -> String? {
    let before = mistakes.count
    let won = flag(.isWon, record)
    let lost = flag(.isLost, record)
    let closed = flag(.isClosed, record)
    guard mistakes.count == before else { return nil }
    switch (closed, won, lost) {
    case (_, true, true), (false, true, _), (false, _, true):
      report(.outcome, record, "this deal is said to be won, lost or open at once")
      return nil
    case (_, true, _): return "won"
    case (_, _, true), (true, false, _): return "lost"
    case (false, _, _), (_, false, false): return "open"
    default: break
    }
    let text = cells.text(.outcome, in: record)
    let found = text.isEmpty ? nil : meaning(of: text, .outcome, record)
    if won == false, found == "won" {
      report(.isWon, record, "this deal is said not to be won, and \(text.quoted) means `won`")
    }
    return found
  }
}

extension CRMRowReader {
  private mutating func meaning(
    of value: String, _ target: CRMTarget, _ record: CSVRecord
  ) -> String? {
    switch cells.map.meanings[target]?[CellText.folded(value)] {
    case .id(let id): return id
    case .ignore: return nil
    // Names that the language finds itself need no word in the map.
    case .open, nil:
      if let id = vocabulary.id(value, for: target) { return id }
    }
    note(value, target, record)
    if needed.contains(target) {
      report(
        target, record,
        "\(value.quoted) has no meaning yet, and a row needs its \(target.rawValue.quoted): give "
          + "it one, or ignore, in \(cells.map.path.inert)")
    }
    return nil
  }

  /// Counts a value that is open.
  private mutating func note(_ value: String, _ target: CRMTarget, _ record: CSVRecord) {
    let place = Place(target: target, value: CellText.folded(value))
    if let index = places[place] {
      open[index].count += 1
    } else if let column = cells.columns[target] {
      places[place] = open.count
      let nearest: String? =
        if case .id(let id) = vocabulary.proposal(value, for: target) { id } else { nil }
      open.append(
        OpenValue(
          column: column.name, letters: column.letters, value: value, count: 1, row: record.number,
          reason: .notMapped(
            key: target.rawValue, nearest: nearest,
            isInMap: cells.map.meanings[target]?[place.value] != nil)))
    }
  }

  private mutating func report(_ target: CRMTarget, _ record: CSVRecord, _ message: String) {
    mistakes.append(
      TableMistake(cells.table.name.inert, at: cells.position(target, in: record), message))
  }
}
