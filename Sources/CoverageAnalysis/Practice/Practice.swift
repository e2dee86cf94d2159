internal import SourceDocuments
public import WorkspaceModel

/// What the practice asks of a coverage beyond its figures: who gets how much of what, and where.
public struct Practice: Sendable {
  /// Of the priority personas, in the order in which they are shown.
  public private(set) var balance: [PersonaBalance] = []
  /// Of each persona, in the order of the workspace.
  public private(set) var themes: [StallThemes] = []
  /// Of each persona, in the order of the workspace.
  public private(set) var channels: [ChannelFit] = []
  /// Of each persona, in the order of the workspace.
  public private(set) var formats: [FormatFit] = []
  /// The cells that rest on one asset, in the order of assets, then cells.
  public private(set) var soleSupports: [SoleSupport] = []
  public private(set) var priorities: PriorityCount?
  /// Personas with standing claims at the first stage at which they take part, and nowhere else.
  public private(set) var topOfFunnelOnly: [Ordinal<Persona>] = []
  /// Personas who say nothing that content could answer.
  public private(set) var biographies: [Ordinal<Persona>] = []
  /// Live assets that are on no channel at all.
  public private(set) var undistributed: [Ordinal<Asset>] = []
  /// Live assets that claim or answer more than the rules allow.
  public private(set) var broad: [Ordinal<Asset>] = []
  /// Personas who hear everything from one asset.
  public private(set) var voices: [PersonaVoice] = []

  init() {}

  init(of coverage: ScoredWorkspace, _ figures: CoverageFigures) {
    let workspace = coverage.workspace
    let personas = workspace.personas.ordinals
    let assets = coverage.liveAssetsByPersona
    balance = PersonaBalance.all(in: coverage, figures)
    let replying = coverage.replyingAssetsByPersona
    themes = personas.map { StallThemes(of: $0, replying[$0.value], in: coverage) }
    channels = personas.map { ChannelFit(of: $0, assets[$0.value], in: coverage) }
    formats = personas.map { FormatFit(of: $0, in: coverage) }
    soleSupports = SoleSupport.all(in: coverage)
    priorities = PriorityCount(in: coverage)
    topOfFunnelOnly = coverage.personaOrder.filter(coverage.isServedOnlyAtFirst)
    biographies = coverage.biographies
    let live = coverage.liveAssets
    undistributed = live.filter { workspace.assets[$0].channels.isEmpty }
    broad = live.filter { coverage.reach(of: $0).isTooBroad }
    voices = PersonaVoice.all(in: coverage)
  }
}

extension Practice {
  /// The cells that would be worse without an asset.
  public func soleSupports(by asset: Ordinal<Asset>) -> ArraySlice<SoleSupport> {
    let start = soleSupports.partitioningIndex { $0.asset >= asset }
    return soleSupports[start...].prefix { $0.asset == asset }
  }
}

extension ScoredWorkspace {
  /// Whether a persona who takes part at several stages gets content at the first alone.
  fileprivate func isServedOnlyAtFirst(_ persona: Ordinal<Persona>) -> Bool {
    let cells = row(of: persona).filter(\.state.applies)
    guard let first = cells.first, cells.count > 1, !first.standingClaims.isEmpty else {
      return false
    }
    return cells.dropFirst().allSatisfy(\.standingClaims.isEmpty)
  }

  fileprivate var biographies: [Ordinal<Persona>] {
    let withNeeds = Set(workspace.needs.map(\.persona))
    return personaOrder.filter {
      !withNeeds.contains($0) && workspace.personas[$0].isBiography
    }
  }
}

extension Persona {
  /// Whether nothing is written that a buyer must learn, decides by, or is worth; the needs apart.
  fileprivate var isBiography: Bool {
    !facts.isUnreadable && influence == nil && !hasFailed(.influence) && saysSomething
      && !PersonaReadiness.sections.contains(where: says)
  }

  /// Whether there is any text; a skeleton that nobody has filled in is no biography yet.
  private var saysSomething: Bool {
    !preamble.html.isEmpty || sections.contains { $0.field != .journey && $0.isWritten }
  }
}
