public import CoverageOutcomes
internal import WorkspaceModel

/// What a column of an export fills: a column of a table of measurement, or what one is made of.
enum CRMTarget: String, CaseIterable, Hashable {
  case opportunity = "opportunity_id"
  case account = "account_id"
  case contact = "contact_key"
  case lead = "lead_id"
  case created = "created_on"
  case closed = "closed_on"
  case entered = "entered_on"
  case added = "added_on"
  case decided = "decided_on"
  case meeting = "meeting_on"
  case outcome
  /// Whether a deal is closed, won or lost, as `true` or `false`.
  case isClosed = "is_closed"
  case isWon = "is_won"
  case isLost = "is_lost"
  case segment
  case stage
  case amount = "amount_minor"
  case currency
  case persona = "persona_id"
  case personaSource = "persona_source"
  case role = "buying_role"
  case jobTitle = "job_title"
  case definition = "lead_definition"
  case source
  case decision
  case reason
  /// The field whose change a row of a history tells.
  case field
}

extension CRMTarget {
  /// What its cells are.
  enum Kind: Hashable {
    case key, date, amount, currency, flag, text, field
    /// Words that stand for one of these.
    case words([String])
    /// Words that stand for something of the workspace.
    case names(InventoryKey.Kind)
    case leadDefinition
  }

  var kind: Kind {
    switch self {
    case .opportunity, .account, .contact, .lead: .key
    case .created, .closed, .entered, .added, .decided, .meeting: .date
    case .isClosed, .isWon, .isLost: .flag
    case .amount: .amount
    case .currency: .currency
    case .jobTitle: .text
    case .field: .field
    case .outcome: .words(["won", "lost", "open"])
    case .decision: .words(["accepted", "rejected", "not-ready", "open"])
    case .personaSource: .words(["crm", "form", "inferred"])
    case .persona: .names(.persona)
    case .segment: .names(.tag(.segments))
    case .stage: .names(.tag(.stages))
    case .role: .names(.tag(.buyingRoles))
    case .source: .names(.tag(.channels))
    case .reason: .names(.tag(.leadCriteria))
    case .definition: .leadDefinition
    }
  }

  /// Whether its values stand in the map, each with what it means.
  var hasMeanings: Bool {
    switch kind {
    case .words, .names, .leadDefinition: true
    case .key, .date, .amount, .currency, .flag, .text, .field: false
    }
  }
}

extension MeasurementTable {
  /// The tables that an export can become.
  public static let ofCRM: [MeasurementTable] = [
    .opportunities, .stageHistory, .stakeholders, .leads,
  ]

  /// What the columns of an export can fill: the columns of the table, then what they are made of.
  var targets: [CRMTarget] {
    let helpers: [CRMTarget] =
      switch self {
      case .opportunities: [.isClosed, .isWon, .isLost]
      case .stageHistory: [.field]
      default: []
      }
    return contract + helpers
  }

  /// Its own columns, in their order.
  var contract: [CRMTarget] { columns.compactMap { CRMTarget(rawValue: $0.name) } }

  /// Its columns that can't be empty throughout.
  var needed: [CRMTarget] {
    columns.filter(\.isRequired).compactMap { CRMTarget(rawValue: $0.name) }
      .filter { $0 != .persona && $0 != .definition }
  }

  /// By which columns its rows are sorted.
  var order: [CRMTarget] {
    switch self {
    case .leads: [.lead]
    default: [.opportunity, .entered, .contact]
    }
  }
}
