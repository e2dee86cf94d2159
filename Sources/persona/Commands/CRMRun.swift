internal import ArgumentParser
internal import CoverageOutcomes
internal import SourceDocuments
internal import WorkspaceAuthoring
internal import WorkspaceModel

/// A run of `persona import salesforce` or `persona import hubspot`.
struct CRMRun {
  private let system: CRMSystem
  private let options: CRMOptions
  private let global: GlobalOptions

  init(_ system: CRMSystem, _ options: CRMOptions, _ global: GlobalOptions) {
    self.system = system
    self.options = options
    self.global = global
  }

  /// The help of a command, around what is special to its system.
  static func discussion(_ exports: String) -> String {
    """
    \(exports)

    The first run writes a map into .persona/import/: your columns and what they fill, and each of \
    your values with how often it occurs and what it may mean here. Read it, settle what is open, \
    and run again; --write then writes content/measurement/, in the place of the table before it.

    Dates are cut to the day, the close date of an open deal is left out because it is a forecast, \
    and amounts become whole numbers of the smallest coin. Names, addresses, owners, free text and \
    every column that the map does not name are dropped. With any mistake nothing is written.

    These maps were not held against an export of a real account: compare the table with the export \
    before you trust it.

    Exit status: 0 told or written, 1 the export has mistakes, 2 something can't be read or written.
    """
  }
}

extension CRMRun {
  func run() throws {
    let loaded = try LoadedWorkspace(global)
    let export = try ImportedFile(options.file)
    let (table, isGuessed) = try table(of: export, loaded)
    let place = self.place(of: table, loaded)
    let isNew = place.isFree
    if isNew { try propose(export, table, place, loaded) }
    let plan = try export.reading { bytes throws(ImportRefusal) in
      let map = try place.crmMap(in: loaded.workspace)
      if map.table != table {
        throw ImportRefusal(
          "the map \(place.shown.inert) is one of \(map.table?.rawValue ?? ""), not of "
            + "\(table.rawValue)\nname another one with --map")
      }
      return try CRMImport(
        bytes, name: export.name, from: system, map: map, into: loaded.coverage)
    }
    if !isNew, plan.mistakes.isEmpty { try refuseToEmpty(plan, loaded) }
    let isDone = options.write && !isNew && plan.mistakes.isEmpty
    if isDone { try write(plan, loaded) }
    try Console.result(
      CRMReport(plan, mapPath: place.shown, isGuessed: isGuessed, isDone: isDone).text)
    tell(plan.mistakes)
    if !global.quiet { Console.remark(nextStep(plan, place, isNew: isNew)) }
    if !plan.mistakes.isEmpty, !isNew { throw ExitCode.findings }
  }

  /// What the export becomes, and whether its columns told it.
  private func table(
    of export: ImportedFile, _ loaded: LoadedWorkspace
  ) throws -> (table: MeasurementTable, isGuessed: Bool) {
    if let table = options.table { return (table, false) }
    let place = MapPlace(for: "", given: options.map, root: loaded.root)
    if options.map != nil, !place.isFree {
      let known = try export.reading { _ throws(ImportRefusal) in
        try place.crmMap(in: loaded.workspace).table
      }
      if let known { return (known, false) }
    }
    let guess = try export.reading { bytes throws(ImportRefusal) in
      try MeasurementTable.guess(for: bytes, name: export.name, system)
    }
    guard let guess else {
      let tables = English.list(MeasurementTable.ofCRM.map(\.rawValue), "or")
      throw RunFailure(
        message: "the columns of \(options.file.inert) do not tell what it becomes\n"
          + "write --table and one of \(tables)")
    }
    return (guess, true)
  }

  private func place(of table: MeasurementTable, _ loaded: LoadedWorkspace) -> MapPlace {
    MapPlace(for: "\(system.rawValue)-\(table.rawValue)", given: options.map, root: loaded.root)
  }

  private func propose(
    _ export: ImportedFile, _ table: MeasurementTable, _ place: MapPlace, _ loaded: LoadedWorkspace
  ) throws {
    let text = try export.reading { bytes throws(ImportRefusal) in
      try CRMMapProposal.text(
        for: bytes, name: export.name, as: table, from: system, in: loaded.workspace)
    }
    try place.create(text)
  }

  /// Refuses to put a table without rows in the place of one that has some.
  private func refuseToEmpty(_ plan: CRMImport, _ loaded: LoadedWorkspace) throws(RunFailure) {
    guard plan.writtenCount == 0 else { return }
    let kept = MeasurementFolder(root: loaded.root).rowCount(of: plan.table)
    guard kept > 0 else { return }
    let what =
      plan.rowCount == 0
      ? "\(plan.name.inert) has no rows" : "no row of \(plan.name.inert) is taken"
    throw RunFailure(
      message: "\(what), so nothing is written: \(plan.table.path) keeps its "
        + "\(English.count(kept, "row"))\ndelete that file if the table is to be empty")
  }

  /// Writes the table, in the place of the one before it.
  private func write(_ plan: CRMImport, _ loaded: LoadedWorkspace) throws {
    let path = plan.table.path
    guard FileReader.exists("\(loaded.root)/\(path)") else {
      let text = String(decoding: plan.bytes, as: UTF8.self)
      _ = try FileWriter(root: loaded.root).create([NewFile(path: path, text: text)])
      return
    }
    let replacer = FileReplacer(root: loaded.root)
    try replacer.check(path)
    try replacer.replace([(path, plan.bytes)])
  }
}

extension CRMRun {
  private static let mostMistakes = 20

  private func tell(_ mistakes: [TableMistake]) {
    let shown = global.verbose ? mistakes.count : Self.mostMistakes
    for mistake in mistakes.prefix(shown) { Console.remark("\(mistake.text)\n") }
    guard mistakes.count > shown else { return }
    Console.remark("and \(mistakes.count - shown) more (-v tells all)\n")
  }

  private func nextStep(_ plan: CRMImport, _ place: MapPlace, isNew: Bool) -> String {
    let table = options.table.map { " --table \($0.rawValue)" } ?? ""
    let map = options.map.map { " --map \($0.asShellWord)" } ?? ""
    let again = global.command(
      "import \(system.rawValue) \(options.file.asShellWord)\(table)\(map)")
    if isNew {
      let nothing = options.write ? "nothing was imported yet: " : ""
      return "\n\(nothing)\(place.shown.inert) is new: read it, put right what is wrong, then\n"
        + "\(again)\n"
    }
    guard plan.mistakes.isEmpty else { return options.write ? "\nnothing was written\n" : "" }
    return options.write
      ? "\nNext:\n\(global.command("measure"))\n" : "\nto write it: \(again) --write\n"
  }
}
