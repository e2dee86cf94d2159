internal import ArgumentParser
internal import WorkspaceAuthoring

/// `persona import salesforce`: an export of Salesforce as a table of measurement.
struct ImportSalesforceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "salesforce",
    abstract: "Read an export of Salesforce as a table of measurement.",
    discussion: CRMRun.discussion(
      """
      Export opportunities, their contact roles, their stage history or leads, as a report (details \
      only, CSV) or with the data loader, with the ids of deals, accounts and contacts.
      """))

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: CRMOptions

  func run() throws { try CRMRun(.salesforce, options, global).run() }
}

/// `persona import hubspot`: an export of HubSpot as a table of measurement.
struct ImportHubSpotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hubspot",
    abstract: "Read an export of HubSpot as a table of measurement.",
    discussion: CRMRun.discussion(
      """
      Export deals with the ids of their companies and contacts, their stage history, or contacts \
      with a lead status. An export of deals becomes opportunities, and with --table stakeholders \
      their people.
      """))

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: CRMOptions

  func run() throws { try CRMRun(.hubspot, options, global).run() }
}
