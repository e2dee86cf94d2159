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

  @Argument(help: "The id, with or without its kind before it, or the path of the file.")
  var id: String

  func run() throws {
    let loaded = try LoadedWorkspace(global)
    let lookup = FileLookup(
      noun: "persona, asset, module, lead definition or campaign", files: files(of: loaded))
    try Console.result(try lookup.file(named: id).value())
  }
}

extension ShowCommand {
  private typealias Text = () -> String

  private func files(of loaded: LoadedWorkspace) -> [FileLookup<Text>.File] {
    let (workspace, coverage) = (loaded.workspace, loaded.coverage)
    return files(workspace.personas, .persona) { BriefText.persona($0, coverage) }
      + files(workspace.assets, .asset) { BriefText.asset($0, coverage) }
      + files(workspace.modules, .module) { BriefText.module($0, coverage) }
      + files(workspace.leadDefinitions, .leadDefinition) {
        LeadText.leadDefinition($0, coverage)
      }
      + files(workspace.campaigns, .campaign) { CampaignText.text(of: $0, coverage) }
  }

  private func files<Item: WorkspaceItem>(
    _ items: [Item], _ kind: FileKind, _ text: @escaping (Ordinal<Item>) -> String
  ) -> [FileLookup<Text>.File] {
    items.ordinals.map { ordinal in
      FileLookup.File(kind: kind, facts: items[ordinal].facts) { text(ordinal) }
    }
  }
}
