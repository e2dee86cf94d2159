internal import SourceDocuments

/// What a map tells how to read.
public enum ImportMapKind: CaseIterable {
  case inventory, page, export
}

extension ImportMapKind {
  /// Finds out whether a map may be one of this kind.
  ///
  /// - Parameters:
  ///   - bytes: All that the map holds.
  ///   - path: Its path, for messages.
  /// - Throws: A refusal of a map that is one of another kind.
  public func check(_ bytes: [UInt8], path: String) throws(ImportRefusal) {
    let keys = YAMLFile(SourceFile(path: path, bytes: bytes)).entries?.map(\.key) ?? []
    guard !reads(keys), let other = Self.allCases.first(where: { $0.reads(keys) }) else { return }
    throw ImportRefusal(otherMap: path, "is one of \(other.noun), not of \(noun)")
  }

  /// Whether each of some keys is one of such a map.
  private func reads(_ keys: [String]) -> Bool { Set(self.keys).isSuperset(of: keys) }

  private var keys: [String] {
    switch self {
    case .inventory: ImportMapReader.Key.allCases.map(\.rawValue)
    case .page: PersonaPageMapReader.Key.allCases.map(\.rawValue)
    case .export: CRMMapReader.Key.allCases.map(\.rawValue)
    }
  }

  private var noun: String {
    switch self {
    case .inventory: "an inventory"
    case .page: "a page of personas"
    case .export: "an export of deals or leads"
    }
  }
}

extension ImportRefusal {
  /// That a map belongs to another file than the one that is imported.
  ///
  /// - Parameters:
  ///   - path: The map's path.
  ///   - reason: By what that is known.
  init(otherMap path: String, _ reason: String) {
    self.init(
      "the map \(path.inert) \(reason)\n"
        + "leave it as it is, and name one for this file: --map .persona/import/NAME.yml")
  }

  /// That a map names no column of a table, because it belongs to another one or was never adapted.
  ///
  /// - Parameters:
  ///   - path: The map's path.
  ///   - name: The table's name.
  ///   - columns: What stands in its header.
  init(map path: String, fitsNoColumnOf name: String, _ columns: [String]) {
    self.init(
      otherMap: path, "names no column of \(name.inert), so it seems to be one of another table")
    guard !columns.isEmpty else { return }
    self.init(
      "\(message)\nif it is meant for this one, name its columns there as they stand in it: "
        + English.quotedList(columns))
  }
}
