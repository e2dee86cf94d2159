internal import SourceDocuments
public import WorkspaceModel

// Where to begin a file: a path that no file has.
extension Coverage {
  /// Where to begin an asset that answers needs.
  public func pathForNewAsset(answering needs: [Ordinal<Need>]) -> String {
    let address = needs.first.map { addressToWrite(for: $0) } ?? "new"
    let parts = address.parts(between: UInt8(ascii: "."))
    let rest = parts.dropFirst().joined(separator: "-")
    let base = rest.isEmpty ? parts[0] : "\(parts[0])/\(rest)"
    return workspace.taxonomy.layout.path(of: Self.unused(base, among: workspace.assets), .asset)
  }

  /// Where to begin an asset that tells a criterion of a lead, or one of its options.
  public func pathForNewAsset(
    telling criterion: Tag, option: OptionHints? = nil, of lead: Ordinal<LeadDefinition>
  ) -> String {
    let id = workspace.taxonomy[criterion].id
    let base = [
      "leads", workspace.leadDefinitions[lead].id, option.map { "\(id)-\($0.id)" } ?? id,
    ].joined(separator: "/")
    return workspace.taxonomy.layout.path(of: Self.unused(base, among: workspace.assets), .asset)
  }

  /// Where to begin a lead definition for a persona.
  public func pathForNewLead(of persona: Ordinal<Persona>) -> String {
    let id = Self.unused(workspace.personas[persona].id, among: workspace.leadDefinitions)
    return FileKind.leadDefinition.path(of: id)
  }

  /// The id, or the id with the first number that makes it one that no item has.
  private static func unused(_ id: String, among items: [some WorkspaceItem]) -> String {
    let taken = { (id: String) in
      let index = items.partitioningIndex { !$0.id.precedes(id) }
      return index < items.count && items[index].id == id
    }
    guard taken(id) else { return id }
    var number = 2
    while taken("\(id)-\(number)") { number += 1 }
    return "\(id)-\(number)"
  }
}
