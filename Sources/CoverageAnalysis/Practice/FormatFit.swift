public import WorkspaceModel

/// Whether a persona gets content in the formats that they prefer, stage by stage.
public struct FormatFit: Sendable, Hashable {
  public let persona: Ordinal<Persona>
  public let preferred: [Tag]
  /// The applicable stages in order; none for a persona who prefers no format.
  public let stages: [Stage]

  public struct Stage: Sendable, Hashable {
    public let stage: Tag
    /// Standing claims in a format that the persona prefers, of those with a format, be it one that
    /// can't be read.
    public let share: Share
    /// The assets in another format, as far as formats can be read.
    public let misfits: [Ordinal<Asset>]
  }

  init(of persona: Ordinal<Persona>, in coverage: ScoredWorkspace) {
    self.persona = persona
    let preferred = coverage[persona].formats
    self.preferred = preferred
    let cells = coverage.row(of: persona).filter(\.state.applies)
    stages = coverage[persona].asksForFormat ? cells.map { Stage($0, coverage.workspace) } : []
  }
}

extension FormatFit.Stage {
  fileprivate init(_ cell: Cell, _ workspace: Workspace) {
    stage = cell.address.stage
    let isReadable = !workspace.personas[cell.address.persona].isInDoubt(.formats)
    var share = Share()
    var misfits: [Ordinal<Asset>] = []
    for claim in cell.standingClaims {
      share.count(claim.fit.format)
      // What can't be read may be what fits.
      guard case .fits(false) = claim.fit.format, isReadable,
        workspace.assets[claim.asset].format != nil
      else { continue }
      misfits.append(claim.asset)
    }
    self.share = share
    self.misfits = misfits
  }

  /// Whether there is content with a format, and none in one that the persona prefers.
  ///
  /// A format that can't be read is none that they prefer, as far as anybody knows.
  public var fitsNothing: Bool { !share.isEmpty && share.numerator == 0 }
}
