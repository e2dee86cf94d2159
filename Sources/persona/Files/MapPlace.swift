internal import SourceDocuments
internal import WorkspaceAuthoring
internal import WorkspaceModel

/// Where the map of an import lies: in the workspace's `.persona/import/`, or where it was said.
struct MapPlace {
  let path: String
  /// As it is named in messages.
  let shown: String

  init(for name: String, given: String?, root: String) {
    guard let given else {
      let stem = name.split(separator: ".").first.map(String.init) ?? name
      let id = Identifier.suggestion(for: stem)
      shown = ".persona/import/\(Identifier.isValid(id) ? id : "inventory").yml"
      path = "\(root)/\(shown)"
      return
    }
    (path, shown) = (given, given)
  }
}

extension MapPlace {
  /// The map of an inventory.
  ///
  /// - Throws: A refusal with every mistake in it.
  func map(in workspace: Workspace) throws(ImportRefusal) -> ImportMap {
    let reader = ImportMapReader(try bytes(), path: shown, in: workspace)
    try refuse(reader.mistakes)
    return reader.map
  }

  /// The map of a page of personas.
  ///
  /// - Throws: A refusal with every mistake in it.
  func pageMap() throws(ImportRefusal) -> PersonaPageMap {
    let reader = PersonaPageMapReader(try bytes(), path: shown)
    try refuse(reader.mistakes)
    return reader.map
  }

  /// The map of an export of a system that keeps customers.
  ///
  /// - Throws: A refusal with every mistake in it.
  func crmMap(in workspace: Workspace) throws(ImportRefusal) -> CRMMap {
    let reader = CRMMapReader(try bytes(), path: shown, in: workspace)
    try refuse(reader.mistakes)
    return reader.map
  }

  private func bytes() throws(ImportRefusal) -> [UInt8] {
    switch FileReader.bytes(of: path, upTo: Limits.fileBytes) {
    case .success(let bytes): return bytes
    case .failure(let reason):
      throw ImportRefusal("the map \(shown.inert) can't be read: \(reason.reason)")
    }
  }

  private func refuse(_ mistakes: [MapMistake]) throws(ImportRefusal) {
    guard !mistakes.isEmpty else { return }
    let lines = mistakes.map { "\(shown.inert):\($0.line):\($0.column): \($0.text)" }
    throw ImportRefusal(
      "the map can't be taken as it is, so nothing was imported\n" + lines.joined(separator: "\n"))
  }
}
