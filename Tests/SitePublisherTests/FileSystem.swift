import Foundation

/// What the tests ask of the system beyond files and folders.
enum FileSystem {
  static var mask: mode_t {
    let mask = umask(0)
    umask(mask)
    return mask
  }

  static func mode(_ path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & 0o777 : nil
  }

  static func hardLink(_ path: String, _ other: String) throws {
    try FileManager.default.linkItem(atPath: path, toPath: other)
  }

  /// Runs a program to its end; true if it succeeded.
  static func run(_ program: String, _ arguments: String...) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
