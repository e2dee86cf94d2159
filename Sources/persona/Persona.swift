internal import ArgumentParser
internal import CoverageReports
internal import GitRevisions

/// The command `persona` and its verbs.
@main
struct PersonaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "persona",
    abstract: "Which persona, at which buying stage, still has no answer, and what to do next.",
    discussion: """
      Personas, lead definitions and content assets are Markdown files. `persona` checks them, \
      computes the coverage of every persona at every stage, and publishes it as a static site.
      """,
    version: "0.1.0",
    subcommands: [
      CheckCommand.self, BuildCommand.self, MatrixCommand.self, GapsCommand.self,
      BriefCommand.self, ReviewCommand.self, RetireCommand.self, DiffCommand.self,
      HistoryCommand.self, MeasureCommand.self,
      ShowCommand.self, ExplainCommand.self, InitCommand.self, NewCommand.self,
      ImportCommand.self, WorksheetCommand.self, TemplatesCommand.self, DoctorCommand.self,
    ])

  static func main() {
    Console.ignoreSignalsOfWriting()
    System.giveBackLargeBlocks()
    do {
      let words = try CommandLineWords(Array(CommandLine.arguments.dropFirst())).words
      var command = try parseAsRoot(words)
      try TextTable.$terminalWidth.withValue(Console.width) { try command.run() }
    } catch let failure as RunFailure {
      Console.remark("error: \(failure.message)\n")
      exit(withError: ExitCode.unreadable)
    } catch let failure as GitFailure {
      Console.remark("error: \(failure.message)\n")
      exit(withError: ExitCode.unreadable)
    } catch {
      // The parser's own errors, and the statuses that commands end with; it gives any other error
      // the status of findings.
      if error is ExitCode || exitCode(for: error) != .failure { exit(withError: error) }
      Console.remark(UnexpectedError(error, arguments: CommandLine.arguments).message)
      exit(withError: ExitCode(UnexpectedError.status))
    }
  }
}
