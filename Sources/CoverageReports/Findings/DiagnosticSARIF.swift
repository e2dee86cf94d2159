public import SourceDocuments

/// Findings as a SARIF log, for code scanning and for editors.
public struct DiagnosticSARIF {
  /// How many results a log holds: GitHub shows no more.
  static let mostResults = 5_000

  private let rules: [Rule]
  private let slots: [Rule: Int]
  private let pathPrefix: String

  /// The log of findings that are in order, as JSON.
  ///
  /// - Parameters:
  ///   - diagnostics: The findings.
  ///   - rules: Every rule that was looked at; the log describes each.
  ///   - version: The version of this tool.
  ///   - pathPrefix: What stands before a path in the repository: nothing, or a folder with a slash.
  /// - Returns: The log.
  public static func json(
    _ diagnostics: [Diagnostic], rules: [Rule], version: String, pathPrefix: String = ""
  ) -> String {
    let writer = DiagnosticSARIF(diagnostics, rules: rules, pathPrefix: pathPrefix)
    let driver = SARIFLog.Driver(
      version: version, semanticVersion: version, rules: writer.rules.map { SARIFRule($0) })
    let run = SARIFLog.Run(
      tool: SARIFLog.Tool(driver: driver),
      invocations: [writer.invocation(of: diagnostics)], results: writer.results(of: diagnostics))
    return JSONText.encoded(SARIFLog(runs: [run]))
  }

  private init(_ diagnostics: [Diagnostic], rules: [Rule], pathPrefix: String) {
    var all = rules
    var slots = Dictionary(rules.enumerated().map { ($1, $0) }, uniquingKeysWith: { one, _ in one })
    for rule in diagnostics.map(\.rule) where slots[rule] == nil {
      slots[rule] = all.count
      all.append(rule)
    }
    self.rules = all
    self.slots = slots
    self.pathPrefix = pathPrefix
  }
}

extension DiagnosticSARIF {
  /// The results; the gravest where there are too many, in their order all the same.
  private func results(of diagnostics: [Diagnostic]) -> [SARIFResult] {
    let fingerprints = FindingFingerprint.of(diagnostics, pathPrefix: pathPrefix)
    let ranked = Severity.allCases.sorted(by: >).flatMap { severity in
      diagnostics.indices.filter { diagnostics[$0].severity == severity }
    }
    return ranked.prefix(Self.mostResults).sorted().map { index in
      SARIFResult(
        diagnostics[index], ruleIndex: slots[diagnostics[index].rule] ?? 0,
        fingerprint: fingerprints[index], pathPrefix: pathPrefix)
    }
  }

  private func invocation(of diagnostics: [Diagnostic]) -> SARIFLog.Invocation {
    let left = diagnostics.count - Self.mostResults
    guard left > 0 else { return SARIFLog.Invocation(toolExecutionNotifications: []) }
    let message =
      "\(English.count(left, "more finding")) not listed: a log holds \(Self.mostResults); "
      + "persona check --format json lists each"
    return SARIFLog.Invocation(
      toolExecutionNotifications: [SARIFLog.Notification(message: SARIFLog.Text(text: message))])
  }
}
