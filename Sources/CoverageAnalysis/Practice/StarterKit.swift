public import WorkspaceModel

/// The least that a persona should find: a value story, a proof, an answer to an objection, and a
/// next step.
public struct StarterKit: Sendable, Hashable {
  public let persona: Ordinal<Persona>
  /// What is asked for, in order; nothing for a persona who takes part at no stage.
  public let parts: [Part]

  public enum Kind: String, Sendable, CaseIterable {
    case valueStory = "value-story"
    case proof
    case answeredObjection = "answered-objection"
    case nextStep = "next-step"
  }

  /// A part with what fills it, or what nearly does.
  public struct Part: Sendable, Hashable {
    public let kind: Kind
    /// The asset that fills it; none while it is missing.
    public let asset: Ordinal<Asset>?
    /// The need that is answered, or the first that is not.
    public let need: Ordinal<Need>?
    /// An asset that would fill it after a small repair.
    public let candidate: Ordinal<Asset>?
  }

  init(of persona: Ordinal<Persona>, in coverage: ScoredWorkspace) {
    self.persona = persona
    let cells = coverage.row(of: persona).filter(\.state.applies)
    let finder = StarterKitFinder(coverage, cells)
    parts = cells.isEmpty ? [] : Kind.allCases.compactMap(finder.part)
  }
}

extension StarterKit {
  /// Whether the persona takes part anywhere.
  public var isAskedFor: Bool { !parts.isEmpty }

  public var isComplete: Bool { parts.allSatisfy { $0.asset != nil } }

  public var missing: [Part] { parts.filter { $0.asset == nil } }
}

/// Finds the parts of one persona's starter kit.
private struct StarterKitFinder {
  private let coverage: ScoredWorkspace
  private let needs: [NeedCoverage]
  /// The claims that stand and those of planned assets, with the strong ones first.
  private let claims: [Claim]

  init(_ coverage: ScoredWorkspace, _ cells: [Cell]) {
    self.coverage = coverage
    needs = cells.flatMap(\.needs)
    claims = cells.flatMap(\.claims).strongFirst
  }
}

extension StarterKitFinder {
  /// A part; none where the team's roles know no such thing.
  func part(_ kind: StarterKit.Kind) -> StarterKit.Part? {
    switch kind {
    case .valueStory:
      coverage.workspace.taxonomy.role(answering: .question).map { role in
        part(kind, answering: .question) { coverage[$0.asset].role == role }
      }
    case .proof: part(kind, answering: .proof) { _ in true }
    case .answeredObjection: part(kind, answering: .objection) { _ in true }
    case .nextStep: nextStep
    }
  }

  /// A part that is a sentence: the strongly answered need before others, then one that a planned
  /// asset would answer, then the first that is open.
  private func part(
    _ kind: StarterKit.Kind, answering need: Need.Kind, where isFit: (Answer) -> Bool
  ) -> StarterKit.Part {
    let needs = needs.filter { coverage.workspace.needs[$0.need].kind == need }
    let said = needs.flatMap { need in
      need.answers.filter { ($0.reply != nil || !coverage.basis.asksForReplies) && isFit($0) }
    }
    let given = said.first(where: \.isStrong) ?? said.first(where: \.counts)
    let planned = said.first { $0.standing == .onceOut }
    return StarterKit.Part(
      kind: kind, asset: given?.asset, need: (given ?? planned)?.need ?? needs.first?.need,
      candidate: planned?.asset)
  }

  private var nextStep: StarterKit.Part {
    // A random act leads nobody on.
    let claims = claims.filter { coverage.reach(of: $0.asset).answeredNeeds > 0 }
    let leads = { (claim: Claim) in coverage.workspace.assets[claim.asset].nextStep != nil }
    let standing = claims.filter(\.stands)
    let planned = claims.filter { $0.standing == .onceOut }
    return StarterKit.Part(
      kind: .nextStep, asset: standing.first(where: leads)?.asset, need: nil,
      candidate: (planned.first(where: leads) ?? standing.last)?.asset)
  }
}
