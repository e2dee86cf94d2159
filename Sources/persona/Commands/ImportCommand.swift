internal import ArgumentParser

/// `persona import`: brings in what a team already has.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract:
      "Bring in a content inventory, a page of personas, a filled-in worksheet or an export of deals; a dry run without --write.",
    subcommands: [
      ImportInventoryCommand.self, ImportMarkdownCommand.self, ImportWorksheetCommand.self,
      ImportSalesforceCommand.self, ImportHubSpotCommand.self,
    ])
}
