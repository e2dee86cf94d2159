internal import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments

/// The gate that no need loses anything by a change.
enum NoWorseGate {
  /// How many needs are named at most.
  private static let most = 10

  /// Whether a change meets it, said where it does not.
  static func isMet(by change: CoverageChange) -> Bool {
    let verdict = NoWorseVerdict(of: change)
    guard !verdict.isMet else { return true }
    let counts = [(verdict.needs.count, "need"), (verdict.cells.count, "cell")]
      .filter { $0.0 > 0 }.map { English.count($0.0, $0.1) }
    let lines =
      verdict.needs.map { "\($0.cellName) \($0.text)" }
      + verdict.cells.map { "\($0.name): \($0.text)" }
    let more = lines.count > most ? ["and \(lines.count - most) more"] : []
    Console.remark(
      "the change is worse for \(English.list(counts)), which --gate forbids\n"
        + (lines.prefix(most) + more).map { "  \($0.inert)\n" }.joined())
    return false
  }
}
