internal import SourceDocuments

/// Rows that point at something that nobody knows: counted, and told, never an error.
struct UnmatchedRows: Sendable {
  /// How many rows of a table are left out, by the reason.
  private(set) var reasons: [MeasurementTable: [String: Int]] = [:]
  /// How many rows name each asset that is none of this workspace.
  private(set) var assets: [String: Int] = [:]
  /// How many rows name one, those included that are too many to be told one by one.
  private(set) var assetRows = 0

  /// Stages that are none of the taxonomy, as they are written, and where the first of each table is.
  private(set) var stages: [MeasurementTable: (names: Set<String>, first: SourcePosition?)] = [:]
  private static let mostStages = 100

  /// So many names are told apart; with more, none is listed.
  private static let mostNames = 10_000

  mutating func count(_ reason: String, in table: MeasurementTable) {
    reasons[table, default: [:]][reason, default: 0] += 1
  }

  /// Counts a stage that the taxonomy lacks; its name is told to whoever runs the command alone.
  mutating func countStage(_ name: String, in table: MeasurementTable, at place: SourcePosition?) {
    count("its stage is none of the taxonomy", in: table)
    if stages[table, default: ([], place)].names.count < Self.mostStages {
      stages[table, default: ([], place)].names.insert(name)
    }
  }

  mutating func countAsset(_ name: String, in table: MeasurementTable) {
    assetRows += 1
    reasons[table, default: [:]]["no such asset", default: 0] += 1
    if assets[name] != nil || assets.count <= Self.mostNames { assets[name, default: 0] += 1 }
  }

  /// The names in the order of how often they stand, then of their bytes; none where there are more
  /// than can be told apart.
  var mostFrequentAssets: [(name: String, rows: Int)] {
    guard assets.count <= Self.mostNames else { return [] }
    return assets.filter { PersonalData.isPlainName($0.key) }.sorted { left, right in
      left.value == right.value ? left.key.precedes(right.key) : left.value > right.value
    }.map { ($0.key, $0.value) }
  }
}
