internal import ArgumentParser

/// `persona doctor`: what is read, from where, and whether diff and history can work.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Print the versions, what is read and what is not, and whether git can be read.",
    discussion: """
      A line begins with ok, warning or problem. Exit status: 0 when the workspace can be read, \
      with or without warnings, 2 when it can't.
      """)

  @OptionGroup var global: GlobalOptions

  @Option(help: "The form: text or json.")
  var format = DoctorFormat.text

  func run() throws {
    let report = DoctorReport(
      MachineExaminations.versions + (try workspace()) + MachineExaminations.surroundings)
    try Console.result(format == .json ? report.json : report.text)
    if report.hasProblem { throw ExitCode.unreadable }
  }

  /// What can be said of the workspace and its repository; a workspace that can't be read is a
  /// finding here, and no end.
  private func workspace() throws -> [Examination] {
    do {
      let loaded = try LoadedWorkspace(global)
      return WorkspaceExaminations.of(loaded) + GitExaminations.of(loaded.root)
    } catch let failure as RunFailure {
      let message = failure.message.split(separator: "\n").joined(separator: "; ")
      return [.problem("workspace", message)] + GitExaminations.of(System.currentFolder)
    }
  }
}

enum DoctorFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
