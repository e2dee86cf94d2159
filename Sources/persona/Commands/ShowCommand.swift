internal import ArgumentParser
internal import CoverageReports
internal import SourceDocuments
internal import WorkspaceModel

/// `persona show`: one brief, asset, module, lead definition or campaign.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print one persona, asset, module, lead definition or campaign.",
    discussion: """
      An id alone is enough where only one kind has it; else write the kind before it: \
      persona/cfo, asset/payback, module/median, lead-definition/it-project, campaign/autumn.
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The id, with or without its kind before it.")
  var id: String

  func run() throws {
    let loaded = try LoadedWorkspace(global)
    let matches = matches(in: loaded)
    guard let match = matches.first else {
      let items: [any WorkspaceItem] = loaded.workspace.items
      throw AddressLookup(loaded.workspace).missing(
        "persona, asset, module, lead definition or campaign", id,
        among: items.flatMap {
          [Spelling.Candidate($0.id), Spelling.Candidate($0.title, meaning: $0.id)]
        })
    }
    guard matches.count == 1 else {
      let names = matches.map { "\($0.kind)/\(id)".quoted }
      throw RunFailure(
        message: "\(id.quoted) is more than one thing: write \(English.list(names, "or"))")
    }
    try Console.result(match.text())
  }
}

extension ShowCommand {
  private struct Match {
    let kind: String
    let text: () -> String
  }

  private func matches(in loaded: LoadedWorkspace) -> [Match] {
    let (workspace, coverage) = (loaded.workspace, loaded.coverage)
    return find(workspace.personas, .persona) { BriefText.persona($0, coverage) }
      + find(workspace.assets, .asset) { BriefText.asset($0, coverage) }
      + find(workspace.modules, .module) { BriefText.module($0, coverage) }
      + find(workspace.leadDefinitions, .leadDefinition) {
        LeadText.leadDefinition($0, coverage)
      }
      + find(workspace.campaigns, .campaign) { CampaignText.text(of: $0, coverage) }
  }

  private func find<Item: WorkspaceItem>(
    _ items: [Item], _ kind: FileKind, _ text: @escaping (Ordinal<Item>) -> String
  ) -> [Match] {
    items.ordinals.filter { items[$0].id == id || "\(kind.rawValue)/\(items[$0].id)" == id }
      .map { ordinal in Match(kind: kind.rawValue) { text(ordinal) } }
  }
}
