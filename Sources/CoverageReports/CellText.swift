public import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
public import WorkspaceModel

/// Why a cell scores what it scores, and what would lift it, for the terminal or as Markdown.
public struct CellText {
  private let cell: Cell
  private let coverage: Coverage
  private let wording: Wording

  public init(_ address: CellAddress, _ coverage: Coverage) {
    cell = coverage[address]
    self.coverage = coverage
    wording = Wording(coverage)
  }
}

extension CellText {
  /// The explanation in its forms.
  public var page: PageReport { PageReport(text: text, markdown: markdown) }

  private var markdown: String {
    let title = "\(wording.name(of: cell.address)): \(wording.stateWithNeeds(of: cell))"
    let lines = [facts.joined(separator: ", "), stall].filter { !$0.isEmpty }
    return "# \(MarkdownTable.escaped(title))\n"
      + lines.map { "\n\(MarkdownTable.escapedLine($0))\n" }.joined()
      + [needs, reasons, plan].map(PageReport.verbatim).joined()
  }

  public var text: String {
    "\(wording.name(of: cell.address).inert): \(wording.stateWithNeeds(of: cell))\n"
      + "\(facts.map(\.inert).joined(separator: ", "))\n" + stall + needs + reasons + plan
  }

  private var persona: Persona { coverage.workspace.personas[cell.address.persona] }

  private var facts: [String] {
    [
      "weight \(cell.weight)", cell.isPriority ? "priority persona" : "no priority persona",
      cell.share.flatMap { cell.needs.isEmpty ? nil : "\($0.points) of \($0.most) points" },
      cell.isAssumed ? "some of it on channels that are only assumed" : nil, persona.path,
    ].compactMap(\.self)
  }

  private var stall: String {
    guard let stall = cell.stall else { return "" }
    let note = stall.note.map { " \($0)" } ?? ""
    return "\(wording.standing(of: stall, at: cell).inert)\(note.inert) "
      + "(\(persona.path.inert):\(stall.line))\n"
  }

  private var needs: String {
    let lines = cell.needs.map { NeedLines($0, wording).text }
    return lines.isEmpty ? "" : "\nNeeds\n" + lines.joined()
  }

  private var reasons: String {
    let lines = wording.coverage.reasons(of: cell).map { reason in
      let place = wording.coverage.placeToEdit(for: reason, of: cell.address)
      let hint = place.map { "\n    \($0.description.inert)" } ?? ""
      return "  - \(wording.sentence(for: reason, of: cell.address).inert)\(hint)"
    }
    return lines.isEmpty ? "" : "\nWhy\n" + lines.joined(separator: "\n") + "\n"
  }

  private var plan: String {
    guard let plan = coverage.plan(for: cell.address) else { return "" }
    let acts = ActLines(wording).text(of: plan.acts, for: cell.address)
    let waits = wording.waits(of: plan).map { "  - \($0.inert)\n" }
    return "\nWhat would lift it\n  \(wording.promise(of: plan).inert)\n" + acts + waits.joined()
  }
}
