internal import CoverageOutcomes
internal import CoverageReports

/// The tables of measurement with their columns, for the terminal.
enum TableColumnsText {
  static var text: String {
    MeasurementTable.allCases.map { table in
      var text = TextTable(header: ["Column", "Needed", "What it holds"])
      for column in table.columns {
        text.append([column.name, column.isRequired ? "yes" : "", column.meaning])
      }
      return "\(table.path)\n\(text.text)"
    }.joined(separator: "\n")
  }
}
