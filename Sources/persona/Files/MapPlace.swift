internal import SourceDocuments
internal import WorkspaceAuthoring
internal import WorkspaceModel

/// Where the map of an inventory lies: in the workspace's `.persona/import/`, or where it was said.
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
  /// The map.
  ///
  /// - Throws: A refusal with every mistake in it.
  func map(in workspace: Workspace) throws(ImportRefusal) -> ImportMap {
    switch FileReader.bytes(of: path, upTo: Limits.fileBytes) {
    case .failure(let reason):
      throw ImportRefusal("the map \(shown.inert) can't be read: \(reason.reason)")
    case .success(let bytes):
      let reader = ImportMapReader(bytes, path: shown, in: workspace)
      guard reader.mistakes.isEmpty else {
        let lines = reader.mistakes.map { "\(shown.inert):\($0.line):\($0.column): \($0.text)" }
        throw ImportRefusal(
          "the map can't be taken as it is, so nothing was imported\n"
            + lines.joined(separator: "\n"))
      }
      return reader.map
    }
  }
}
