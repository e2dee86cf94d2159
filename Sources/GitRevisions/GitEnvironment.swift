internal import SystemCalls

/// The variables that git is started with.
///
/// Of the caller's own only those are passed on that say where programs and settings lie. A hook,
/// say, runs with `GIT_DIR` and `GIT_INDEX_FILE`, which would lead to another repository.
public struct GitEnvironment: Sendable {
  let variables: [String: String]

  /// What is left of some variables, with those that hold git to reading.
  public init(_ variables: [String: String]) {
    self.variables = variables.filter { Self.kept.contains($0.key) }
      .merging(Self.fixed) { _, fixed in fixed }
  }

  /// That of the run.
  public static var ofThisRun: GitEnvironment {
    let values = kept.compactMap { name in getenv(name).map { (name, String(cString: $0)) } }
    return GitEnvironment(Dictionary(uniqueKeysWithValues: values))
  }
}

extension GitEnvironment {
  /// Where programs, their libraries and the user's own settings lie, and how far up a repository
  /// is looked for.
  private static let kept: Set<String> = [
    "PATH", "HOME", "XDG_CONFIG_HOME", "TMPDIR", "LD_LIBRARY_PATH", "DEVELOPER_DIR",
    "GIT_CONFIG_GLOBAL", "GIT_CEILING_DIRECTORIES", "GIT_DISCOVERY_ACROSS_FILESYSTEM",
  ]

  private static let fixed = [
    // Messages are read, so they are asked for in one language.
    "LC_ALL": "C",
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_ATTR_NOSYSTEM": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_PAGER": "cat",
    // A partial clone fetches what is missing as it is read; nothing is fetched here, from nowhere.
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_ALLOW_PROTOCOL": "",
    // A commit holds what its hash says, whatever the repository would put in its place.
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_GRAFT_FILE": "/dev/null",
    // A file's name is never a pattern.
    "GIT_LITERAL_PATHSPECS": "1",
  ]
}
