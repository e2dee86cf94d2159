internal import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
internal import WorkspaceModel

/// Acts as numbered lines for the terminal, each with what to paste.
struct ActLines {
  private let wording: Wording

  init(_ wording: Wording) {
    self.wording = wording
  }
}

extension ActLines {
  func text(of acts: [PlanAct], for cell: CellAddress) -> String {
    acts.enumerated().map { number, act in
      "  \(number + 1). \(wording.title(of: act, for: cell).inert)\n"
        + "     \(wording.detail(of: act, for: cell).inert)\n" + lines(for: act, cell)
    }.joined()
  }

  private func lines(for act: PlanAct, _ cell: CellAddress) -> String {
    guard let paste = wording.linesToPaste(for: act, at: cell) else { return "" }
    let lines = paste.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    return lines.map { $0.isEmpty ? "\n" : "         \(String($0).inert)\n" }.joined()
  }
}
