internal import SourceDocuments
package import WorkspaceModel

extension CoverageWording {
  /// The lines with which an act begins, where it begins with new lines.
  package func linesToPaste(for act: PlanAct, at cell: CellAddress) -> LinesToPaste? {
    switch act.kind {
    case .create:
      LinesToPaste(path: path(of: act), isNewFile: true, text: newAsset(act, at: cell))
    case .writeNeed: firstNeed(at: cell)
    default: nil
    }
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

  /// Where to begin an asset that answers a need: a path that no file has.
  func pathForNewAsset(answering needs: [Ordinal<Need>]) -> String {
    let address = needs.first.map { addressToWrite(for: $0) } ?? "new"
    let parts = address.split(separator: ".").map(String.init)
    let base = ([parts[0]] + [parts.dropFirst().joined(separator: "-")]).filter { !$0.isEmpty }
      .joined(separator: "/")
    return "content/\(unused(base)).md"
  }
}

extension CoverageWording {
  private func newAsset(_ act: PlanAct, at cell: CellAddress) -> String {
    let addresses = act.needs.map { addressToWrite(for: $0) }.joined(separator: ", ")
    let owner = workspace.personas[cell.persona].owner.map { "owner: \(taxonomy[$0].id)\n" }
    let channels = act.channels.map { taxonomy[$0].id }.joined(separator: ", ")
    let role = act.roles.first.map { "role: \(taxonomy[$0].id)\n" }
    let format = act.formats.first.map { "format: \(taxonomy[$0].id)\n" }
    return "---\ntitle: \(Identifier.title(of: act.needs.first.map(lastPart) ?? "new"))\n"
      + "status: draft\nanswers: [\(addresses)]\n" + (role ?? "") + (format ?? "")
      + (channels.isEmpty ? "" : "channels: [\(channels)]\n") + (owner ?? "") + "---\n"
      + act.needs.map { "\(workspace.needs[$0].text)\n" }.joined()
  }

  private func lastPart(of need: Ordinal<Need>) -> String {
    addressToWrite(for: need).split(separator: ".").last.map(String.init) ?? "new"
  }

  /// The id, or the id with the first number that makes it one that no asset has.
  private func unused(_ id: String) -> String {
    let taken = { (id: String) in
      let index = workspace.assets.partitioningIndex {
        !$0.id.utf8.lexicographicallyPrecedes(id.utf8)
      }
      return index < workspace.assets.count && workspace.assets[index].id == id
    }
    guard taken(id) else { return id }
    var number = 2
    while taken("\(id)-\(number)") { number += 1 }
    return "\(id)-\(number)"
  }
}
