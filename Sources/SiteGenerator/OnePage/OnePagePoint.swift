internal import CoverageAnalysis
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// A statement on the one-page brief, for the partial `one-page-point`.
struct OnePagePoint {
  /// As long as a statement may be before it is cut, in lines of a column.
  private static let longest = 3

  let values: TemplateRecord
  /// How many lines of a column it takes on paper.
  let lines: Int

  /// What the file says.
  init(_ point: BriefPoint) { self.init(point.text, isAssumed: point.isAssumed) }

  init(_ text: String, isAssumed: Bool = false) {
    let text = Self.cut(text)
    values = Self.values(text, isAssumed: isAssumed)
    lines = OnePageColumn.lines(isAssumed ? "assumed  \(text)" : text)
  }

  /// What they ask at a stage, and what answers it; or that nothing does yet.
  init(_ need: NeedCoverage, _ content: SiteContent) {
    let written = content.workspace.needs[need.need]
    let stage = content.taxonomy.title(of: written.stage)
    let text = Self.cut(written.text)
    let answer = need.spoken
    values = Self.values(
      text, stage: stage, isSaid: written.kind != .proof,
      reply: answer.map { content.links[$0.asset] },
      with: answer?.module.map { content.links[$0] }, isGap: answer == nil)
    let titles = [
      answer.map { content.workspace.assets[$0.asset].title },
      answer?.module.map { content.workspace.modules[$0].title },
    ]
    lines =
      OnePageColumn.lines("\(stage)  “\(text)”\(answer == nil ? "  no answer yet" : "")")
      + titles.compactMap(\.self).reduce(0) { $0 + OnePageColumn.lines("→ with \($1)") }
  }

  /// An asset to send.
  init(sending claim: Claim, _ content: SiteContent) {
    let stage = content.taxonomy.title(of: claim.cell.stage)
    values = Self.values(nil, stage: stage, reply: content.links[claim.asset])
    lines = OnePageColumn.lines("\(stage)  \(content.workspace.assets[claim.asset].title)")
  }
}

extension OnePagePoint {
  private static func cut(_ text: String) -> String {
    PictureText.shortened(text, columns: longest * (OnePageColumn.width - 3))
  }

  private static func values(
    _ text: String?, isAssumed: Bool = false, stage: String? = nil, isSaid: Bool = false,
    reply: TemplateRecord? = nil, with module: TemplateRecord? = nil, isGap: Bool = false
  ) -> TemplateRecord {
    [
      "text": .text(text), "isAssumed": .flag(isAssumed), "stage": .text(stage),
      "isSaid": .flag(isSaid), "reply": .record(reply), "module": .record(module),
      "isGap": .flag(isGap),
    ]
  }
}
