internal import CoverageOutcomes
internal import SourceDocuments
public import WorkspaceModel

/// Reads a map; every mistake in it is told with its place.
public struct CRMMapReader {
  public private(set) var map: CRMMap
  private var source: MapText
  private let vocabulary: CRMVocabulary

  /// Reads the map in a file.
  ///
  /// - Parameters:
  ///   - bytes: All that it holds.
  ///   - path: Its path, for messages.
  ///   - workspace: What values can mean.
  public init(_ bytes: [UInt8], path: String, in workspace: Workspace) {
    source = MapText(bytes, path: path)
    map = CRMMap(path: path)
    vocabulary = CRMVocabulary(workspace)
    let entries = source.entries ?? []
    // What a column can fill depends on the table, wherever it stands.
    for entry in entries where entry.key == Key.table.rawValue { read(entry) }
    for entry in entries where entry.key != Key.table.rawValue { read(entry) }
    if source.mistakes.isEmpty, map.table == nil {
      source.report("the map needs `table`: \(English.list(Self.tables, "or"))")
    }
    if source.mistakes.isEmpty { checkColumns() }
  }
}

extension CRMMapReader {
  /// Every mistake in the map, in the order of places.
  public var mistakes: [MapMistake] {
    source.mistakes.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  enum Key: String, CaseIterable {
    case table, separator, columns, dates, decimals, currency, values
  }

  private static let tables = MeasurementTable.ofCRM.map(\.rawValue)

  private mutating func read(_ entry: YAMLEntry) {
    guard let key = Key(rawValue: entry.key) else {
      return source.report(
        entry.keyRange, "a map has no key \(entry.key.quoted)", entry.key,
        among: Key.allCases.map(\.rawValue))
    }
    guard !entry.value.isEmpty else { return }
    switch key {
    case .table: readTable(entry.value)
    case .separator: map.separator = source.choice(entry.value, TableSeparator.self)
    case .dates: map.dates = source.choice(entry.value, CRMMap.Dates.self)
    case .decimals: map.decimals = source.choice(entry.value, CRMMap.Decimals.self)
    case .currency: readCurrency(entry.value)
    case .columns: for column in source.entries(of: entry.value) { readColumn(column) }
    case .values: for values in source.entries(of: entry.value) { readValues(values) }
    }
  }

  private mutating func readTable(_ node: YAMLNode) {
    guard let text = source.text(node) else { return }
    map.table = MeasurementTable.ofCRM.first { $0.rawValue == text }
    guard map.table == nil else { return }
    source.report(
      node.range, "\(text.quoted) is none of \(English.quotedList(Self.tables, "or"))", text,
      among: Self.tables)
  }

  private mutating func readCurrency(_ node: YAMLNode) {
    guard let text = source.text(node) else { return }
    guard CRMAmount.isCurrency(text) else {
      return source.report(node.range, "\(text.quoted) is no currency: three large letters as EUR")
    }
    map.currency = text
  }

  private mutating func readColumn(_ entry: YAMLEntry) {
    guard !entry.value.isEmpty else { return map.columns.append((entry.key, [])) }
    let targets = source.texts(entry.value).compactMap { target($0.text, $0.range) }
    if !targets.isEmpty, CRMPersonal.isPersonal(entry.key) {
      source.report(
        entry.keyRange,
        "the column \(entry.key.quoted) holds what tells who somebody is: write ignore behind it, "
          + "and export a key that means nothing outside of your system")
    }
    map.columns.append((entry.key, targets))
  }

  private mutating func target(_ text: String, _ range: Range<Int>) -> CRMTarget? {
    guard text != CRMWords.ignore, let table = map.table else { return nil }
    let targets = table.targets.map(\.rawValue)
    if targets.contains(text) { return CRMTarget(rawValue: text) }
    source.report(
      range,
      "\(text.quoted) is nothing that a column can fill; there are "
        + "\(English.list(targets.map(\.quoted))), and ignore", text, among: targets)
    return nil
  }

  private mutating func readValues(_ entry: YAMLEntry) {
    guard let target = CRMTarget(rawValue: entry.key), target.hasMeanings else {
      let keys = CRMTarget.allCases.filter(\.hasMeanings).map(\.rawValue)
      return source.report(
        entry.keyRange, "the values of \(entry.key.quoted) can't be mapped", entry.key, among: keys)
    }
    for value in source.entries(of: entry.value) {
      map.meanings[target, default: [:]][CellText.folded(value.key)] = meaning(value.value, target)
    }
  }

  private mutating func meaning(_ node: YAMLNode, _ target: CRMTarget) -> CRMMap.Meaning {
    guard !node.isEmpty, let text = source.text(node) else { return .open }
    if text == CRMWords.ignore { return .ignore }
    if let id = vocabulary.id(text, for: target) { return .id(id) }
    let ids = vocabulary.ids(for: target)
    let all = ids.isEmpty ? "there is none yet" : "there are \(English.quotedList(ids))"
    source.report(
      node.range,
      "\(target.rawValue.quoted) has no value \(text.quoted); \(all), and ignore", text, among: ids)
    return .open
  }

  /// Two columns can't fill the same, and what no row can do without must be filled.
  private mutating func checkColumns() {
    var seen: [CRMTarget: String] = [:]
    for (name, targets) in map.columns {
      for target in targets {
        guard let first = seen.updateValue(name, forKey: target) else { continue }
        source.report(
          "the columns \(first.quoted) and \(name.quoted) both fill \(target.rawValue.quoted): "
            + "write ignore behind one of them")
      }
    }
  }
}
