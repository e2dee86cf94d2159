internal import SourceDocuments

/// An error that no command knows, which is a mistake of ours.
struct UnexpectedError {
  /// What happened, and how to report it.
  let message: String

  init(_ error: any Error, arguments: [String]) {
    message = """
      error: this should not happen: \("\(error)".inert)
      please open an issue with this message and the command line: \
      \(arguments.joined(separator: " ").inert)

      """
  }

  /// The status of a mistake inside of a program, as the system's `sysexits.h` has it.
  static let status: Int32 = 70
}
