public import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

/// Reads the tables of measurement, all or nothing.
public struct DatasetReader {
  /// What is wrong, in the order of files and places.
  public private(set) var mistakes: [TableMistake] = []
  /// The rows that were left out.
  public private(set) var rejected: [RejectedRow] = []
  /// How many rows were left out, those included that are too many to be kept.
  public private(set) var rejectedCount = 0
  private let folder: any TableFolder
  private let options: TableOptions
  private let plan: MeasurementPlan
  private let coverage: Coverage
  private var reading: DatasetReading
  private var dataset = Dataset()

  public init(
    _ folder: any TableFolder, _ options: TableOptions, _ plan: MeasurementPlan,
    _ coverage: Coverage
  ) {
    self.folder = folder
    self.options = options
    self.plan = plan
    self.coverage = coverage
    reading = DatasetReading(coverage.workspace, today: plan.today)
  }
}

extension DatasetReader {
  /// Reads every table that there is.
  ///
  /// - Returns: None where something is wrong and bad rows are not left out.
  public mutating func read() -> Dataset? {
    dataset.opportunities = rows { Opportunity(&$0, &$1) }.sorted { $0.id.precedes($1.id) }
    reading.know(dataset.opportunities)
    dataset.stageEntries = rows { StageEntry(&$0, &$1) }
    readStakeholders()
    dataset.leads = rows { LeadRecord(&$0, &$1) }
    dataset.performance = rows { PerformanceRecord(&$0, &$1) }
    dataset.costs = rows { CostRecord(&$0, &$1) }
    dataset.positions = rows { SearchPosition(&$0, $1) }
    readAggregates()
    readEvents()
    dataset.unmatched = reading.unmatched
    mistakes += reading.warnings
    warnOfStages()
    mistakes.sort(by: TableMistake.isInOrder)
    let hasFailed = mistakes.contains {
      $0.severity == .error && !(options.skipsBadRows && $0.isOfRow)
    }
    return hasFailed ? nil : dataset
  }

  /// The good rows of a table.
  private mutating func rows<Columns, Record>(
    _ make: (inout TableRow<Columns>, inout DatasetReading) -> Record?
  ) -> [Record] {
    var records: [Record] = []
    reading.beginTable()
    var reader = TableReader<Columns>(folder, separator: options.separator)
    let isThere = reader.read { row in
      if let record = make(&row, &reading) { records.append(record) }
    }
    keep(reader, isThere: isThere)
    return records
  }

  private mutating func keep<Columns>(_ reader: TableReader<Columns>, isThere: Bool) {
    mistakes += reader.mistakes
    rejected += reader.rejected
    rejectedCount += reader.rejectedCount
    dataset.rejectedRows = rejectedCount
    if isThere { dataset.tables.insert(Columns.table) }
  }
}

extension DatasetReader {
  /// Reads the stakeholders; somebody is one persona in a deal, and stands once in it.
  private mutating func readStakeholders() {
    var known: [StakeholderKey: (persona: Ordinal<Persona>?, line: Int)] = [:]
    let lastDay = plan.asOf
    dataset.stakeholders = rows { row, reading in
      guard let stakeholder = Stakeholder(&row, &reading) else { return nil }
      if let added = stakeholder.added, added > lastDay { return nil }
      let key = StakeholderKey(deal: stakeholder.opportunity, contact: stakeholder.contact)
      guard let first = known[key] else {
        known[key] = (stakeholder.persona, row.line)
        return stakeholder
      }
      row.report(
        first.persona == stakeholder.persona ? .contact : .persona,
        first.persona == stakeholder.persona
          ? "this contact stands in the deal already, in line \(first.line)"
          : "this contact is another persona in the same deal, in line \(first.line)")
      return nil
    }
  }

  private mutating func readAggregates() {
    let cohorts: [AggregatedCohort] = rows { AggregatedCohort(&$0, $1) }
    let outcomes: [AggregatedOutcome] = rows { AggregatedOutcome(&$0, $1) }
    let endings: [AggregatedEnding] = rows { AggregatedEnding(&$0, $1) }
    let tables: [MeasurementTable] = [
      .aggregatedCohort, .aggregatedOutcomes, .aggregatedSurvival,
    ]
    let missing = tables.filter { !dataset.tables.contains($0) }
    guard missing.count < tables.count else { return }
    for table in missing {
      mistakes.append(
        TableMistake(table.path, at: nil, "this table is missing beside the other aggregates"))
    }
    guard missing.isEmpty else { return }
    let check = AggregatesCheck(cohorts, outcomes, endings, plan, reading.workspace)
    mistakes += check.mistakes
    guard let cohort = cohorts.first, check.mistakes.isEmpty else { return }
    dataset.aggregates = Dataset.Aggregates(cohort: cohort, outcomes: outcomes, endings: endings)
  }

  private mutating func readEvents() {
    let repeated = RepeatedEvents(folder, separator: options.separator)
    mistakes += repeated.mistakes
    reading.beginTable()
    var counter = EngagementCounter(dataset, reading, plan, coverage)
    var reader = TableReader<EngagementEvent.Column>(folder, separator: options.separator)
    let isThere = reader.read { row in
      guard let event = EngagementEvent(&row, reading), !repeated.lines.contains(row.line) else {
        return
      }
      counter.count(event, on: reading.asset(event.assetName, of: .engagement))
    }
    keep(reader, isThere: isThere)
    dataset.engagement = counter.engagement
    dataset.engagement.droppedEvents = repeated.lines.count
    if let line = repeated.lines.min() { warnOfRepeated(repeated.lines.count, line) }
  }

  /// Names the stages that the taxonomy lacks, without what may tell who somebody is.
  private mutating func warnOfStages() {
    for (table, stages) in reading.unmatched.stages {
      let names = stages.names.filter(PersonalData.isPlainName).sorted { $0.precedes($1) }
      // A name that may tell who somebody is is not repeated.
      let what = names.isEmpty ? "what stands there" : English.quotedList(names)
      mistakes.append(
        TableMistake(
          table.path, at: stages.first,
          "no stage of the taxonomy: \(what); add what they are called as `aliases` of your stages",
          severity: .warning))
    }
  }

  private mutating func warnOfRepeated(_ count: Int, _ line: Int) {
    let verb = count == 1 ? "stands" : "stand"
    mistakes.append(
      TableMistake(
        MeasurementTable.engagement.path, at: SourcePosition(line: line, column: 1),
        "\(English.count(count, "event")) \(verb) twice, each of which counts once, here for the "
          + "first time", severity: .warning))
  }
}

/// Somebody in a deal.
private struct StakeholderKey: Hashable {
  let deal: Ordinal<Opportunity>
  let contact: Int
}
