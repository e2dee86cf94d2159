public import ArgumentParser
public import WorkspaceModel

/// The options that every command has.
struct GlobalOptions: ParsableArguments {
  @Option(
    name: [.customShort("C")],
    help: ArgumentHelp("Start looking for the workspace in this folder.", valueName: "dir"))
  var folder: String?

  @Flag(name: .shortAndLong, help: "Say nothing about the run but problems.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Say more about the run.")
  var verbose = false

  @Option(help: "Colors: auto, always or never.")
  var color = ColorMode.auto

  @Option(
    help: ArgumentHelp(
      "The day on which to look at coverage (default: SOURCE_DATE_EPOCH, else today in UTC).",
      valueName: "YYYY-MM-DD"))
  var today: CalendarDate?

  @Option(help: "How many threads work at most (default: the number of cores).")
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1.") }
    if quiet, verbose { throw ValidationError("--quiet and --verbose exclude each other.") }
  }
}

enum ColorMode: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

extension CalendarDate: ExpressibleByArgument {
  /// A date as `2026-11-21`.
  public init?(argument: String) { self.init(argument) }
}

extension GlobalOptions {
  /// A command to be copied, for the workspace of this run.
  ///
  /// - Parameter words: What stands behind `persona`.
  /// - Returns: The command, with `-C` where the run has it.
  func command(_ words: String) -> String {
    "persona \(folder.map { "-C \($0.asShellWord) " } ?? "")\(words)"
  }

  /// How many threads work.
  var threads: Int { jobs ?? System.processorCount }

  /// The day on which coverage is looked at: the only place that reads the clock.
  func day() throws -> CalendarDate {
    if let today { return today }
    guard let epoch = System.variable("SOURCE_DATE_EPOCH") else {
      return CalendarDate(dayNumber: System.dayNumber)
    }
    guard let seconds = Int(epoch), (0...253_402_300_799).contains(seconds) else {
      throw ValidationError("SOURCE_DATE_EPOCH is \(epoch); it must be seconds since 1970.")
    }
    return CalendarDate(dayNumber: seconds / 86_400)
  }

  /// Whether to use colors on a stream.
  func usesColor(on descriptor: Int32) -> Bool {
    switch color {
    case .always: return true
    case .never: return false
    case .auto:
      if System.variable("NO_COLOR") != nil { return false }
      if let force = System.variable("FORCE_COLOR"), force != "0" { return true }
      return Console.isTerminal(descriptor) && System.variable("TERM") != "dumb"
    }
  }
}
