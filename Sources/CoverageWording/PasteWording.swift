public import CoverageAnalysis
internal import SourceDocuments
public import WorkspaceModel

extension Wording {
  /// The lines with which an act begins, where it begins with new lines.
  public func linesToPaste(for act: PlanAct, at cell: CellAddress) -> LinesToPaste? {
    switch (act.kind, act.file) {
    case (.write, .new):
      LinesToPaste(path: coverage.path(of: act), isNewFile: true, text: newAsset(for: act.needs))
    case (.writeNeed, _): firstNeed(at: cell)
    case (.reply, .asset(let asset)): replies(of: asset, to: act.needs)
    default: nil
    }
  }

  /// The lines that begin an asset for one need.
  public func newAsset(answering need: Ordinal<Need>) -> LinesToPaste {
    LinesToPaste(
      path: coverage.path(of: coverage.actOfWriting(need)), isNewFile: true,
      text: newAsset(for: [need]))
  }

  /// The skeleton of an asset for some needs of one persona: it claims nothing until somebody writes
  /// what it says and what it replies.
  public func newAsset(for needs: [Ordinal<Need>]) -> String {
    guard let first = needs.first else { return "" }
    let persona = workspace.needs[first].persona
    let standing = coverage[persona]
    let channels = standing.channels.map { taxonomy[$0].id }.joined(separator: ", ")
    let isProof = needs.contains { workspace.needs[$0].kind == .proof }
    let lines = [
      line(.title, Identifier.title(of: lastPart(of: first))),
      line(.status, AssetStatus.draft.rawValue),
      isProof ? taxonomy.proofRoles.first.map { line(.role, taxonomy[$0].id) } : nil,
      standing.formats.first.map { line(.format, taxonomy[$0].id) },
      channels.isEmpty ? nil : line(.channels, "[\(channels)]"),
      ownerLine(workspace.personas[persona]),
    ].compactMap(\.self)
    return "---\n\(lines.joined())---\n"
      + "(write: one paragraph on what it says and when to use it)\n\n## Answers\n"
      + needs.map(replySkeleton).joined()
  }

  /// The lines that write the first need of a cell.
  func firstNeed(at cell: CellAddress) -> LinesToPaste {
    let persona = workspace.personas[cell.persona]
    let hasJourney = persona.sections.contains { $0.field == .journey }
    let text =
      (hasJourney ? "" : "## Journey\n") + "### \(taxonomy.title(of: cell.stage))\n"
      + "- Question: (write: what would have to be clear to them before they go on?)\n"
    return LinesToPaste(path: persona.path, isNewFile: false, text: text)
  }

  /// A key of an asset with a value, as a line of its file.
  func line(_ key: KeyName<Asset>, _ value: String) -> String { key.line(value) }

  /// Who keeps a file, as a line for a new one.
  func ownerLine<Item: WorkspaceItem>(_ item: Item) -> String {
    guard let owner = item.owner else { return "" }
    return KeyName<Item>.owner.line(taxonomy[owner].id)
  }
}

extension Wording {
  private func replies(of asset: Ordinal<Asset>, to needs: [Ordinal<Need>]) -> LinesToPaste {
    let written = workspace.assets[asset]
    let hasSection =
      !written.unwrittenAnswers.isEmpty || written.answers.contains { $0.reply != nil }
    return LinesToPaste(
      path: written.path, isNewFile: false,
      text: (hasSection ? "" : "\n## Answers\n") + needs.map(replySkeleton).joined())
  }

  private func replySkeleton(for need: Ordinal<Need>) -> String {
    "- \(coverage.addressToWrite(for: need)): (write: in a sentence, what it replies to "
      + "\(workspace.needs[need].text.inQuotes))\n"
  }

  private func lastPart(of need: Ordinal<Need>) -> String {
    coverage.addressToWrite(for: need).parts(between: UInt8(ascii: ".")).last ?? "new"
  }
}
