internal import SourceDocuments
internal import WorkspaceModel

/// A row of a table, whose values are read by the rules of their columns.
///
/// A value that breaks its rule is told, and the row then counts as bad as a whole.
struct TableRow<Columns: TableColumns> {
  let record: CSVRecord
  private(set) var mistakes: [TableMistake] = []
  private let header: TableHeader<Columns>

  init(_ record: CSVRecord, _ header: TableHeader<Columns>) {
    self.record = record
    self.header = header
  }

  var line: Int { record.fields.first?.position.line ?? 0 }

  /// What stands in a column; empty where nothing does, or where the table lacks the column.
  func text(_ column: Columns) -> String {
    guard let index = header.fields[column.rawValue], index < record.fields.count else { return "" }
    return record.fields[index].text
  }

  /// Where a column's value stands; where the row begins, for one that the table lacks.
  func position(_ column: Columns) -> SourcePosition? {
    let index = header.fields[column.rawValue].map { min($0, record.fields.count - 1) } ?? 0
    return record.fields.isEmpty ? nil : record.fields[index].position
  }

  mutating func report(_ column: Columns, _ message: String) {
    report(message, at: position(column))
  }

  mutating func report(_ message: String, at position: SourcePosition?) {
    var mistake = TableMistake(Columns.table.path, at: position, message)
    mistake.isOfRow = true
    mistakes.append(mistake)
  }
}

extension TableRow {
  /// A key that must be there.
  mutating func requiredKey(_ column: Columns) -> String {
    if text(column).isEmpty { report(column, "a row needs \(column.name.quoted)") }
    return key(column) ?? ""
  }

  /// A key of another system, which must not tell who somebody is; none where it is empty.
  mutating func key(_ column: Columns) -> String? {
    let text = self.text(column)
    guard !text.isEmpty else { return nil }
    if PersonalData.isPlaceholder(text) {
      report(column, "\(text.quoted) is no key: leave the value empty where there is none")
      return nil
    }
    if let kind = PersonalData.kind(of: text) {
      report(
        column,
        "this key looks like \(kind): export a key that means nothing outside of your "
          + "system")
      return nil
    }
    guard text.isPlainKey else {
      report(
        column,
        "\(text.quoted) begins or ends with a blank, or holds a sign that nobody sees: keys that look "
          + "alike would count as two")
      return nil
    }
    return text
  }

  /// A day, as `2026-11-21`; none where it is empty.
  mutating func date(_ column: Columns) -> CalendarDate? {
    let text = self.text(column)
    guard !text.isEmpty else { return nil }
    guard let date = CalendarDate(text) else {
      report(column, "\(text.quoted) is no date of the form 2026-11-21" + DateHint.hint(for: text))
      return nil
    }
    return date
  }

  mutating func requiredDate(_ column: Columns) -> CalendarDate? {
    if text(column).isEmpty { report(column, "a row needs \(column.name.quoted)") }
    return date(column)
  }

  /// A day that has come already.
  mutating func pastDate(_ column: Columns, today: CalendarDate) -> CalendarDate? {
    guard let date = date(column) else { return nil }
    guard date <= today else {
      report(column, "\(date) lies ahead of today, \(today)")
      return nil
    }
    return date
  }

  /// A whole number from 0, in ASCII digits alone; none where it is empty.
  mutating func number(_ column: Columns) -> Int? {
    let text = self.text(column)
    guard !text.isEmpty else { return nil }
    guard text.utf8.allSatisfy(Byte.isDigit) else {
      report(
        column,
        "\(text.quoted) is no whole number from 0: digits alone, without separators, "
          + "signs or decimals")
      return nil
    }
    guard let number = Int(text), number <= Self.largestNumber else {
      report(column, "\(text.quoted) is larger than \(Self.largestNumber)")
      return nil
    }
    return number
  }

  /// So large that sums of a million rows still fit.
  private static var largestNumber: Int { 1_000_000_000_000 }

  /// One of several words.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ column: Columns
  ) -> Choice? where Choice.RawValue == String {
    let text = self.text(column)
    guard !text.isEmpty else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let words = Choice.allCases.map(\.rawValue)
    report(
      column,
      "\(Self.quoted(text)) is none of \(English.quotedList(words, "or"))"
        + Self.hint(text, words.map { Spelling.Candidate($0) }))
    return nil
  }

  /// `true` or `false`, however large its letters are.
  mutating func flag(_ column: Columns) -> Bool? {
    switch text(column).lowercased() {
    case "": return nil
    case "true", "t": return true
    case "false", "f": return false
    default:
      report(column, "\(text(column).quoted) is neither `true` nor `false`")
      return nil
    }
  }

  /// A tag of the taxonomy, by its id, its title or an alias.
  mutating func tag(_ column: Columns, of vocabulary: Vocabulary) -> Tag? {
    let text = self.text(column)
    guard !text.isEmpty else { return nil }
    if let tag = vocabulary.tag(titled: text) { return tag }
    report(
      column,
      "\(Self.quoted(text)) is no \(vocabulary.id.noun) of the taxonomy"
        + Self.hint(text, vocabulary.candidates))
    return nil
  }

  /// A persona, by its id or an alias.
  mutating func persona(_ column: Columns, in workspace: Workspace) -> Ordinal<Persona>? {
    let text = self.text(column)
    guard !text.isEmpty else { return nil }
    if let persona = workspace.persona(named: text) { return persona }
    let names = workspace.personas.flatMap { persona in
      ([persona.id, persona.title] + persona.aliases).map {
        Spelling.Candidate($0, meaning: persona.id)
      }
    }
    report(column, "\(Self.quoted(text)) is no persona of this workspace" + Self.hint(text, names))
    return nil
  }

  /// The currency of an amount, as three large letters; it must be there where there is an amount.
  mutating func currency(_ column: Columns, of amount: Int?) -> String? {
    let text = self.text(column)
    if text.isEmpty {
      if amount != nil { report(column, "an amount needs its currency, as EUR") }
      return nil
    }
    guard text.utf8.count == 3, text.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
      report(column, "\(text.quoted) is no currency: three large letters as EUR")
      return nil
    }
    return text
  }

  /// A value as a message names it, unless it tells who somebody is.
  private static func quoted(_ text: String) -> String {
    PersonalData.kind(of: text).map { "this value, which looks like \($0)," } ?? text.quoted
  }

  private static func hint(_ text: String, _ names: [Spelling.Candidate]) -> String {
    let near = Spelling.nearest(to: text, among: names)
    return near.isEmpty ? "" : "; did you mean \(English.list(near.map(\.quoted), "or"))?"
  }
}

extension String {
  /// Whether no blank stands at an end, and every sign can be seen.
  fileprivate var isPlainKey: Bool {
    guard !utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return true }
    let scalars = unicodeScalars
    return !(scalars.first?.properties.isWhitespace ?? false)
      && !(scalars.last?.properties.isWhitespace ?? false)
      && scalars.allSatisfy { ![.control, .format].contains($0.properties.generalCategory) }
  }
}
