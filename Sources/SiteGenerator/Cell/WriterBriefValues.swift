internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import WorkspaceModel

extension SiteContent {
  /// A need with all that its cell's page tells: the same as elsewhere, and for one without a strong
  /// answer the brief for whoever writes it.
  func valuesWithBrief(of need: NeedCoverage) -> TemplateRecord {
    values(of: need, brief: need.isAnsweredStrongly ? nil : brief(for: need.need))
  }

  /// The brief for a writer, for the partial `cell-writer-brief`.
  private func brief(for need: Ordinal<Need>) -> TemplateRecord {
    let sections = wording.sections(
      of: coverage.brief(for: need, personaParts[workspace.needs[need].persona.value]))
    return [
      "command": .text("persona brief \(workspace.address(of: need))"),
      "parts": .records(sections.map(part)),
    ]
  }

  private func part(_ section: BriefSection) -> TemplateRecord {
    let lines = Shortlist(section.lines, limit: ListLimit.assets)
    return [
      "title": .text(section.title), "file": .text(section.file?.text),
      "lines": .records(
        lines.first.map { ["text": .text($0.text), "isItem": .flag($0.depth > 0)] }),
      "more": .text(lines.more),
    ]
  }
}
