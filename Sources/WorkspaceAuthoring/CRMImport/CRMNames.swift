internal import CoverageOutcomes
internal import SourceDocuments

/// The names of columns in exports: those of the programming interface, and those of reports.
///
/// Sources: Salesforce, "Object Reference for the Salesforce Platform" (Opportunity,
/// OpportunityContactRole, OpportunityHistory, OpportunityFieldHistory, Lead); HubSpot, "HubSpot's
/// default deal properties" and "HubSpot's default contact properties". Held against no real export.
enum CRMNames {
  /// What a column most likely fills, by its name alone.
  static func target(
    of column: String, in table: MeasurementTable, _ system: CRMSystem
  ) -> CRMTarget? {
    byName[Export(system: system, table: table)]?[ownName(of: column, table)]
  }

  /// Whether any name is known that fills a target.
  static func fills(_ target: CRMTarget, in table: MeasurementTable, _ system: CRMSystem) -> Bool {
    byName[Export(system: system, table: table)]?.values.contains(target) ?? false
  }

  private struct Export: Hashable {
    let system: CRMSystem
    let table: MeasurementTable
  }

  private static let byName: [Export: [String: CRMTarget]] = {
    var targets: [Export: [String: CRMTarget]] = [:]
    for system in CRMSystem.allCases {
      for table in MeasurementTable.ofCRM {
        for (target, names) in names(table, system) {
          for name in names.split(separator: ",") {
            targets[Export(system: system, table: table), default: [:]][
              InventoryKey.folded(String(name))] = target
          }
        }
      }
    }
    return targets
  }()

  /// A name without what marks a field of the team's own, and without the object that it is of.
  private static func ownName(of column: String, _ table: MeasurementTable) -> String {
    var name = column.hasSuffix("__c") ? String(column.dropLast(3)) : column
    if let end = name.firstIndex(where: { $0 == ":" || $0 == "." }),
      objects(table).contains(InventoryKey.folded(String(name[..<end])))
    {
      name = String(name[name.index(after: end)...])
    }
    return InventoryKey.folded(name)
  }

  private static func objects(_ table: MeasurementTable) -> [String] {
    switch table {
    case .leads: ["lead"]
    case .stakeholders: ["contactrole", "opportunitycontactrole", "contact"]
    default: ["opportunity", "deal"]
    }
  }

  private static func names(
    _ table: MeasurementTable, _ system: CRMSystem
  ) -> [CRMTarget: String] {
    switch (system, table) {
    case (.salesforce, .opportunities): salesforceOpportunities
    case (.salesforce, .stageHistory): salesforceHistory
    case (.salesforce, .stakeholders): salesforceStakeholders
    case (.salesforce, .leads): salesforceLeads
    case (.hubspot, .opportunities): hubspotDeals
    case (.hubspot, .stageHistory): hubspotHistory
    case (.hubspot, .stakeholders): hubspotStakeholders
    case (.hubspot, .leads): hubspotLeads
    default: [:]
    }
  }

  private static let salesforceOpportunities: [CRMTarget: String] = [
    .opportunity: "id, opportunity id, case safe id", .account: "account id",
    .created: "created date, created",
    .closed: "close date", .stage: "stage, stage name, opportunity stage",
    .isClosed: "is closed, closed",
    .isWon: "is won, won", .segment: "segment, market segment, account segment",
    .amount: "amount",
    .currency: "currency iso code, currency, amount currency, opportunity currency",
  ]
  private static let salesforceHistory: [CRMTarget: String] = [
    .opportunity: "opportunity id, parent id", .stage: "stage name, stage, to stage, new value",
    .entered: "created date, edit date, last modified, last modified date, stage change date",
    .field: "field, field event",
  ]
  private static let salesforceStakeholders: [CRMTarget: String] = [
    .opportunity: "opportunity id", .contact: "contact id",
    .role: "role, contact role, buying role", .persona: "persona, buyer persona, contact persona",
    .added: "created date", .jobTitle: "title, job title, contact title",
  ]
  private static let salesforceLeads: [CRMTarget: String] = [
    .lead: "id, lead id", .account: "converted account id, account id",
    .persona: "persona, buyer persona", .definition: "lead definition",
    .created: "created date, create date", .source: "lead source", .decision: "status, lead status",
    .decided: "converted date, decision date",
    .reason: "rejection reason, disqualification reason, unqualified reason, disqualified reason",
    .meeting: "meeting date, first meeting date",
    .opportunity: "converted opportunity id, opportunity id",
  ]
  private static let hubspotDeals: [CRMTarget: String] = [
    .opportunity: "record id, hs object id, deal id, record id deal",
    .account: """
    associated company ids, associated company id, company id, hs primary associated company,
    primary associated company id
    """,
    .created: "create date", .closed: "close date", .stage: "deal stage",
    .isClosed: "hs is closed, is deal closed, is closed",
    .isWon: "hs is closed won, is closed won, is deal closed won",
    .isLost: "hs is closed lost, is closed lost", .segment: "segment, market segment",
    .amount: "amount", .currency: "deal currency code, currency",
  ]
  private static let hubspotHistory: [CRMTarget: String] = [
    .opportunity: "record id, hs object id, object id, deal id",
    .stage: "deal stage, value, new value, property value",
    .entered: "timestamp, change date, changed at, date entered, modified date",
    .field: "property, property name",
  ]
  private static let hubspotStakeholders: [CRMTarget: String] = [
    .opportunity: "deal id, record id deal, associated deal ids",
    .contact: "contact id, record id contact, associated contact ids",
    .persona: "persona, hs persona",
    .role: "buying role, hs buying role, association label, association labels, label, labels",
    .jobTitle: "job title",
  ]
  private static let hubspotLeads: [CRMTarget: String] = [
    .lead: "record id, contact id, lead id, hs object id, record id contact",
    .account: "associated company ids, associated company id, primary associated company id",
    .persona: "persona, hs persona", .definition: "lead definition", .created: "create date",
    .source: """
    original source, original traffic source, hs analytics source, lead source
    """,
    .decision: "lead status, hs lead status",
    .decided: "hs lifecyclestage salesqualifiedlead date, became a sales qualified lead date",
    .reason: "disqualification reason, rejection reason",
    .opportunity: "associated deal ids",
  ]
}

extension CRMNames {
  /// The table that an export becomes, as far as its columns tell.
  static func table(of columns: [TableColumn], _ system: CRMSystem) -> MeasurementTable? {
    let found = MeasurementTable.ofCRM.filter { table in
      has(identifying(table), columns, table, system)
    }
    if found.count < 2 { return found.first }
    guard Set(found) == [.opportunities, .stageHistory] else { return nil }
    let deal: [CRMTarget] = [.account, .isClosed, .isWon]
    return deal.contains { has([$0], columns, .opportunities, system) } ? .opportunities : nil
  }

  private static func identifying(_ table: MeasurementTable) -> [CRMTarget] {
    switch table {
    case .opportunities: [.opportunity, .closed, .stage]
    case .stageHistory: [.opportunity, .entered, .stage]
    case .stakeholders: [.opportunity, .contact]
    default: [.lead, .decision]
    }
  }

  private static func has(
    _ targets: [CRMTarget], _ columns: [TableColumn], _ table: MeasurementTable,
    _ system: CRMSystem
  ) -> Bool {
    // What is only associated with a row is not what the row is of.
    let own = columns.filter { !InventoryKey.folded($0.name).hasPrefix("associated") }
    let found = Set(own.compactMap { target(of: $0.name, in: table, system) })
    return found.isSuperset(of: targets)
  }
}
