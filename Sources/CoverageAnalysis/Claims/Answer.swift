public import WorkspaceModel

/// A claim with one need that it answers.
///
/// An asset that answers a need itself and through modules has one answer, the best of them.
///
/// An object, for the reason for which a claim is one.
public final class Answer: Sendable {
  public let asset: Ordinal<Asset>
  public let need: Ordinal<Need>
  /// The module through which it answers, if it doesn't itself.
  public let module: Ordinal<Module>?
  public let state: AssetState
  public let standing: ClaimStanding
  /// Whether the asset is narrow enough for it, be there anything to read or not.
  let room: BreadthRoom
  /// The line of the asset's file that names the need, or the module.
  public let line: Int
  /// What it replies; none where it says nothing that counts as a reply.
  public let reply: GivenReply?
  public let freshness: Freshness
  /// What keeps it from being strong; of an asset that is not live yet, once it is published.
  public let shortfalls: [Shortfall]
  /// Whether nobody has seen the persona on any channel of the asset.
  public let isAssumed: Bool

  init(
    asset: Ordinal<Asset>, need: Ordinal<Need>, module: Ordinal<Module>?, state: AssetState,
    standing: ClaimStanding, room: BreadthRoom, line: Int, reply: GivenReply?,
    freshness: Freshness, shortfalls: [Shortfall], isAssumed: Bool
  ) {
    self.asset = asset
    self.need = need
    self.module = module
    self.state = state
    self.standing = standing
    self.room = room
    self.line = line
    self.reply = reply
    self.freshness = freshness
    self.shortfalls = shortfalls
    self.isAssumed = isAssumed
  }
}

/// The sentence with which an answer replies, and where it stands.
public struct GivenReply: Sendable, Hashable {
  public let reply: Reply
  /// The module in whose file it stands; none for the asset's own.
  public let module: Ordinal<Module>?
  /// Its line in that file.
  public let line: Int
}

extension Answer {
  public var counts: Bool { standing.counts }

  public var isStrong: Bool { counts && shortfalls.isEmpty }

  /// The answer as reasons speak of it.
  public var place: ReasonPlace { ReasonPlace(asset: asset, need: need, line: line) }

  /// Better answers first: those that count, then those that would; then nearer to being of use, with
  /// less amiss, by asset.
  static func isBetter(_ left: Answer, _ right: Answer) -> Bool {
    left.order < right.order
  }

  private var order: (Int, Int, Int, Int) {
    (
      counts ? 0 : standing.mayCount ? 1 : 2, state.distance, shortfalls.count, asset.value
    )
  }
}
