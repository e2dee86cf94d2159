public import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
internal import WorkspaceModel

/// What falls when an asset is retired, as text, Markdown or data.
public struct RetireReport: Report {
  private let preview: RetirePreview
  private let workspace: Workspace
  private let asset: Asset

  public init(_ preview: RetirePreview) {
    self.preview = preview
    workspace = preview.change.before.workspace
    asset = workspace.assets[preview.asset]
  }
}

extension RetireReport {
  public static var forms: KeyValuePairs<ReportForm, (Self) -> String> {
    [.text: { $0.text }, .json: { $0.json }, .markdown: { $0.markdown }]
  }

  /// The preview for the terminal.
  public var text: String {
    "\(verdict.inert)\n" + falling.map { "  - \($0.inert)\n" }.joined()
      + further.map { "\n\($0.title.inert)\n" + $0.lines.map { "  - \($0.inert)\n" }.joined() }
      .joined() + "\n\(advice.inert)\n"
  }

  public var markdown: String {
    let lists = further.map { title, lines in
      "\n\(MarkdownTable.bold(title))\n\n\(Self.markdown(lines))"
    }
    return "\(MarkdownTable.escaped(verdict))\n\n" + Self.markdown(falling)
      + lists.joined() + "\n\(MarkdownTable.escaped(advice))\n"
  }

  public var json: String { JSONText.encoded(RetireFile(preview)) }
}

extension RetireReport {
  private var verdict: String {
    let (needs, cells) = (preview.change.lowered.count, preview.change.worse.count)
    let name = "\"\(asset.title)\""
    guard preview.change.before[preview.asset].state.isLive else {
      return "\(name) is not live, so that retiring it lowers nothing."
    }
    let falling = [(needs, "need"), (cells, "cell")].filter { $0.0 > 0 }
      .map { English.count($0.0, $0.1) }
    return falling.isEmpty
      ? "Retiring \(name) lowers no need and no cell."
      : "Retiring \(name) lowers \(English.list(falling)):"
  }

  /// What falls: needs first.
  private var falling: [String] { needs(preview.change.lowered) + cells(preview.change.worse) }

  private static func markdown(_ lines: [String]) -> String {
    lines.map { "- \(MarkdownTable.escapedLine($0))\n" }.joined()
  }

  private func cells(_ cells: [CellChange]) -> [String] { cells.map { "\($0.name): \($0.text)" } }

  private func needs(_ needs: [NeedChange]) -> [String] {
    needs.map { "\($0.cellName) \($0.text)" }
  }

  /// What else depends on it, each with a title; without what does not.
  private var further: [(title: String, lines: [String])] {
    let figures = preview.change.figures.filter { !$0.isSame }
    let all: [(title: String, lines: [String])] =
      preview.inSegments.map { fall in
        (
          "In the segment \(workspace.taxonomy.title(of: fall.segment)) also",
          needs(fall.needs) + cells(fall.cells)
        )
      } + [
        ("Figures", figures.map { "\($0.name.title): \($0.text)" }),
        (
          "Lead criteria that no content would hint at",
          preview.change.criteria.filter { $0.kind == .unhinted }
            .map { [$0.lead, $0.criterion].compactMap(\.self).joined(separator: ": ") }
        ),
        ("Campaigns that show it", preview.campaigns.map { workspace.campaigns[$0].title }),
        ("Translations of it", preview.translations.map { workspace.assets[$0].title }),
      ]
    return all.filter { !$0.lines.isEmpty }
  }

  private var advice: String {
    "To retire it, write `status: retired` in \(asset.path)"
      + (asset.writtenLine(of: .status).map { ":\($0)" } ?? "")
      + "; to keep it alive instead, bring it up to date and write `reviewed`."
  }
}
