internal import WorkspaceModel

/// Whether a claim is where its persona is, and in a format that they prefer.
struct ClaimFit: Sendable {
  let channel: Told
  let format: Told

  enum Told {
    case fits(Bool)
    /// Nothing can be said, for a reason.
    case leftOut(LeftOut.Why)
  }

  init(of asset: Asset, for persona: PersonaStanding) {
    channel =
      persona.asksForChannel
      ? .fits(persona.isReached(on: asset.channels)) : .leftOut(.noChannelsAsked)
    guard persona.asksForFormat else {
      format = .leftOut(.noFormatsAsked)
      return
    }
    // A slip in a format is no reason to leave the asset out.
    format =
      asset.format.map { .fits(persona.formats.contains($0)) }
      ?? (asset.isInDoubt(.format) ? .fits(false) : .leftOut(.noFormat))
  }
}

extension Share {
  /// Counts what is told of a claim, or leaves it out.
  mutating func count(_ told: ClaimFit.Told) {
    switch told {
    case .fits(let fits): count(fits)
    case .leftOut(let why): leaveOut(why)
    }
  }
}
