internal import ArgumentParser
internal import CoverageOutcomes
internal import SourceDocuments
internal import WorkspaceAuthoring

/// The options of imports from systems that keep customers.
struct CRMOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What the export becomes: \(Self.tables); without it the columns tell, or you are asked.",
      valueName: "table"),
    completion: .list(MeasurementTable.ofCRM.map(\.rawValue)), transform: Self.table)
  var table: MeasurementTable?

  @Option(
    help: ArgumentHelp(
      "The map, if not the one in .persona/import/; where there is none, one is written.",
      valueName: "file"),
    completion: .file())
  var map: String?

  @Flag(help: "Write the table; without it you are only told what would be written.")
  var write = false

  @Argument(help: "The export, a CSV file.", completion: .file())
  var file: String

  private static let tables = English.list(MeasurementTable.ofCRM.map(\.rawValue), "or")

  private static func table(_ text: String) throws -> MeasurementTable {
    guard let table = MeasurementTable.ofCRM.first(where: { $0.rawValue == text }) else {
      throw ValidationError("\(text.quoted) is no table of an export: write \(tables).")
    }
    return table
  }
}
