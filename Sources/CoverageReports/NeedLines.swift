internal import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
internal import WorkspaceModel

/// A need in a list for the terminal: how it stands, where it is written, and what is said to it.
struct NeedLines {
  private let need: NeedCoverage
  private let wording: Wording

  init(_ need: NeedCoverage, _ wording: Wording) {
    self.need = need
    self.wording = wording
  }
}

extension NeedLines {
  var text: String {
    let (coverage, workspace) = (wording.coverage, wording.coverage.workspace)
    let written = workspace.needs[need.need]
    let segments = written.segments.map { " [\(wording.titles(of: $0).joined(separator: ", "))]" }
    let said = need.spoken.flatMap { wording.said(by: $0) }.map { "      \($0.inert)\n" }
    return "  [\(wording.word(for: need))] \(English.sentence(written.kind.rawValue))"
      + "\((segments ?? "").inert): \(written.text.inert)\n"
      + "      \(workspace.address(of: need.need)), "
      + "\(coverage.place(of: need.need).description.inert)\n\(said ?? "")"
  }
}
