internal import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

// Who is to be convinced, from the front matter of a persona, as a list of plain sentences.
extension Wording {
  func reader(_ cell: CellAddress) -> [String] {
    let persona = workspace.personas[cell.persona]
    let facts: [(String, [String])] = [
      ("Also called", persona.jobTitles),
      ("Buying role", titles(of: [persona.buyingRole].compactMap(\.self))),
      ("Stance", titles(of: [persona.stance].compactMap(\.self))),
      ("Influence", titles(of: [persona.influence].compactMap(\.self))),
      ("Priority", persona.priority.map { ["\($0)"] } ?? []),
      ("Segments", titles(ofSegments: persona.segments, in: persona) ?? []),
      ("Listens to", persona.listensTo.map { workspace.personas[$0].title }),
      ("Has to convince", persona.convinces.map { workspace.personas[$0].title }),
      ("Disputed", [persona.disputed].compactMap(\.self)),
    ]
    return facts.filter { !$0.1.isEmpty }.map { "\($0): \($1.joined(separator: ", "))" }
      + persona.evidence.map(evidence) + persona.notApplicable.map(absence)
      + persona.bySegment.compactMap(difference)
      + stalls(beside: cell)
      + persona.facts.extras.map { "\($0.label): \($0.text)" }
  }

  /// What is recorded of deals, but the one that is told of the cell itself.
  private func stalls(beside cell: CellAddress) -> [String] {
    workspace.personas[cell.persona].stalls.filter { $0 != coverage[cell].openStall }
      .map { told($0, at: CellAddress(persona: cell.persona, stage: $0.stage)) }
  }

  /// A stall with what somebody noted beside it.
  func told(_ stall: Stall, at cell: CellAddress) -> String {
    sentence(for: stall, at: cell) + (stall.note.map { " \($0)".asSentence } ?? "")
  }

  private func evidence(_ evidence: Evidence) -> String {
    let parts = [
      evidence.kind.map { taxonomy.title(of: $0) }, evidence.count.map { "\($0)" },
      evidence.date.map { "\($0)" }, evidence.note,
    ]
    return "Known from: \(parts.compactMap(\.self).joined(separator: ", "))"
  }

  private func absence(_ stage: NotApplicableStage) -> String {
    "Takes no part at \(taxonomy.title(of: stage.stage)): \(stage.reason)".asSentence
  }

  private func difference(_ difference: SegmentDifference) -> String? {
    difference.because.map { "In \(taxonomy.title(of: difference.segment)): \($0)".asSentence }
  }
}

extension Wording {
  /// The heading of a part of the persona's file.
  func title(of part: PersonaPart, in brief: WriterBrief) -> String {
    part.headings.isEmpty
      ? workspace.personas[brief.cell.persona].title : part.headings.joined(separator: ": ")
  }
}
