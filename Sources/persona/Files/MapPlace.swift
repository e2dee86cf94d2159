internal import SourceDocuments
internal import WorkspaceAuthoring
internal import WorkspaceModel

/// Where the map of an import lies: in the workspace's `.persona/import/`, or where it was said.
struct MapPlace {
  /// As it is named in messages.
  let shown: String
  private let folder: String
  /// Its path in the folder.
  private let file: String

  /// Finds the place of a map.
  ///
  /// - Parameters:
  ///   - name: The name of the file that is imported.
  ///   - given: Where the map is said to lie; in `.persona/` it is the workspace's.
  ///   - root: The workspace's root.
  init(for name: String, given: String?, root: String) {
    shown = given ?? Self.usual(for: name)
    (folder, file) = shown.hasPrefix(".persona/") ? (root, shown) : FolderPath.parts(of: shown)
  }

  private static func usual(for name: String) -> String {
    let stem = name.split(separator: ".").first.map(String.init) ?? name
    let id = Identifier.suggestion(for: stem)
    return ".persona/import/\(Identifier.isValid(id) ? id : "inventory").yml"
  }
}

extension MapPlace {
  var path: String { "\(folder)/\(file)" }

  /// Whether there is no map yet.
  var isFree: Bool { !FileReader.exists(path) }

  /// Writes a map where there is none yet.
  func create(_ text: String) throws(RunFailure) {
    _ = try FileWriter(root: folder).create([NewFile(path: file, text: text)])
  }

  /// The map of an inventory.
  ///
  /// - Throws: A refusal with every mistake in it.
  func map(in workspace: Workspace) throws(ImportRefusal) -> ImportMap {
    let reader = ImportMapReader(try bytes(of: .inventory), path: shown, in: workspace)
    try refuse(reader.mistakes)
    return reader.map
  }

  /// The map of a page of personas.
  ///
  /// - Throws: A refusal with every mistake in it.
  func pageMap() throws(ImportRefusal) -> PersonaPageMap {
    let reader = PersonaPageMapReader(try bytes(of: .page), path: shown)
    try refuse(reader.mistakes)
    return reader.map
  }

  /// The map of an export of a system that keeps customers.
  ///
  /// - Throws: A refusal with every mistake in it.
  func crmMap(in workspace: Workspace) throws(ImportRefusal) -> CRMMap {
    let reader = CRMMapReader(try bytes(of: .export), path: shown, in: workspace)
    try refuse(reader.mistakes)
    return reader.map
  }

  private func bytes(of kind: ImportMapKind) throws(ImportRefusal) -> [UInt8] {
    switch FileReader.bytes(of: path, upTo: Limits.fileBytes) {
    case .success(let bytes):
      try kind.check(bytes, path: shown)
      return bytes
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
