internal import SourceDocuments
public import WorkspaceModel

/// What an inventory changes in a workspace: a pure function of the table, its map and the files.
///
/// Nothing is deleted, no row claims an answer, and no file that a row does not stand for is touched.
public struct InventoryImport {
  /// The inventory's name.
  public let name: String
  public let rowCount: Int
  public let headerRow: Int
  /// The new files, each with its row.
  public private(set) var created: [(row: Int, file: NewFile)] = []
  /// The files with other values, each with its row.
  public private(set) var changed: [(row: Int, file: EditedFile)] = []
  public private(set) var unchangedCount = 0
  /// The rows that are not imported, each with the reason, in their order.
  public private(set) var refused: [RowRemark] = []
  /// Files that came from this inventory, and of which no row speaks any more.
  public private(set) var gone: [String] = []
  /// The values that are left open.
  public private(set) var open: [OpenValue] = []
  /// How many new files are drafts because of them.
  public private(set) var heldCount = 0
  /// The files that keep their status because of them, each with it; none where it is in doubt.
  public private(set) var keptStatuses: [(path: String, status: AssetStatus?)] = []
  /// The columns of the table that the map does not name, or leaves open.
  public private(set) var openColumns: [String] = []
  /// The columns that the map names and the table does not have.
  public private(set) var missingColumns: [String] = []
  private let workspace: Workspace
  private let existing: ExistingAssets
  /// The paths of the assets that can't be read, by id.
  private let unreadable: [String: String]
  /// The row of each identity that was read, and of each asset.
  private var identities: [String: Int] = [:]
  private var rowsOfAssets: [Ordinal<Asset>: Int] = [:]
  private var names: AssetFileNames

  /// Plans an import.
  ///
  /// - Parameters:
  ///   - file: The bytes of the inventory.
  ///   - name: Its name.
  ///   - map: How it is read.
  ///   - workspace: What is there.
  ///   - tree: Its files.
  /// - Throws: A refusal of what can't be read by the map.
  public init(
    _ file: [UInt8], name: String, map: ImportMap, into workspace: Workspace,
    _ tree: any SourceTree
  ) throws(ImportRefusal) {
    if case .unknown = workspace.taxonomy.layout.content {
      throw ImportRefusal(
        "where the assets lie is open: `content` in \(FileKind.taxonomyPath) has an error\n"
          + "put that right first: persona check")
    }
    let table = try InventoryTable(file, name: name, map: map)
    self.name = name
    self.workspace = workspace
    existing = ExistingAssets(workspace)
    unreadable = Dictionary(
      workspace.assets.filter { $0.facts.isUnreadable || $0.facts.hasDamagedKeys }
        .map { ($0.id, $0.path) }
    ) { first, _ in first }
    rowCount = table.rows.count
    headerRow = table.headerRow
    refused = table.refused
    openColumns = table.columns.map(\.name).filter { column in
      [nil, .open].contains(map.target(of: column))
    }
    missingColumns = map.columns.map(\.name).filter { table.column(named: $0) == nil }
    names = AssetFileNames(
      taken: tree.entries.map(\.path), in: workspace.taxonomy.layout, folder: map.folder)
    var reader = InventoryRowReader(InventoryCells(table, map, ImportVocabulary(workspace)))
    take(
      table.rows.map { ($0.number, reader.read($0)) }, statusWhenEmpty: map.statusWhenEmpty, tree)
    open = reader.open.sorted { ($1.count, $0.row) < ($0.count, $1.row) }
    refused.sort { $0.row < $1.row }
  }
}

extension InventoryImport {
  private mutating func take(
    _ rows: [(Int, InventoryRow?)], statusWhenEmpty: AssetStatus, _ tree: any SourceTree
  ) {
    for (number, row) in rows {
      guard let row else {
        refuse(number, "it has no title")
        continue
      }
      guard isFirst(row) else { continue }
      if let asset = existing.asset(of: row) {
        change(asset, row, tree)
      } else {
        create(row, statusWhenEmpty)
      }
    }
    gone = workspace.assets.ordinals.filter { rowsOfAssets[$0] == nil && isImported($0) }
      .map { workspace.assets[$0].path }
  }

  /// Whether no row before this one stands for the same asset.
  private mutating func isFirst(_ row: InventoryRow) -> Bool {
    let identity = ExistingAssets.identity(of: row)
    if let first = identities[identity] {
      refuse(row.number, "it has the same \(identity.prefix { $0 != " " }) as row \(first)")
      return false
    }
    identities[identity] = row.number
    guard let asset = existing.asset(of: row) else { return true }
    if let first = rowsOfAssets[asset] {
      refuse(row.number, "\(workspace.assets[asset].path.inert) is what row \(first) stands for")
      return false
    }
    rowsOfAssets[asset] = row.number
    return true
  }

  private mutating func refuse(_ row: Int, _ text: String) {
    refused.append(RowRemark(row: row, text: text))
  }

  private func isImported(_ asset: Ordinal<Asset>) -> Bool {
    workspace.assets[asset].facts.extras.contains(LabelledText(ImportedAsset.sourceKey, name))
  }

  private mutating func create(_ row: InventoryRow, _ statusWhenEmpty: AssetStatus) {
    if let path = unreadable[names.wanted(for: row)] {
      return refuse(
        row.number, "\(path.inert) may be its file, and can't be read: see persona check")
    }
    let asset = ImportedAsset(row: row, source: name)
    let file = asset.newFile(at: names.next(for: row), statusWhenEmpty: statusWhenEmpty)
    created.append((row.number, file))
    if row.isHeld, asset.status(whenEmpty: statusWhenEmpty) == .draft { heldCount += 1 }
  }

  private mutating func change(
    _ ordinal: Ordinal<Asset>, _ row: InventoryRow, _ tree: any SourceTree
  ) {
    let asset = workspace.assets[ordinal]
    guard case .success(let bytes) = tree.bytes(of: asset.path) else {
      return refuse(row.number, "\(asset.path.inert) can't be read")
    }
    do {
      let imported = ImportedAsset(row: row, source: name)
      let file = try imported.changing(bytes, of: asset)
      if imported.keepsStatus(of: asset) {
        keptStatuses.append((asset.path, asset.isLivenessDoubtful ? nil : asset.status))
      }
      if file.changes.isEmpty {
        unchangedCount += 1
      } else {
        changed.append((row.number, file))
      }
    } catch {
      refuse(row.number, error.message(for: asset.path))
    }
  }
}
