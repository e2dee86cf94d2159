public import WorkspaceModel

/// An asset that serves a persona at a stage, or says that it does.
///
/// An object, because lists of claims are sorted into cells, filtered and handed on.
public final class Claim: Sendable {
  public let asset: Ordinal<Asset>
  public let cell: CellAddress
  public let state: AssetState
  public let standing: ClaimStanding
  /// Whether the asset is narrow enough for it, be there anything to read or not.
  let room: BreadthRoom
  /// Whether the file says that it covers the cell, rather than only answering one of its needs.
  public let isWritten: Bool
  /// The line of the asset's file that makes the claim.
  public let line: Int
  /// What it answers, in the order of needs.
  public let answers: [Answer]
  /// Whether it is strong under the rules in force.
  public let isStrong: Bool
  /// Whether nobody has seen the persona on any channel of the asset.
  public let isAssumed: Bool
  /// What keeps it from being strong on its own, whatever it answers.
  public let shortfalls: [Shortfall]
  let fit: ClaimFit

  init(
    asset: Ordinal<Asset>, cell: CellAddress, state: AssetState, standing: ClaimStanding,
    room: BreadthRoom, isWritten: Bool, line: Int, answers: [Answer], isStrong: Bool,
    isAssumed: Bool, shortfalls: [Shortfall], fit: ClaimFit
  ) {
    self.asset = asset
    self.cell = cell
    self.state = state
    self.standing = standing
    self.room = room
    self.isWritten = isWritten
    self.line = line
    self.answers = answers
    self.isStrong = isStrong
    self.isAssumed = isAssumed
    self.shortfalls = shortfalls
    self.fit = fit
  }
}

extension Claim {
  /// Whether it lifts anything.
  public var stands: Bool { standing.counts }

  public var answersNothing: Bool { answers.isEmpty }

  /// The claim as reasons speak of it.
  public var place: ReasonPlace { ReasonPlace(asset: asset, need: nil, line: line) }
}

extension [Claim] {
  /// The strong ones first, then the others, each in their order.
  public var strongFirst: [Claim] { filter(\.isStrong) + filter { !$0.isStrong } }
}

/// A place in an asset's file that makes a claim, or an answer to a need.
public struct ReasonPlace: Sendable, Hashable {
  public let asset: Ordinal<Asset>
  /// The need that it answers, if any.
  public let need: Ordinal<Need>?
  public let line: Int
}
