internal import SourceDocuments
internal import WorkspaceModel

/// How the columns and values of an inventory are read: what a team writes once and keeps.
public struct ImportMap {
  /// The file that it was read from.
  let path: String
  /// What stands between two values; none where the table tells.
  var separator: TableSeparator?
  /// What each column is, in the order of the map.
  var columns: [(name: String, target: Target)] = []
  /// What stands between two values of one cell.
  var lists: [InventoryKey: String] = [:]
  var dateOrder: DateOrder?
  /// The words, folded, that stand for nothing.
  var missing = Set(CellText.usualPlaceholders)
  /// What values mean, by key and folded value.
  var meanings: [InventoryKey: [String: Meaning]] = [:]
  /// The folder below that of all assets for new files, with a `/` at its end; empty for none.
  var folder = ""
  /// The status of a new file whose row has none.
  var statusWhenEmpty = AssetStatus.draft

  /// Where the values of a column go.
  enum Target: Hashable {
    case key(InventoryKey)
    /// A key of the team's own, such as `x-campaign`.
    case own(String)
    case ignore
    /// Nobody has said yet.
    case open
  }

  /// What a value stands for.
  enum Meaning: Hashable {
    /// Ids; several only for a list.
    case ids([String])
    case ignore
    /// Nobody has said yet.
    case open
  }

  init(path: String) {
    self.path = path
  }
}

extension ImportMap {
  /// The key that a column fills, if any.
  func key(of column: String) -> InventoryKey? {
    guard case .key(let key) = target(of: column) else { return nil }
    return key
  }

  /// Where a column goes; none for one that the map does not name.
  func target(of column: String) -> Target? { columns.first { $0.name == column }?.target }

  /// What a value means by the map; none where it does not stand there.
  func meaning(of value: String, for key: InventoryKey) -> Meaning? {
    meanings[key]?[CellText.folded(value)]
  }

  /// The values of a cell of a list: parts that are numbers alone, as in `12;#Name`, are left out.
  func parts(of text: String, for key: InventoryKey) -> [String] {
    guard key.isList, let separator = lists[key] else { return [text] }
    let parts = text.split(separator: separator).map { CellText.collapsed(String($0)) }
    return parts.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }.filter { part in
      !part.isEmpty && !(separator == ";#" && part.utf8.allSatisfy(Byte.isDigit))
    }
  }
}
