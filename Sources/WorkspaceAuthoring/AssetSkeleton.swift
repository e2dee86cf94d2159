public import CoverageAnalysis
internal import SourceDocuments
public import WorkspaceModel

/// A new asset to fill in: a draft that claims nothing until somebody writes what it says, and what
/// it replies.
public struct AssetSkeleton {
  private let id: String
  private let layout: WorkspaceLayout
  private var front = FrontMatterSkeleton<Asset>(.asset)
  private var answers: [String] = []

  /// An asset for nobody in particular yet.
  public static func blank(_ id: String, in layout: WorkspaceLayout) -> NewFile {
    var skeleton = AssetSkeleton(id: id, layout: layout)
    skeleton.front.offer([.type, .covers, .channels])
    skeleton.answers = [AnswerSkeleton.blank]
    return skeleton.finished()
  }

  /// An asset for needs of one cell.
  public static func asset(
    _ id: String, answering needs: [Ordinal<Need>], at cell: CellAddress, _ coverage: Coverage
  ) -> NewFile {
    var skeleton = AssetSkeleton(id: id, layout: coverage.workspace.taxonomy.layout)
    skeleton.front.offer([.type])
    skeleton.offerRole(for: needs, coverage.workspace)
    skeleton.offerChannels(of: cell.persona, coverage.workspace)
    skeleton.answers = needs.map { AnswerSkeleton.item($0, coverage.workspace) }
    if needs.isEmpty { skeleton.front.offer([.covers]) }
    return skeleton.finished()
  }

  private init(id: String, layout: WorkspaceLayout) {
    self.id = id
    self.layout = layout
    front.write(.title, Identifier.title(of: id).asYAML)
    front.write(.status, AssetStatus.draft.rawValue)
  }
}

extension AssetSkeleton {
  /// What an asset has to be that gives a proof.
  private mutating func offerRole(for needs: [Ordinal<Need>], _ workspace: Workspace) {
    let roles = workspace.taxonomy.proofRoles.map { workspace.taxonomy[$0].id }
    guard !roles.isEmpty, needs.contains(where: { workspace.needs[$0].kind == .proof }) else {
      return
    }
    front.write(line: "# A proof is given by an asset of the role \(English.list(roles, "or")).")
    front.write(line: "\(KeyName<Asset>.role):")
  }

  private mutating func offerChannels(of persona: Ordinal<Persona>, _ workspace: Workspace) {
    let channels = workspace.personas[persona].channels.map { workspace.taxonomy[$0.channel].id }
    guard !channels.isEmpty else { return front.offer([.channels]) }
    let title = workspace.personas[persona].title.asShortYAML
    front.write(line: "# Where it is distributed. \(title) is found at: \(English.list(channels)).")
    front.write(line: "\(KeyName<Asset>.channels):")
  }

  private mutating func finished() -> NewFile {
    front.offer([.format, .nextStep, .url, .owner, .published, .reviewed])
    let text = front.text + "(write: one paragraph on what it says and when to use it)\n"
    return NewFile(
      path: layout.path(of: id, .asset), text: text + AnswerSkeleton.section(answers))
  }
}
