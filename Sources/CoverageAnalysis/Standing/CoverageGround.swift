internal import WorkspaceModel

/// What claims are judged by on a day, whichever segment is looked at.
///
/// An object that all views of a workspace share, so that nothing of it is found out twice.
final class CoverageGround: Sendable {
  /// The workspace as it was handed in.
  let workspace: Workspace
  let today: CalendarDate
  /// What is supposed; its segment is not looked at.
  let supposed: CoverageScope
  /// The personas for all segments together.
  let personas: [PersonaStanding]
  let assets: [AssetStanding]
  /// Whether each reply says something: a sentence stands where it stands, whichever segment is looked
  /// at.
  let replies: ReplyJudge
  let modules: [Freshness]
  /// The fingerprint of each need's text as it is now.
  let fingerprints: [String]
  let suggestedNames: SuggestedNames
  let grid: CellGrid
  /// How far each asset reaches.
  let reaches: [AssetReach.Measured]

  /// Lays the ground for a workspace.
  ///
  /// - Parameters:
  ///   - workspace: What the files say.
  ///   - today: The day to judge dates by.
  ///   - supposed: What is supposed.
  ///   - former: The ground of an earlier state, or where something else is supposed, from which is
  ///     taken over what has not changed; none where none is known.
  init(
    of workspace: Workspace, on today: CalendarDate, supposing supposed: CoverageScope,
    after former: CoverageGround? = nil
  ) {
    self.workspace = workspace
    self.today = today
    self.supposed = supposed
    let known = former.flatMap { $0.workspace.standsOnSame(as: workspace) ? $0 : nil }
    personas = known?.personas ?? PersonaStanding.all(in: workspace, .whole)
    assets = AssetStanding.all(in: workspace, on: today, supposed)
    let states = assets.map(\.state)
    replies =
      known.map { known in
        known.replies.after(
          (known.workspace.assets, known.assets.map(\.state)), (workspace.assets, states))
      } ?? ReplyJudge(of: workspace, states: states)
    modules = workspace.modules.map { module in
      let date = module.reviewed.flatMap { $0 <= today ? $0 : nil }
      return Freshness(dated: date, for: workspace.taxonomy.rules.freshness, on: today)
    }
    fingerprints =
      known?.fingerprints ?? workspace.needs.map { NeedFingerprint.of($0.text) }
    suggestedNames = known?.suggestedNames ?? SuggestedNames(in: workspace)
    grid = known?.grid ?? CellGrid(of: workspace)
    reaches = AssetReach.all(
      in: ClaimableCells(of: workspace, personas, grid),
      after: known.map { ($0.workspace.assets, $0.reaches) })
  }
}

extension CoverageGround {
  /// Whether the text of a need has changed since an asset was last reviewed against it.
  ///
  /// An asset without a fingerprint of the need is not compared, unless a mistake may have left that
  /// out.
  func isRecheckDue(_ asset: Asset, for need: Ordinal<Need>) -> Bool {
    isRecheckDue(asset.reviewedAgainst[need], asset.isReviewedAgainstDoubtful, need)
  }

  /// The same of a module.
  func isRecheckDue(_ module: Ordinal<Module>, for need: Ordinal<Need>) -> Bool {
    let module = workspace.modules[module]
    return isRecheckDue(module.reviewedAgainst[need], module.isReviewedAgainstDoubtful, need)
  }

  private func isRecheckDue(
    _ reviewed: String?, _ isDoubtful: Bool, _ need: Ordinal<Need>
  ) -> Bool {
    reviewed.map { $0.lowercased() != fingerprints[need.value] } ?? isDoubtful
  }
}
