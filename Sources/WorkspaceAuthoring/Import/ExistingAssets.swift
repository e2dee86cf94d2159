internal import SourceDocuments
internal import WorkspaceModel

/// Finds the file that a row of an inventory stands for: by the id in the other system, else by the
/// address.
struct ExistingAssets {
  private let workspace: Workspace
  private var byExternalID: [String: Ordinal<Asset>] = [:]
  private var byAddress: [String: Ordinal<Asset>] = [:]

  init(_ workspace: Workspace) {
    self.workspace = workspace
    for ordinal in workspace.assets.ordinals {
      let asset = workspace.assets[ordinal]
      if let id = asset.externalID, byExternalID[id] == nil { byExternalID[id] = ordinal }
      if let url = asset.url, byAddress[Self.folded(url)] == nil {
        byAddress[Self.folded(url)] = ordinal
      }
    }
  }
}

extension ExistingAssets {
  /// The asset of a row, if there is one.
  ///
  /// A row without an id and an address has its title as the id, and keeps it.
  func asset(of row: InventoryRow) -> Ordinal<Asset>? {
    let atAddress = row.url.flatMap { byAddress[Self.folded($0)] }
    if let id = row.externalID {
      return byExternalID[id]
        ?? atAddress.flatMap { found in
          workspace.assets[found].externalID == nil ? found : nil
        }
    }
    return atAddress
      ?? byExternalID[row.title].flatMap { found in
        row.url == nil || workspace.assets[found].url == nil ? found : nil
      }
  }

  /// By what a row is told from all others of its table.
  static func identity(of row: InventoryRow) -> String {
    if let id = row.externalID { return "id \(id)" }
    return row.url.map { "address \(folded($0))" } ?? "title \(row.title)"
  }

  /// An address without what does not tell pages apart: the scheme, `www.`, a heading, a slash at
  /// its end.
  private static func folded(_ url: String) -> String {
    var rest = url.prefix { $0 != "#" }
    for scheme in ["https://", "http://"] where rest.lowercased().hasPrefix(scheme) {
      rest = rest.dropFirst(scheme.count)
    }
    while rest.hasSuffix("/") { rest = rest.dropLast() }
    let host = rest.prefix { $0 != "/" }.lowercased()
    let path = rest.drop { $0 != "/" }
    return (host.hasPrefix("www.") ? String(host.dropFirst(4)) : host) + path
  }
}
