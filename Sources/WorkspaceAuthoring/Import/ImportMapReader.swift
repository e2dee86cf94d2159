internal import SourceDocuments
public import WorkspaceModel

/// Reads a map; every mistake in it is told with its place.
public struct ImportMapReader {
  public private(set) var map: ImportMap
  private var source: MapText
  private let vocabulary: ImportVocabulary
  private let layout: WorkspaceLayout

  /// Reads the map in a file.
  ///
  /// - Parameters:
  ///   - bytes: All that it holds.
  ///   - path: Its path, for messages.
  ///   - workspace: What values can mean.
  public init(_ bytes: [UInt8], path: String, in workspace: Workspace) {
    source = MapText(bytes, path: path)
    map = ImportMap(path: path)
    vocabulary = ImportVocabulary(workspace)
    layout = workspace.taxonomy.layout
    for entry in source.entries ?? [] { read(entry) }
    if source.entries != nil, source.mistakes.isEmpty { checkColumns() }
  }
}

extension ImportMapReader {
  /// Every mistake in the map, in the order of places.
  public var mistakes: [MapMistake] {
    source.mistakes.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }
}

extension ImportMapReader {
  enum Key: String, CaseIterable {
    case separator, columns, lists, dates, missing, folder, values
    case statusWhenEmpty = "status-when-empty"
  }

  private mutating func read(_ entry: YAMLEntry) {
    guard let key = Key(rawValue: entry.key) else {
      return source.report(
        entry.keyRange, "a map has no key \(entry.key.quoted)", entry.key,
        among: Key.allCases.map(\.rawValue))
    }
    guard !entry.value.isEmpty else { return }
    switch key {
    case .separator: map.separator = source.choice(entry.value, TableSeparator.self)
    case .dates: map.dateOrder = source.choice(entry.value, DateOrder.self)
    case .statusWhenEmpty:
      map.statusWhenEmpty = source.choice(entry.value, AssetStatus.self) ?? .draft
    case .columns: for column in source.entries(of: entry.value) { readColumn(column) }
    case .lists: for list in source.entries(of: entry.value) { readList(list) }
    case .values: for values in source.entries(of: entry.value) { readValues(values) }
    case .missing: map.missing = Set(source.texts(entry.value).map { CellText.folded($0.text) })
    case .folder: readFolder(entry.value)
    }
  }

  private mutating func readColumn(_ entry: YAMLEntry) {
    guard !entry.value.isEmpty else { return map.columns.append((entry.key, .open)) }
    guard let text = source.text(entry.value) else { return }
    if let key = InventoryKey(rawValue: text) {
      map.columns.append((entry.key, .key(key)))
    } else if text == "ignore" {
      map.columns.append((entry.key, .ignore))
    } else if text.hasPrefix("x-"), Identifier.isValid(text, allowsFolders: false) {
      map.columns.append((entry.key, .own(text)))
    } else if text == "answers" || text == "covers" || text == "weak" {
      source.report(
        entry.value.range,
        "no column fills \(text.quoted): a person judges what an asset answers, see persona worksheet"
      )
    } else {
      source.report(
        entry.value.range,
        "\(text.quoted) is no key that a column can fill; there are "
          + "\(English.quotedList(InventoryKey.allCases.map(\.rawValue))), a key of your own that "
          + "begins with x-, and ignore", text, among: InventoryKey.allCases.map(\.rawValue))
    }
  }

  private mutating func readList(_ entry: YAMLEntry) {
    guard let key = InventoryKey(rawValue: entry.key), key.isList else {
      return source.report(
        entry.keyRange, "\(entry.key.quoted) is no key with several values", entry.key,
        among: InventoryKey.allCases.filter(\.isList).map(\.rawValue))
    }
    guard let text = source.text(entry.value) else { return }
    if text == "newline" {
      map.lists[key] = "\n"
      return
    }
    guard (1...3).contains(text.utf8.count), !text.contains(where: \.isLetter) else {
      return source.report(
        entry.value.range, "write the sign between two values, such as \";\", or newline")
    }
    map.lists[key] = text
  }

  private mutating func readFolder(_ node: YAMLNode) {
    guard let text = source.text(node) else { return }
    let path = layout.path(of: "\(text)/a", .asset)
    guard Identifier.isValid(text), layout.file(at: path)?.kind == .asset,
      !path.hasPrefix(WorkspaceLayout.measurementFolder)
    else {
      return source.report(
        node.range,
        "\(text.quoted) is no folder for assets below \(layout.folder(of: .asset).inert): write "
          + "lower-case letters, digits and hyphens")
    }
    map.folder = "\(text)/"
  }
}

extension ImportMapReader {
  private mutating func readValues(_ entry: YAMLEntry) {
    guard let key = InventoryKey(rawValue: entry.key), key.hasMeanings else {
      let keys = InventoryKey.allCases.filter(\.hasMeanings).map(\.rawValue)
      return source.report(
        entry.keyRange, "the values of \(entry.key.quoted) can't be mapped", entry.key, among: keys)
    }
    for value in source.entries(of: entry.value) {
      let meaning = meaning(value.value, for: key)
      map.meanings[key, default: [:]][CellText.folded(value.key)] = meaning
    }
  }

  private mutating func meaning(_ node: YAMLNode, for key: InventoryKey) -> ImportMap.Meaning {
    guard !node.isEmpty else { return .open }
    let texts = source.texts(node)
    if texts.map(\.text) == ["ignore"] { return .ignore }
    if !key.isList, texts.count > 1 {
      source.report(node.range, "an asset has one \(key.noun), so a value stands for one")
    }
    return .ids(texts.compactMap { id($0, for: key) })
  }

  private mutating func id(_ found: (text: String, range: Range<Int>), for key: InventoryKey)
    -> String?
  {
    if let id = vocabulary.id(found.text, for: key) { return id }
    if vocabulary.isOpen(key) { return found.text }
    let ids = vocabulary.ids(for: key)
    let all = ids.isEmpty ? "there is none yet" : "there are \(English.quotedList(ids))"
    source.report(
      found.range, "there is no \(key.noun) \(found.text.quoted); \(all), and ignore", found.text,
      among: ids)
    return nil
  }

  /// Two columns can't fill a key that holds one value.
  private mutating func checkColumns() {
    var seen: [InventoryKey: String] = [:]
    for (name, target) in map.columns {
      guard case .key(let key) = target, !key.isList else { continue }
      guard let first = seen.updateValue(name, forKey: key) else { continue }
      source.report(
        "the columns \(first.quoted) and \(name.quoted) both fill \(key.rawValue.quoted): "
          + "write ignore behind one of them")
    }
  }
}
