package import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
package import WorkspaceModel

/// Why a cell scores what it scores, and what would lift it, for the terminal.
package struct CellText {
  private let cell: Cell
  private let coverage: Coverage
  private let wording: Wording

  package init(_ address: CellAddress, _ coverage: Coverage) {
    cell = coverage[address]
    self.coverage = coverage
    wording = Wording(coverage)
  }
}

extension CellText {
  package var text: String {
    let persona = coverage.workspace.personas[cell.address.persona]
    let kind = cell.isPriority ? "priority persona" : "no priority persona"
    return "\(wording.name(of: cell.address).inert): \(cell.state.label)\n"
      + "weight \(cell.weight), \(kind), \(persona.path.inert)\n"
      + needs + reasons + plan
  }

  private var needs: String {
    guard !cell.needs.isEmpty else { return "" }
    let lines = cell.needs.flatMap { need in
      let written = coverage.workspace.needs[need.need]
      let mark = need.isAnsweredStrongly ? "answered" : need.isAnswered ? "weakly answered" : "open"
      let address = coverage.workspace.address(of: need.need)
      return [
        "  [\(mark)] \(English.sentence(written.kind.rawValue)): \(written.text.inert)",
        "      \(address), \(persona.path.inert):\(written.line)",
      ]
    }
    return "\nNeeds\n" + lines.joined(separator: "\n") + "\n"
  }

  private var persona: Persona { coverage.workspace.personas[cell.address.persona] }

  private var reasons: String {
    let lines = cell.reasons.map { reason in
      let place = wording.coverage.placeToEdit(for: reason, of: cell.address)
      let hint = place.map { "\n    \($0.description.inert)" } ?? ""
      return "  - \(wording.sentence(for: reason, of: cell.address).inert)\(hint)"
    }
    return lines.isEmpty ? "" : "\nWhy\n" + lines.joined(separator: "\n") + "\n"
  }

  private var plan: String {
    guard let plan = coverage.plan(for: cell.address) else { return "" }
    let acts = plan.acts.enumerated().map { number, act in
      "  \(number + 1). \(wording.title(of: act, for: cell.address).inert)\n"
        + "     \(wording.detail(of: act, for: cell.address).inert)\n" + lines(for: act)
    }
    let waits = wording.waits(of: plan).map { "  - \($0.inert)\n" }
    return "\nWhat would lift it\n  \(wording.promise(of: plan).inert)\n"
      + acts.joined() + waits.joined()
  }

  private func lines(for act: PlanAct) -> String {
    guard let paste = wording.linesToPaste(for: act, at: cell.address) else { return "" }
    let lines = paste.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    return lines.map { $0.isEmpty ? "\n" : "         \(String($0).inert)\n" }.joined()
  }
}
