internal import WorkspaceModel

/// A need with everything that a comparison asks, under names that another coverage knows too.
struct NeedSnapshot {
  let ordinal: Ordinal<Need>
  /// `cfo.evaluation`.
  let cell: String
  let named: NamedNeed
  /// Whether its author gave it a name.
  let hasOwnName: Bool
  let coverage: NeedCoverage

  init(_ need: NeedCoverage, _ workspace: Workspace, _ names: LaterNames) {
    let written = workspace.needs[need.need]
    ordinal = need.need
    cell = names.address(of: written.cell, in: workspace)
    named = NamedNeed(
      address: names.address(of: need.need, in: workspace), kind: written.kind, text: written.text)
    hasOwnName = written.isNamed
    coverage = need
  }
}

extension NeedSnapshot {
  var points: Int { coverage.points }

  /// Its persona's id.
  var persona: Substring { cell.prefix { $0 != "." } }

  /// Whether it reads as another one does, whatever it is called.
  func reads(as other: NeedSnapshot) -> Bool {
    named.kind == other.named.kind && named.text == other.named.text
  }

  /// The answers by the ids of their assets.
  func answers(in snapshot: CoverageSnapshot) -> [String: AnswerSnapshot] {
    Dictionary(
      coverage.answers.map { AnswerSnapshot($0, snapshot.coverage, snapshot.names) }
        .map { ($0.asset.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
