/// A column of a table: what its values are, as the reference says it.
public struct TableColumn: Sendable, Hashable {
  public let name: String
  /// Whether the header must have it.
  public let isRequired: Bool
  public let meaning: String

  /// A column that the header must have.
  static func required(_ name: String, _ meaning: String) -> TableColumn {
    TableColumn(name: name, isRequired: true, meaning: meaning)
  }

  /// A column that may be left out: its values are then unknown.
  static func optional(_ name: String, _ meaning: String) -> TableColumn {
    TableColumn(name: name, isRequired: false, meaning: meaning)
  }
}

/// The columns of a table, numbered in the order of its contract.
protocol TableColumns: RawRepresentable, CaseIterable, Sendable where RawValue == Int {
  static var table: MeasurementTable { get }
  /// A column for each case, in their order.
  static var contract: [TableColumn] { get }
}

extension TableColumns {
  var name: String { Self.contract[rawValue].name }
}
