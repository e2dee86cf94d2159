internal import SystemCalls

/// What a command took.
struct ProcessMeasure {
  let wallMilliseconds: Int
  /// The processor time of all its threads, its own and the system's.
  let processorMilliseconds: Int
  let peakKibibytes: Int
}

extension ProcessMeasure {
  /// Runs a command, without its output.
  ///
  /// - Parameters:
  ///   - path: The program, or its name on the PATH.
  ///   - arguments: Its arguments.
  /// - Returns: What it took.
  /// - Throws: That it can't be started, or failed. A status of one is no failure: it means that
  ///   there are findings, as a generated mistake is.
  static func run(_ path: String, _ arguments: [String]) throws -> ProcessMeasure {
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process = pid_t()
    #if canImport(Darwin)
      var silence: posix_spawn_file_actions_t?
    #else
      var silence = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&silence)
    defer { posix_spawn_file_actions_destroy(&silence) }
    posix_spawn_file_actions_addopen(&silence, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&silence, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    let clock = ContinuousClock()
    let start = clock.now
    guard posix_spawnp(&process, path, &silence, nil, &words, environ) == 0 else {
      throw BenchFailure(description: "\(path) can't be started: build it first")
    }
    var status: Int32 = 0
    var usage = rusage()
    wait4(process, &status, 0, &usage)
    let wall = start.duration(to: clock.now)
    guard status & 0x7f == 0, status >> 8 & 0xff <= 1 else {
      throw BenchFailure(description: "\(path) \(arguments.joined(separator: " ")) failed")
    }
    let seconds = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
    let micros = Int(usage.ru_utime.tv_usec) + Int(usage.ru_stime.tv_usec)
    return ProcessMeasure(
      wallMilliseconds: Int(wall / .milliseconds(1)),
      processorMilliseconds: seconds * 1_000 + micros / 1_000,
      peakKibibytes: Int(usage.ru_maxrss) / bytesInUnit)
  }

  /// A program that was built beside this one.
  static func neighbour(_ name: String) -> String {
    let own = CommandLine.arguments[0]
    let folder = own.lastIndex(of: "/").map { String(own[..<$0]) } ?? "."
    return "\(folder)/\(name)"
  }

  /// Linux counts the peak in kibibytes, macOS in bytes.
  private static var bytesInUnit: Int {
    #if canImport(Darwin)
      1_024
    #else
      1
    #endif
  }
}
