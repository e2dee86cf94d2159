package import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
internal import WorkspaceModel

/// What falls when an asset is retired, as text, Markdown or data.
package struct RetireReport {
  private let preview: RetirePreview
  private let workspace: Workspace
  private let asset: Asset

  package init(_ preview: RetirePreview) {
    self.preview = preview
    workspace = preview.change.before.workspace
    asset = workspace.assets[preview.asset]
  }
}

extension RetireReport {
  /// The preview for the terminal.
  package var text: String {
    "\(verdict.inert)\n" + cells(preview.change.worse).map { "  - \($0.inert)\n" }.joined()
      + further.map { "\n\($0.title.inert)\n" + $0.lines.map { "  - \($0.inert)\n" }.joined() }
      .joined() + "\n\(advice.inert)\n"
  }

  package var markdown: String {
    let lists = further.map { title, lines in
      "\n\(MarkdownTable.bold(title))\n\n\(Self.markdown(lines))"
    }
    return "\(MarkdownTable.escaped(verdict))\n\n" + Self.markdown(cells(preview.change.worse))
      + lists.joined() + "\n\(MarkdownTable.escaped(advice))\n"
  }

  package var json: String { JSONText.encoded(RetireFile(preview)) }
}

extension RetireReport {
  private var verdict: String {
    let worse = preview.change.worse.count
    let name = "\"\(asset.title)\""
    guard preview.change.before[preview.asset].state.isLive else {
      return "\(name) is not live, so that retiring it lowers no cell."
    }
    return worse == 0
      ? "Retiring \(name) lowers no cell."
      : "Retiring \(name) lowers \(English.count(worse, "cell")):"
  }

  private static func markdown(_ lines: [String]) -> String {
    lines.map { "- \(MarkdownTable.escapedLine($0))\n" }.joined()
  }

  private func cells(_ cells: [CellChange]) -> [String] { cells.map { "\($0.name): \($0.text)" } }

  /// What else depends on it, each with a title; without what does not.
  private var further: [(title: String, lines: [String])] {
    let figures = preview.change.figures.filter { !$0.isSame }
    let all: [(title: String, lines: [String])] =
      preview.inSegments.map { segment, changes in
        ("In the segment \(workspace.taxonomy.title(of: segment)) also", cells(changes))
      } + [
        ("Figures", figures.map { "\($0.name.title): \($0.text)" }),
        (
          "Lead criteria that no content would verify",
          preview.change.criteria.filter { !$0.isVerified }.map { "\($0.lead): \($0.criterion)" }
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
