package import WorkspaceModel

/// The least that a persona should find: a value story, a proof, an answer to an objection, and a
/// next step.
package struct StarterKit: Sendable, Hashable {
  package let persona: Ordinal<Persona>
  /// What is asked for, in order; nothing for a persona who takes part at no stage.
  package let parts: [Part]

  package enum Kind: String, Sendable, CaseIterable {
    case valueStory = "value-story"
    case proof
    case answeredObjection = "answered-objection"
    case nextStep = "next-step"
  }

  /// A part with what fills it, or what nearly does.
  package struct Part: Sendable, Hashable {
    package let kind: Kind
    /// The asset that fills it; none while it is missing.
    package let asset: Ordinal<Asset>?
    /// The objection that is answered, or the first that is not.
    package let need: Ordinal<Need>?
    /// An asset that would fill it after a small repair.
    package let candidate: Ordinal<Asset>?
  }

  init(of persona: Ordinal<Persona>, in coverage: Coverage) {
    self.persona = persona
    let cells = coverage.row(of: persona).filter(\.state.applies)
    let finder = StarterKitFinder(coverage, cells)
    parts = cells.isEmpty ? [] : Kind.allCases.compactMap(finder.part)
  }
}

extension StarterKit {
  /// Whether the persona takes part anywhere.
  package var isAskedFor: Bool { !parts.isEmpty }

  package var isComplete: Bool { parts.allSatisfy { $0.asset != nil } }

  package var missing: [Part] { parts.filter { $0.asset == nil } }
}

/// Finds the parts of one persona's starter kit.
private struct StarterKitFinder {
  private let coverage: Coverage
  private let objections: [NeedCoverage]
  /// With the strong ones first.
  private let live: [Claim]
  private let planned: [Claim]

  init(_ coverage: Coverage, _ cells: [Cell]) {
    self.coverage = coverage
    let claims = cells.flatMap(\.claims)
    live = claims.filter(\.isLive).strongFirst
    planned = claims.filter(\.state.isPlanned)
    objections = cells.flatMap(\.needs).filter {
      coverage.workspace.needs[$0.need].kind == .objection
    }
  }
}

extension StarterKitFinder {
  /// A part; none where the team's roles know no such thing.
  func part(_ kind: StarterKit.Kind) -> StarterKit.Part? {
    let taxonomy = coverage.workspace.taxonomy
    switch kind {
    case .valueStory: return taxonomy.role(answering: .question).map { part(kind, of: $0) }
    case .proof: return taxonomy.role(answering: .proof).map { part(kind, of: $0) }
    case .answeredObjection: return answeredObjection
    case .nextStep: return nextStep
    }
  }

  private func part(_ kind: StarterKit.Kind, of role: Tag) -> StarterKit.Part {
    let plays = { (claim: Claim) in coverage[claim.asset].role == role }
    let candidate =
      planned.first(where: plays) ?? live.first { coverage[$0.asset].role == nil }
    return StarterKit.Part(
      kind: kind, asset: live.first(where: plays)?.asset, need: nil, candidate: candidate?.asset)
  }

  private var answeredObjection: StarterKit.Part {
    let answered =
      objections.first(where: \.isAnsweredStrongly) ?? objections.first(where: \.isAnswered)
    let planned = objections.first { $0.best?.state.isPlanned ?? false }
    return StarterKit.Part(
      kind: .answeredObjection, asset: answered?.best?.asset,
      need: (answered ?? planned ?? objections.first)?.need, candidate: planned?.best?.asset)
  }

  private var nextStep: StarterKit.Part {
    let leads = { (claim: Claim) in coverage.workspace.assets[claim.asset].nextStep != nil }
    return StarterKit.Part(
      kind: .nextStep, asset: live.first(where: leads)?.asset, need: nil,
      candidate: (planned.first(where: leads) ?? live.last)?.asset)
  }
}
