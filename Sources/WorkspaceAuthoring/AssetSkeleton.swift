package import CoverageAnalysis
internal import SourceDocuments
package import WorkspaceModel

/// A new asset to fill in: a draft, for a cell where one is named.
package struct AssetSkeleton {
  private let id: String
  private var front = FrontMatterSkeleton<Asset>(.asset)

  /// An asset for nobody in particular yet.
  package static func blank(_ id: String) -> NewFile {
    var skeleton = AssetSkeleton(id: id)
    skeleton.front.offer([.type, .answers, .covers, .channels])
    return skeleton.finished()
  }

  /// An asset for a cell, with the needs that are open there.
  package static func asset(_ id: String, for cell: CellAddress, _ coverage: Coverage) -> NewFile {
    var skeleton = AssetSkeleton(id: id)
    skeleton.front.offer([.type])
    skeleton.offerNeeds(of: cell, coverage)
    skeleton.offerChannels(of: cell.persona, coverage.workspace)
    return skeleton.finished()
  }

  private init(id: String) {
    self.id = id
    front.write(.title, Identifier.title(of: id).asYAML)
    front.write(.status, AssetStatus.draft.rawValue)
  }
}

extension AssetSkeleton {
  private mutating func offerNeeds(of cell: CellAddress, _ coverage: Coverage) {
    let workspace = coverage.workspace
    let persona = workspace.personas[cell.persona]
    let stage = workspace.taxonomy[cell.stage]
    let open = coverage[cell].openNeeds.map(\.need)
    let addressable = open.filter { workspace.needs[$0].isAddressable }
    front.write(line: "# Keep the needs that this text really answers, and delete the others.")
    let key = KeyName<Asset>.answers
    front.write(line: addressable.isEmpty ? "\(key): []" : "\(key):")
    for need in addressable {
      front.write(line: "  # \(Self.words(workspace.needs[need]))")
      front.write(line: "  - \(workspace.address(of: need))")
    }
    for need in open.map({ workspace.needs[$0] }) where !need.isAddressable {
      front.write(line: "  # \(Self.words(need))")
      front.write(line: "  # (give it a name first: \(persona.path), line \(need.line))")
    }
    front.write(.covers, "{\(persona.id): [\(stage.id)]}")
  }

  private mutating func offerChannels(of persona: Ordinal<Persona>, _ workspace: Workspace) {
    let channels = workspace.personas[persona].channels.map { workspace.taxonomy[$0.channel].id }
    guard !channels.isEmpty else { return front.offer([.channels]) }
    let title = workspace.personas[persona].title.inert
    front.write(line: "# Where it is distributed. \(title) is found at: \(English.list(channels)).")
    front.write(line: "\(KeyName<Asset>.channels):")
  }

  private mutating func finished() -> NewFile {
    front.offer([.format, .nextStep, .url, .owner, .published, .reviewed])
    return NewFile(path: FileKind.asset.path(of: id), text: front.text)
  }

  private static func words(_ need: Need) -> String {
    "\(English.sentence(need.kind.rawValue)): \(need.text.inert)"
  }
}
