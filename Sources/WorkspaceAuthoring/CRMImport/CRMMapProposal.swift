public import CoverageOutcomes
internal import SourceDocuments
public import WorkspaceModel

/// The map of an export that has none yet: its columns with what they fill, and each distinct value
/// with its count and what it most likely means, for people to read and put right.
public struct CRMMapProposal {
  private let system: CRMSystem
  private let table: MeasurementTable
  private let export: CRMTable
  private let vocabulary: CRMVocabulary
  private var map = CRMMap(path: "")
  private var lines: [String] = []

  /// Proposes a map.
  ///
  /// - Parameters:
  ///   - file: The bytes of the export.
  ///   - name: Its name.
  ///   - table: What it becomes.
  ///   - system: The system that it comes from.
  ///   - workspace: What values can mean.
  /// - Returns: The text of the map.
  /// - Throws: A refusal of what is no table.
  public static func text(
    for file: [UInt8], name: String, as table: MeasurementTable, from system: CRMSystem,
    in workspace: Workspace
  ) throws(ImportRefusal) -> String {
    let export = try CRMTable(file, name: name, separator: nil) { column in
      CRMNames.target(of: column, in: table, system) != nil
    }
    var proposal = CRMMapProposal(export, table, system, workspace)
    proposal.write()
    return proposal.lines.joined(separator: "\n") + "\n"
  }

  private init(
    _ export: CRMTable, _ table: MeasurementTable, _ system: CRMSystem, _ workspace: Workspace
  ) {
    self.system = system
    self.table = table
    self.export = export
    vocabulary = CRMVocabulary(workspace)
    fillColumns()
  }

  /// The first column that means a target fills it; the stage tells the outcome where nothing does.
  private mutating func fillColumns() {
    var seen: Set<CRMTarget> = []
    map.columns = export.columns.map { column in
      guard !CRMPersonal.isPersonal(column.name),
        let target = CRMNames.target(of: column.name, in: table, system),
        seen.insert(target).inserted
      else { return (column.name, []) }
      return (column.name, [target])
    }
    guard table == .opportunities, !map.tellsOutcome,
      let index = map.columns.firstIndex(where: { $0.targets == [.stage] })
    else { return }
    map.columns[index].targets.append(.outcome)
  }
}

extension CRMMapProposal {
  private mutating func write() {
    let targets = table.targets.map(\.rawValue).joined(separator: ", ")
    lines = [
      "# How \(export.name.asShortYAML), an export of \(system.title), is read. Read it once, put right "
        + "what is wrong,",
      "# and import again. These maps were not held against an export of a real account.",
      "# \(English.count(export.rows.count, "row")) below the header in row \(export.headerRow).",
      "",
      "table: \(table.rawValue)",
      "",
      "# Your columns, each with what it fills, or ignore: nothing of such a column is kept.",
      "# It can fill: \(targets)",
    ]
    if system == .salesforce {
      lines += [
        "# Reports give ids of 15 characters, and the data loader 18: take all files from one of "
          + "them, or",
        "# deals and people don't find each other.",
      ]
    }
    lines.append("columns:")
    for (name, targets) in map.columns { writeColumn(name, targets) }
    writeDates()
    if table == .opportunities { writeAmounts() }
    writeValues()
  }

  private mutating func writeColumn(_ name: String, _ targets: [CRMTarget]) {
    guard let column = export.column(named: name) else { return }
    let words = targets.map(\.rawValue)
    let meaning =
      words.count > 1
      ? "[\(words.joined(separator: ", "))]" : words.first ?? CRMWords.ignore
    let remark =
      CRMPersonal.isPersonal(name)
      ? "tells who somebody is, or is free text"
      : "filled in \(English.count(export.texts(in: column).count, "row"))"
    lines.append("  \(name.asShortYAML): \(meaning)  # column \(column.letters), \(remark)")
  }

  /// The columns that fill targets of a kind.
  private func texts(_ isWanted: (CRMTarget) -> Bool) -> [String] {
    map.columns.filter { $0.targets.contains(where: isWanted) }
      .compactMap { export.column(named: $0.name) }.flatMap { export.texts(in: $0) }
  }

  private mutating func writeDates() {
    let texts = texts { $0.kind == .date }.map(CRMCells.withoutTime)
    let open = texts.filter { CellDate($0, order: nil) == .open }
    lines += ["", "# The order in dates such as 3/4/2026: day-month or month-day."]
    guard let order = CellDate.provenOrder(texts) else {
      let remark = open.isEmpty ? "" : "  # \(English.count(open.count, "date")) need it"
      return lines.append("dates:\(remark)")
    }
    let proof = open.first { CellDate.provenOrder([$0]) != nil } ?? ""
    let dates = CRMMap.Dates.allCases.first { $0.order == order }?.rawValue ?? ""
    lines.append("dates: \(dates)  # as in \(proof.asShortYAML)")
  }

  private mutating func writeAmounts() {
    let texts = texts { $0 == .amount }
    let decimals = CRMAmount.provenDecimals(texts)
    let proof = decimals.flatMap { _ in texts.first { $0.contains(".") && $0.contains(",") } }
    let bare = texts.count { CRMAmount($0).currency == nil }
    let needsCurrency = bare > 0 && !map.fills(.currency)
    lines += [
      "", "# The sign before decimals where amounts are not plain: point or comma.",
      "decimals:" + (decimals.map { " \($0.rawValue)" } ?? "")
        + (proof.map { "  # as in \($0.asShortYAML)" } ?? ""),
      "", "# The currency of amounts that tell none, as EUR.",
      "currency:" + (needsCurrency ? "  # \(English.count(bare, "amount")) without one" : ""),
    ]
  }
}

extension CRMMapProposal {
  private static let mostValues = 300

  private mutating func writeValues() {
    lines += [
      "",
      "# Your values, each with what it means here: an id, ignore, or nothing while it is open.",
      "values:",
    ]
    for target in table.contract where target.hasMeanings && map.fills(target) {
      writeValues(of: target)
    }
  }

  private mutating func writeValues(of target: CRMTarget) {
    let counts = counts(texts { $0 == target })
    guard !counts.isEmpty else { return }
    let ids = vocabulary.ids(for: target)
    lines.append(
      ids.isEmpty
        ? "  # There is nothing in the workspace yet that it can mean."
        : "  # \(ids.prefix(30).joined(separator: ", "))\(ids.count > 30 ? ", …" : "")")
    lines.append("  \(target.rawValue):")
    for (value, count) in counts.prefix(Self.mostValues) {
      let meaning =
        switch vocabulary.proposal(value, for: target) {
        case .id(let id): " \(id.asShortYAML)"
        case .ignore: " \(CRMWords.ignore)"
        case .open: ""
        }
      lines.append("    \(value.asShortYAML):\(meaning)  # \(English.count(count, "row"))")
    }
    if counts.count > Self.mostValues {
      lines.append("    # and \(counts.count - Self.mostValues) more, which are rarer")
    }
  }

  /// The values with the number of rows that hold each, the most frequent first.
  private func counts(_ texts: [String]) -> [(String, Int)] {
    var counts: [String: (text: String, count: Int)] = [:]
    for text in texts { counts[CellText.folded(text), default: (text, 0)].count += 1 }
    return counts.values.sorted { ($1.count, $0.text) < ($0.count, $1.text) }
      .map { ($0.text, $0.count) }
  }
}
