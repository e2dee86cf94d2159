internal import Foundation

/// A run of the built command, with everything that it left behind.
package struct CommandRun: Equatable, CustomStringConvertible {
  package let output: String
  package let remarks: String
  package let status: Int32

  /// A run as a test states it; what is not stated must be empty.
  package init(output: String = "", remarks: String = "", status: Int32 = 0) {
    self.output = output
    self.remarks = remarks
    self.status = status
  }

  package var description: String {
    "status \(status)\n--- stdout\n\(output)--- stderr\n\(remarks)---"
  }
}

/// The built command.
package enum PersonaCommand {
  /// Runs `persona` in a folder.
  ///
  /// - Parameters:
  ///   - arguments: What stands after `persona` on the command line.
  ///   - folder: The folder to run in.
  ///   - environment: Variables beside a fixed, small environment.
  ///   - isBoundByPermissions: Whether the superuser, too, is refused what a file's permissions
  ///     forbid.
  ///   - largestFile: How large a file may become that the run writes, in blocks of 512 bytes.
  ///   - program: A program that runs the command, with its arguments.
  /// - Returns: What the run wrote, and its status.
  /// - Throws: An error when the command could not be started.
  package static func run(
    _ arguments: [String], in folder: String, environment: [String: String] = [:],
    isBoundByPermissions: Bool = false, largestFile: Int? = nil, under program: [String] = []
  ) throws -> CommandRun {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    if isBoundByPermissions, getuid() == 0 {
      process.executableURL = withoutPrivilege
      process.arguments =
        ["--bounding-set=-dac_override,-dac_read_search", executable.path] + arguments
    }
    if let largestFile {
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments =
        ["-c", "ulimit -f \(largestFile); exec \"$0\" \"$@\"", executable.path] + arguments
    }
    if let first = program.first {
      process.executableURL = URL(fileURLWithPath: first)
      process.arguments = program.dropFirst() + [executable.path] + arguments
    }
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let fixed = [
      "PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "SOURCE_DATE_EPOCH": "1795219200",
    ]
    process.environment = fixed.merging(environment) { _, other in other }
    // Files rather than pipes: a full pipe would block a run that writes much to both.
    let files = try [ScratchFolder(), ScratchFolder()].map { try $0.emptyFile("stream") }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    for file in files { try FileManager.default.removeItem(at: file.deletingLastPathComponent()) }
    return CommandRun(output: texts[0], remarks: texts[1], status: process.terminationStatus)
  }

  /// Whether a run can be refused what a file's permissions forbid.
  package static var canBeRefused: Bool {
    getuid() != 0 || FileManager.default.isExecutableFile(atPath: withoutPrivilege.path)
  }

  /// Linux has a program that takes the superuser's right over all files away.
  private static let withoutPrivilege = URL(fileURLWithPath: "/usr/bin/setpriv")

  /// The command lies beside the bundle of the tests.
  private static var executable: URL {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    while folder.path != "/" {
      let candidate = folder.appendingPathComponent("persona")
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: candidate.path, isDirectory: &isFolder),
        !isFolder.boolValue
      {
        return candidate
      }
      folder.deleteLastPathComponent()
    }
    return folder
  }
}
