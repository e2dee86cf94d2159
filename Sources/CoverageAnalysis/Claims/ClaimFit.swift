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
    let preferred = persona.formats
    format =
      preferred.isEmpty
      ? .leftOut(.noFormatsAsked)
      : asset.format.map { .fits(preferred.contains($0)) } ?? .leftOut(.noFormat)
  }
}
