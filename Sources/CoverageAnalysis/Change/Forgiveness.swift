internal import WorkspaceModel

/// What a person may lower without failing a gate: what they judge of an answer, and what they write
/// of the persona.
struct Forgiveness {
  private let before: CoverageSnapshot
  private let after: CoverageSnapshot

  init(_ before: CoverageSnapshot, _ after: CoverageSnapshot) {
    self.before = before
    self.after = after
  }
}

extension Forgiveness {
  /// The points that a need would have if nobody had called an answer weak, reworded the need or
  /// changed the persona's channels.
  ///
  /// No answer gets more by it than it had before.
  func points(of new: NeedSnapshot, after old: NeedSnapshot) -> Int {
    let (earlier, later) = (old.answers(in: before), new.answers(in: after))
    let strong = later.values.contains { answer in
      answer.isStrong
        || earlier[answer.asset.id].map { $0.isStrong && isForgiven(answer, old, new) } ?? false
    }
    return strong ? 2 : new.points
  }

  /// Whether an answer counts, and all that keeps it from being strong is overlooked.
  private func isForgiven(
    _ answer: AnswerSnapshot, _ old: NeedSnapshot, _ new: NeedSnapshot
  ) -> Bool {
    var kinds: Set<NamedShortfall.Kind> = [.calledWeak]
    if !old.reads(as: new) { kinds.insert(.recheckDue) }
    if old.named.kind != new.named.kind { kinds.insert(.unfit) }
    if areChannelsOfPersona(old, new, answer.asset.id) { kinds.insert(.notDistributed) }
    return answer.standing.counts && kinds.isSuperset(of: answer.shortfalls.keys)
  }

  /// Whether the persona asks for other channels, and the asset is on all on which it was.
  ///
  /// A mistake in the persona's channels is no judgement.
  private func areChannelsOfPersona(
    _ old: NeedSnapshot, _ new: NeedSnapshot, _ asset: String
  ) -> Bool {
    before.channels(at: old.cell) != after.channels(at: new.cell)
      && after.persona(at: new.cell).map { !$0.isInDoubt(.channels) } ?? true
      && before.channels(ofAsset: asset).isSubset(of: after.channels(ofAsset: asset))
  }
}

extension AnswerSnapshot {
  fileprivate var isStrong: Bool { standing.counts && shortfalls.isEmpty }
}

extension CoverageSnapshot {
  /// The channels of an asset by their ids.
  fileprivate func channels(ofAsset id: String) -> Set<String> {
    Set((asset(id)?.channels ?? []).map { coverage.workspace.taxonomy[$0].id })
  }
}
