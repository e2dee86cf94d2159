internal import CoverageAnalysis
internal import CoverageOutcomes
internal import CoverageWording
internal import SourceDocuments
internal import WorkspaceModel

/// A workspace that has been read, with its coverage on the day of the run.
struct LoadedWorkspace {
  let root: String
  let tree: WorkingTree
  let state: WorkspaceState

  /// Finds the workspace and reads it.
  init(_ options: GlobalOptions) throws {
    try self.init(options, root: WorkspaceRoot.find(from: options.folder))
  }

  /// Reads the workspace of a root.
  ///
  /// - Parameters:
  ///   - options: The day and the threads.
  ///   - root: The workspace's root.
  ///   - tellsUnreadable: Whether what can't be read is told with the other findings.
  /// - Throws: A `RunFailure` where something can't be read and is not told otherwise.
  init(_ options: GlobalOptions, root: String, tellsUnreadable: Bool = false) throws {
    self.root = root
    tree = WorkingTree(root: root)
    state = WorkspaceState(tree, on: try options.day(), jobs: options.threads)
    System.keepUntilTheEnd(state)
    if options.verbose { Console.remark(details(threads: options.threads)) }
    if !tellsUnreadable { try state.refuseUnreadable() }
  }
}

extension LoadedWorkspace {
  var coverage: Coverage { state.coverage }

  /// Everything that is wrong, in the order of places.
  var findings: [Diagnostic] { state.findings }

  var workspace: Workspace { coverage.workspace }

  /// The coverage of a segment; of all together where none is asked for.
  func coverage(in segment: Tag?) -> Coverage {
    guard let segment else { return coverage }
    return Coverage(of: workspace, on: coverage.today, scope: CoverageScope(segment: segment))
  }

  /// What was read, in words: `2 personas`, `12 assets`.
  var contents: [String] {
    [
      English.count(workspace.personas.count, "persona"),
      English.count(workspace.assets.count, "asset"),
      English.count(workspace.modules.count, "module"),
      English.count(workspace.leadDefinitions.count, "lead definition"),
      English.count(workspace.campaigns.count, "campaign"),
      workspace.taxonomy.facts == nil ? "the built-in taxonomy" : "a taxonomy",
    ]
  }

  /// What was read, and how, for `--verbose`.
  private func details(threads: Int) -> String {
    "workspace \(root.inert), as of \(coverage.today), "
      + "\(English.count(threads, "thread"))\nread \(English.list(contents))\n"
  }

  /// Says that there are problems, where they are not the result of the command.
  func remarkOnProblems(quiet: Bool) {
    guard FailureLevel.error.isReached(by: findings.map(\.severity)), !quiet else { return }
    Console.remark("\n\(summary(of: findings)); see persona check\n")
  }

  /// How many findings there are of each severity, in words: `1 error, 2 warnings in 66 files`.
  ///
  /// - Parameters:
  ///   - findings: What was found.
  ///   - tables: What is wrong in the tables of measurement.
  ///   - filter: The files that were asked for; none for all that were read.
  ///   - earlier: What was there already, where only new findings are reported.
  /// - Returns: The numbers of findings and of files.
  func summary(
    of findings: [Diagnostic], _ tables: [TableMistake] = [], in filter: PathFilter? = nil,
    since earlier: EarlierFindings? = nil
  ) -> String {
    let counts = Self.counts(of: findings.map(\.severity))
    let fileCount = workspace.facts { filter?.contains($0.path) ?? true }.count
    let files = English.count(fileCount, "file")
    guard let earlier else {
      let ofFiles = "\(counts.isEmpty ? "no problems" : English.list(counts)) in \(files)"
      let ofTables = English.list(Self.counts(of: tables.map(\.severity)))
      return tables.isEmpty ? ofFiles : "\(ofTables) in the tables of measurement, \(ofFiles)"
    }
    let old =
      earlier.remaining == 0
      ? "" : "; \(earlier.remaining) \(earlier.remaining == 1 ? "was" : "were") there before"
    return counts.isEmpty
      ? "no new problems in \(files)\(old)" : "\(English.list(counts)) new in \(files)\(old)"
  }

  private static func counts(of severities: [Severity]) -> [String] {
    Severity.allCases.compactMap { severity in
      let count = severities.count { $0 == severity }
      return count == 0 ? nil : English.count(count, severity.rawValue)
    }
  }
}
