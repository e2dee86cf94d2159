/// The bytes of a table, as they come from wherever it lies.
public protocol TableSource {
  /// The next piece of the table; nothing after the last of them.
  ///
  /// - Throws: A `TableMistake` where it can't be read.
  mutating func next() throws(TableMistake) -> [UInt8]?
}

/// The tables of a workspace.
public protocol TableFolder {
  /// A table from its start; none where there is no such file.
  ///
  /// - Throws: A `TableMistake` where it can't be opened.
  func open(_ table: MeasurementTable) throws(TableMistake) -> (any TableSource)?
}
