#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Measures `persona build` as a whole: a first build, and one that finds nothing changed.
enum CommandMeasure {
  static func print(root: String, assets: Int) throws {
    Swift.print("\npersona build, all cores")
    for name in ["first build", "nothing changed"] {
      let usage = try run(["build", "--quiet", "-C", root, "--today", "2026-11-21"])
      let perAsset = usage.peakKibibytes / max(1, assets)
      Swift.print(
        "  \(name): \(usage.wall) ms, \(usage.processor) ms of processor time, "
          + "peak memory \(usage.peakKibibytes / 1_024) MiB (\(perAsset) KiB an asset)")
    }
  }

  private struct Usage {
    let wall: Int
    let processor: Int
    let peakKibibytes: Int
  }

  /// Runs the command that was built beside this one.
  private static func run(_ arguments: [String]) throws -> Usage {
    let own = CommandLine.arguments[0]
    let folder = own.lastIndex(of: "/").map { String(own[..<$0]) } ?? "."
    var words = (["\(folder)/persona"] + arguments).map { strdup($0) } + [nil]
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
    guard posix_spawn(&process, "\(folder)/persona", &silence, nil, &words, environ) == 0 else {
      throw BenchFailure(description: "\(folder)/persona can't be started: build it first")
    }
    var status: Int32 = 0
    var usage = rusage()
    wait4(process, &status, 0, &usage)
    let wall = start.duration(to: clock.now)
    // One means that there are findings, as a generated mistake is.
    let exit = status >> 8 & 0xff
    guard status & 0x7f == 0, exit <= 1 else {
      throw BenchFailure(description: "persona build failed")
    }
    let seconds = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
    let micros = Int(usage.ru_utime.tv_usec) + Int(usage.ru_stime.tv_usec)
    return Usage(
      wall: Int(wall / .milliseconds(1)), processor: seconds * 1_000 + micros / 1_000,
      peakKibibytes: Int(usage.ru_maxrss) / bytesInUnit)
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
