public import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
public import WorkspaceModel

/// How a need stands: its answers, each with the marks that it has and lacks, and what would lift it;
/// for the terminal or as Markdown.
public struct NeedText {
  private let need: NeedCoverage
  private let brief: WriterBrief
  private let coverage: Coverage
  private let wording: Wording

  /// None for a need that the coverage does not show.
  public init?(_ ordinal: Ordinal<Need>, _ coverage: Coverage) {
    let cell = coverage[coverage.workspace.needs[ordinal].cell]
    guard let need = cell.needs.first(where: { $0.need == ordinal }) else { return nil }
    self.need = need
    self.coverage = coverage
    brief = coverage.brief(for: ordinal)
    wording = Wording(coverage)
  }
}

extension NeedText {
  /// The explanation in its forms.
  public var page: PageReport { PageReport(text: text, markdown: markdown) }

  private var markdown: String {
    let (title, lines) = (head[0], head.dropFirst())
    return "# \(MarkdownTable.escaped(title))\n"
      + lines.map { "\n\(MarkdownTable.escapedLine($0))\n" }.joined()
      + [answers, remedy].map(PageReport.verbatim).joined()
  }

  /// What it is, where it stands, and how.
  private var head: [String] {
    [
      English.sentence(wording.name(of: need.need)),
      "\(coverage.workspace.address(of: need.need)), \(coverage.place(of: need.need)), "
        + wording.name(of: brief.cell),
      wording.standing(of: need),
    ]
  }

  public var text: String {
    head.map { "\($0.inert)\n" }.joined() + answers + remedy
  }

  private var answers: String {
    let lines = need.answers.map { answer in
      let asset = coverage.workspace.assets[answer.asset]
      let through = answer.module.map {
        " through the module \(coverage.workspace.modules[$0].title)"
      }
      return "  \(asset.title.inert) (\(asset.path.inert):\(answer.line))\((through ?? "").inert)\n"
        + (wording.said(by: answer).map { "      \($0.inert)\n" } ?? "")
        + wording.marks(of: answer).map { mark in
          "      [\(mark.isMet ? "x" : " ")] \(mark.sentence.inert)\n"
        }.joined()
    }
    return lines.isEmpty ? "" : "\nAnswers\n" + lines.joined()
  }

  private var remedy: String {
    guard need.points < 2 else { return "" }
    let address = coverage.workspace.address(of: need.need)
    return "\nWhat would lift it\n" + ActLines(wording).text(of: brief.acts, for: brief.cell)
      + waits + "\nFor whoever writes it: persona brief \(address)\n"
  }

  private var waits: String {
    guard let plan = coverage.plan(for: brief.cell) else { return "" }
    return zip(plan.waits, wording.waits(of: plan)).filter { $0.0.need == need.need }
      .map { "  - \($0.1.inert)\n" }.joined()
  }
}
