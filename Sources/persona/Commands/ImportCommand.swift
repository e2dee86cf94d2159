internal import ArgumentParser

/// `persona import`: brings in what a team already has.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract:
      "Bring in a content inventory, a page of personas or a filled-in worksheet; a dry run without --write.",
    subcommands: [
      ImportInventoryCommand.self, ImportMarkdownCommand.self, ImportWorksheetCommand.self,
    ])
}
