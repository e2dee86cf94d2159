package import CoverageAnalysis
internal import SourceDocuments
package import WorkspaceModel

extension Wording {
  /// The lines with which an act begins, where it begins with new lines.
  package func linesToPaste(for act: PlanAct, at cell: CellAddress) -> LinesToPaste? {
    switch act.kind {
    case .create:
      LinesToPaste(path: coverage.path(of: act), isNewFile: true, text: newAsset(act, at: cell))
    case .writeNeed: firstNeed(at: cell)
    default: nil
    }
  }

  /// The lines that begin an asset for one need.
  package func newAsset(answering need: Ordinal<Need>) -> LinesToPaste {
    let (act, cell) = (coverage.actOfWriting(need), workspace.needs[need].cell)
    return LinesToPaste(
      path: coverage.path(of: act), isNewFile: true, text: newAsset(act, at: cell))
  }

  /// The lines that write the first need of a cell.
  func firstNeed(at cell: CellAddress) -> LinesToPaste {
    let persona = workspace.personas[cell.persona]
    let hasJourney = persona.sections.contains { $0.field == .journey }
    let text =
      (hasJourney ? "" : "## Journey\n") + "### \(taxonomy.title(of: cell.stage))\n"
      + "- Question: What would have to be clear to them before they go on?\n"
    return LinesToPaste(path: persona.path, isNewFile: false, text: text)
  }
}

extension Wording {
  private func newAsset(_ act: PlanAct, at cell: CellAddress) -> String {
    let addresses = act.needs.map { coverage.addressToWrite(for: $0) }.joined(separator: ", ")
    let owner = ownerLine(workspace.personas[cell.persona])
    let channels = act.channels.map { taxonomy[$0].id }.joined(separator: ", ")
    let keys = [
      line(.title, Identifier.title(of: act.needs.first.map(lastPart) ?? "new")),
      line(.status, AssetStatus.draft.rawValue), line(.answers, "[\(addresses)]"),
      act.roles.first.map { line(.role, taxonomy[$0].id) },
      act.formats.first.map { line(.format, taxonomy[$0].id) },
      channels.isEmpty ? nil : line(.channels, "[\(channels)]"), owner,
    ]
    return "---\n" + keys.compactMap(\.self).joined() + "---\n"
      + act.needs.map { "\(workspace.needs[$0].text)\n" }.joined()
  }

  /// A key of an asset with a value, as a line of its file.
  func line(_ key: KeyName<Asset>, _ value: String) -> String { key.line(value) }

  /// Who keeps a file, as a line for a new one.
  func ownerLine<Item: WorkspaceItem>(_ item: Item) -> String {
    guard !hidesOwners, let owner = item.owner else { return "" }
    return KeyName<Item>.owner.line(taxonomy[owner].id)
  }

  private func lastPart(of need: Ordinal<Need>) -> String {
    coverage.addressToWrite(for: need).split(separator: ".").last.map(String.init) ?? "new"
  }
}
