internal import SourceDocuments
public import WorkspaceModel

/// The map of an inventory that has none yet: its columns, and each distinct value with its count and
/// what it most likely means, for people to read and put right.
public struct ImportMapProposal {
  private let table: InventoryTable
  private let vocabulary: ImportVocabulary
  private var map: ImportMap
  private var lines: [String] = []

  /// Proposes a map.
  ///
  /// - Parameters:
  ///   - file: The bytes of the inventory.
  ///   - name: Its name.
  ///   - workspace: What values can mean.
  /// - Returns: The text of the map.
  /// - Throws: A refusal of what is no inventory.
  public static func text(
    for file: [UInt8], name: String, in workspace: Workspace
  ) throws(ImportRefusal) -> String {
    var proposal = ImportMapProposal(try InventoryTable(file, name: name, map: nil), workspace)
    proposal.write()
    return proposal.lines.joined(separator: "\n") + "\n"
  }

  private init(_ table: InventoryTable, _ workspace: Workspace) {
    self.table = table
    vocabulary = ImportVocabulary(workspace)
    map = ImportMap(path: "")
    map.columns = Self.columns(of: table)
    for key in InventoryKey.allCases where key.isList { map.lists[key] = separator(of: key) }
  }
}

extension ImportMapProposal {
  /// The first column that means a key fills it; more of them only where it takes several values.
  private static func columns(of table: InventoryTable) -> [(String, ImportMap.Target)] {
    var seen: Set<InventoryKey> = []
    return table.columns.map { column in
      guard let key = InventoryKey(column: column.name), key.isList || seen.insert(key).inserted
      else { return (column.name, .ignore) }
      return (column.name, .key(key))
    }
  }

  private var cells: InventoryCells { InventoryCells(table, map, vocabulary) }

  /// The sign that stands between the values of a key's cells, if one does in any.
  private func separator(of key: InventoryKey) -> String? {
    let columns = table.columns.filter { map.key(of: $0.name) == key }
    let texts = columns.flatMap { column in table.rows.map { $0.cells[column.index] } }
    return [";#", ";", "|", "\n", ",", " + "].first { sign in
      texts.contains { $0.contains(sign) }
    }.map { $0 == " + " ? "+" : $0 }
  }
}

extension ImportMapProposal {
  private mutating func write() {
    lines = [
      "# How \(table.name.asShortYAML) is read. Read it once, put right what is wrong, and import again.",
      "# \(English.count(table.rows.count, "row")) below the header in row \(table.headerRow).",
      "",
      "# Your columns, each with the key that it fills, a key of your own such as x-campaign, or",
      "# ignore. No column fills answers: what an asset answers is judged by people.",
      "columns:",
    ]
    for (name, target) in map.columns { writeColumn(name, target) }
    writeLists()
    writeDates()
    lines += [
      "",
      "# What stands for nothing; an empty cell always does.",
      "missing: [\(CellText.usualPlaceholders.map(\.asYAML).joined(separator: ", "))]",
      "",
      "# The status of a new file whose row has none.",
      "status-when-empty: draft",
    ]
    writeValues()
  }

  private mutating func writeColumn(_ name: String, _ target: ImportMap.Target) {
    guard let column = table.column(named: name) else { return }
    let key = if case .key(let key) = target { key.rawValue } else { "ignore" }
    let count = table.rows.count { !CellText.collapsed($0.cells[column.index]).isEmpty }
    lines.append(
      "  \(name.asShortYAML): \(key)  # column \(column.letters), filled in "
        + English.count(count, "row"))
  }

  private mutating func writeLists() {
    let lists = InventoryKey.allCases.compactMap { key in map.lists[key].map { (key, $0) } }
    lines += ["", "# What stands between two values of one cell; without it a cell is one value."]
    lines.append("lists:")
    for (key, sign) in lists {
      lines.append("  \(key.rawValue): \(sign == "\n" ? "newline" : sign.asYAML)")
    }
  }

  private mutating func writeDates() {
    let texts = [InventoryKey.published, .reviewed].flatMap { key in
      table.rows.map { cells.text(of: key, in: $0) }
    }
    let open = texts.filter { CellDate($0, order: nil) == .open }
    lines += ["", "# The order in dates such as 3/4/2026: day-month-year or month-day-year."]
    guard let order = CellDate.provenOrder(texts) else {
      let remark =
        open.isEmpty ? "" : "  # \(English.count(open.count, "date")) can't be read without"
      return lines.append("dates:\(remark)")
    }
    let proof = open.first { CellDate.provenOrder([$0]) != nil } ?? ""
    lines.append("dates: \(order.rawValue)  # as in \(proof.asShortYAML)")
  }
}

extension ImportMapProposal {
  private static let mostValues = 300

  private mutating func writeValues() {
    lines += [
      "",
      "# Your values, each with what it means here: an id, ignore, or nothing while it is open.",
      "values:",
    ]
    for key in InventoryKey.allCases where key.hasMeanings && cells.columns[key] != nil {
      writeValues(of: key)
    }
  }

  private mutating func writeValues(of key: InventoryKey) {
    let counts = counts(of: key)
    guard !counts.isEmpty else { return }
    let ids = vocabulary.ids(for: key)
    if ids.isEmpty {
      lines.append("  # There is no \(key.noun) in the workspace yet.")
    } else if !vocabulary.isOpen(key) {
      let shown = ids.prefix(30).joined(separator: ", ")
      lines.append("  # \(key.noun): \(shown)\(ids.count > 30 ? ", …" : "")")
    }
    lines.append("  \(key.rawValue):")
    for (value, count) in counts.prefix(Self.mostValues) {
      let meaning = vocabulary.proposal(value, for: key)
      let words = meaning.map { " \($0.asShortYAML)" } ?? ""
      lines.append("    \(value.asShortYAML):\(words)  # \(English.count(count, "row"))")
    }
    if counts.count > Self.mostValues {
      lines.append("    # and \(counts.count - Self.mostValues) more, which are rarer")
    }
  }

  /// The values of a key with the number of rows that hold each, the most frequent first.
  private func counts(of key: InventoryKey) -> [(String, Int)] {
    var counts: [String: (text: String, count: Int)] = [:]
    let cells = cells
    for row in table.rows {
      let values = (cells.columns[key] ?? []).flatMap { cells.content(of: key, in: $0, row).values }
      for value in values {
        counts[CellText.folded(value), default: (value, 0)].count += 1
      }
    }
    return counts.values.sorted { ($1.count, $0.text) < ($0.count, $1.text) }
      .map { ($0.text, $0.count) }
  }
}
