public import WorkspaceModel

/// What keeps an asset from being strong, by names that hold without its coverage.
public enum NamedShortfall: Sendable, Hashable {
  /// The need is a proof, which an asset of this role, or of none, does not give.
  case unfit(role: String?)
  /// It says in no sentence what it replies; with what is wrong with the one that stands there.
  case noReply(NamedReplyFault?)
  case stale(since: CalendarDate)
  case undated
  case recheckDue
  case moduleStale(NamedModule, since: CalendarDate)
  case moduleUndated(NamedModule)
  case moduleRecheckDue(NamedModule)
  /// The titles of the persona's channels; none are known where a mistake left them out.
  case notDistributed(channels: [String])
  case limitUnknown
  case calledWeak(reason: String)

  public enum Kind: Int, Sendable {
    case unfit, noReply, stale, undated, recheckDue, moduleStale, moduleUndated, moduleRecheckDue,
      limitUnknown,
      notDistributed, calledWeak
  }
}

/// Why a sentence that stands as a reply is none, by names that hold without its coverage.
public enum NamedReplyFault: Sendable, Hashable {
  case repeatsNeed
  case tooShort
  /// The address of the other need under which the same sentence stands; none where that address has
  /// an error.
  case standsElsewhere(String?)
}

/// A module by what both coverages call it.
public struct NamedModule: Sendable, Hashable {
  public let path: String
  public let title: String
}

extension NamedShortfall {
  /// Names what a shortfall speaks of.
  public init(_ shortfall: Shortfall, in workspace: Workspace) {
    let named = { (module: Ordinal<Module>) in
      NamedModule(path: workspace.modules[module].path, title: workspace.modules[module].title)
    }
    self =
      switch shortfall {
      case .unfit(let role): .unfit(role: role.map(workspace.taxonomy.title(of:)))
      case .noReply(let fault): .noReply(fault.map { NamedReplyFault($0, in: workspace) })
      case .limitUnknown: .limitUnknown
      case .stale(let since): .stale(since: since)
      case .undated: .undated
      case .recheckDue: .recheckDue
      case .moduleStale(let module, let since): .moduleStale(named(module), since: since)
      case .moduleUndated(let module): .moduleUndated(named(module))
      case .moduleRecheckDue(let module): .moduleRecheckDue(named(module))
      case .notDistributed(let channels):
        .notDistributed(channels: channels.map(workspace.taxonomy.title(of:)))
      case .calledWeak(let mark): .calledWeak(reason: mark.reason)
      }
  }

  public var kind: Kind {
    switch self {
    case .unfit: .unfit
    case .noReply: .noReply
    case .limitUnknown: .limitUnknown
    case .stale: .stale
    case .undated: .undated
    case .recheckDue: .recheckDue
    case .moduleStale: .moduleStale
    case .moduleUndated: .moduleUndated
    case .moduleRecheckDue: .moduleRecheckDue
    case .notDistributed: .notDistributed
    case .calledWeak: .calledWeak
    }
  }
}

extension NamedReplyFault {
  init(_ fault: ReplyFault, in workspace: Workspace) {
    self =
      switch fault {
      case .repeatsNeed: .repeatsNeed
      case .tooShort: .tooShort
      case .standsElsewhere(let need): .standsElsewhere(need.map(workspace.address(of:)))
      }
  }
}
