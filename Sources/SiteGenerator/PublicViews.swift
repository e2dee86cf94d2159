internal import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

extension CoverageViews {
  /// The coverage as everybody may see it: what a public site leaves out, nothing is made from.
  func madePublic(jobs: Int) -> CoverageViews {
    CoverageViews(of: Coverage(of: whole.workspace.madePublic, on: whole.today), jobs: jobs)
  }
}

extension [Diagnostic] {
  /// The findings without those that stand in a persona's stalls, and would tell of them.
  func withoutStalls(in workspace: Workspace) -> [Diagnostic] {
    let lines = Dictionary(
      workspace.personas.compactMap { persona in
        persona.linesOfStalls.map { (persona.path, $0) }
      }, uniquingKeysWith: { first, _ in first })
    return filter { lines[$0.place.path]?.contains($0.place.start.line) != true }
  }
}

extension Persona {
  /// The lines from the key `stalls` to the next one.
  fileprivate var linesOfStalls: Range<Int>? {
    guard let start = writtenLine(of: .stalls) else { return nil }
    let next = facts.keyLines.values.filter { $0 > start }.min()
    return start..<(next ?? facts.frontMatterEnd ?? .max)
  }
}
