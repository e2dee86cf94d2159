internal import SystemCalls

/// What a run takes from the system around it: the only reader of the environment and the clock.
enum System {
  /// A variable of the environment; none if it is not set or empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value[0] != 0 else { return nil }
    return String(cString: value)
  }

  /// Whether the run is a step of GitHub Actions, where lines of the output can be annotations.
  static var isInGitHubActions: Bool { variable("GITHUB_ACTIONS") == "true" }

  /// Whole days since 1970-01-01 in UTC.
  static var dayNumber: Int { Int(time(nil)) / 86_400 }

  static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// The folder in which the run was started.
  static var currentFolder: String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  /// A path without `.`, `..` and symbolic links; none if it does not exist.
  static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Makes the C library give a large block of memory back as soon as it is free.
  ///
  /// What counts as large otherwise rises with the blocks that are freed (`M_MMAP_THRESHOLD` in
  /// mallopt(3)), and a big workspace would hold a tenth more than it needs. Most pages are smaller
  /// than a megabyte: to give back each of them would cost time.
  static func giveBackLargeBlocks() {
    #if canImport(Glibc)
      mallopt(M_MMAP_THRESHOLD, 1 << 20)
    #endif
  }

  /// Gives back the memory between what is still needed, of which a long step leaves much.
  static func giveBackFreeMemory() {
    #if canImport(Glibc)
      malloc_trim(0)
    #endif
  }

  /// Keeps a value until the process ends, which gives its memory back as a whole.
  ///
  /// To take the model of a large workspace apart object by object is a twentieth of a build.
  static func keepUntilTheEnd<Value: Sendable>(_ value: Value) {
    _ = Unmanaged.passRetained(Kept(value))
  }

  private final class Kept<Value: Sendable>: Sendable {
    private let value: Value

    init(_ value: Value) { self.value = value }
  }

  /// What the system says of its last error, in words.
  static var errorText: String { String(cString: strerror(errno)) }
}
