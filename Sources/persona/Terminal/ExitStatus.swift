internal import ArgumentParser

/// The exit statuses, the same for every command.
extension ExitCode {
  /// Findings at or above `--fail-on`.
  static let findings = ExitCode(1)
  /// The workspace or the output cannot be read or written.
  static let unreadable = ExitCode(2)
  /// The files are valid, but coverage is under the gate.
  static let gateNotMet = ExitCode(3)
}

/// Why a run can't go on: the workspace or the output cannot be read or written.
struct RunFailure: Error {
  /// What is wrong, and how to mend it; a full sentence or several lines.
  let message: String
}
