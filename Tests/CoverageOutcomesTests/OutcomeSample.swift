import CoverageAnalysis
import CoverageTestSupport
import PersonaTestSupport
import WorkspaceModel

@testable import CoverageOutcomes

/// A workspace of some personas, each with an asset that is critical for it, beside tables.
struct OutcomeSample {
  let coverage: Coverage
  let plan: MeasurementPlan
  private let tables: TextTables

  /// - Parameters:
  ///   - tables: The text of each table.
  ///   - personas: The ids; the critical asset of `cfo` is `for-cfo`.
  ///   - smallestGroup: Under how many a count is withheld.
  ///   - files: Further files of the workspace.
  ///   - pieceBytes: How long the pieces are in which tables are read.
  init(
    _ tables: [MeasurementTable: String], personas: [String] = ["cfo", "ciso"],
    smallestGroup: Int = 1, files: [String: String] = [:], pieceBytes: Int = 1 << 16
  ) {
    coverage = Coverage(Self.workspace(of: personas).merging(files) { $1 })
    var rules = MeasurementRules()
    rules.smallestGroup = smallestGroup
    plan = MeasurementPlan(rules, today: Sample.today)
    self.tables = TextTables(tables, pieceBytes: pieceBytes)
  }

  /// Files of a workspace in which each persona has a critical asset.
  static func workspace(of personas: [String]) -> [String: String] {
    var files: [String: String] = [:]
    for persona in personas {
      files["personas/\(persona).md"] = Sample.persona(
        "title: \(persona.uppercased())\nbuying-role: economic-buyer\njob-titles: [Head of \(persona)]",
        "### Evaluation\n- Question (cost): What does it cost?")
      files["content/for-\(persona).md"] = Sample.asset(
        "covers: {\(persona): [evaluation]}\ncritical: true\nreviewed: 2026-10-01")
    }
    return files
  }

  /// Reads the tables.
  func read(skipsBadRows: Bool = false) -> (outcomes: Outcomes?, reader: DatasetReader) {
    var options = TableOptions()
    options.skipsBadRows = skipsBadRows
    var reader = DatasetReader(tables, options, plan, coverage)
    let dataset = reader.read()
    return (dataset.map { Outcomes($0, plan, coverage) }, reader)
  }

  /// What is wrong, as `file:line:column message`, without the folder.
  var mistakes: [String] {
    read().reader.mistakes.map { $0.text.replacing(MeasurementTable.folder, with: "") }
  }
}

/// Tables as texts, handed out in pieces.
struct TextTables: TableFolder {
  private let texts: [MeasurementTable: String]
  private let pieceBytes: Int

  init(_ texts: [MeasurementTable: String], pieceBytes: Int) {
    self.texts = texts
    self.pieceBytes = pieceBytes
  }

  func open(_ table: MeasurementTable) -> (any TableSource)? {
    texts[table].map { TextTable(rest: Array($0.utf8)[...], pieceBytes: pieceBytes) }
  }

  private struct TextTable: TableSource {
    var rest: ArraySlice<UInt8>
    let pieceBytes: Int

    mutating func next() -> [UInt8]? {
      guard !rest.isEmpty else { return nil }
      defer { rest = rest.dropFirst(pieceBytes) }
      return Array(rest.prefix(pieceBytes))
    }
  }
}
