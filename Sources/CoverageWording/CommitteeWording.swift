public import CoverageAnalysis
internal import SourceDocuments
public import WorkspaceModel

extension Wording {
  /// What a required role without a persona means, as a sentence.
  public func sentence(forEmpty role: Tag) -> String {
    let title = taxonomy.title(of: role).insideSentence
    let whom =
      switch taxonomy[role].id {
      case "economic-buyer": "the budget owner"
      case "technical-evaluator": "whoever judges the technology"
      case "operations-owner": "operations"
      case "gatekeeper": "procurement"
      default: "this role"
      }
    if let doubt = doubtAboutRoles { return "No persona is known to be the \(title), as \(doubt)." }
    return "No persona is the \(title): nobody can say what \(whom) needs."
  }

  /// That nobody knows which role some personas have, as a clause; none where all is known.
  private var doubtAboutRoles: String? {
    let paths = workspace.personas.filter { $0.isInDoubt(.buyingRole) }.map(\.path)
    guard !paths.isEmpty else { return nil }
    return "the buying role in \(English.list(paths)) can't be read"
  }

  /// That nobody has a role that must be known, as a clause.
  public var emptyRole: String {
    doubtAboutRoles.map { "no persona is known to hold this role, as \($0)" }
      ?? "no persona holds this role"
  }

  /// Whether there is something to say and to show to a persona, as a sentence.
  public func sentence(for holder: RoleHolder) -> String {
    let persona = workspace.personas[holder.persona]
    let part = persona.buyingRole.flatMap { Self.parts[taxonomy[$0].id] }
    let has =
      switch (holder.hasMessage, holder.hasProof) {
      case (true, true): "has a message and a proof"
      case (true, false): "has a message, but no proof"
      case (false, true): "has a proof, but no message"
      case (false, false): "has neither a message nor a proof"
      }
    return "\(persona.title)\(part.map { ", \($0)," } ?? "") \(has).".asSentence
  }

  /// How well a persona is served: `served at 3 of 4 stages, strongly at 1`.
  public func clause(forServing persona: Ordinal<Persona>) -> String {
    let figures = coverage.figures[persona]
    let stages = figures.reach.denominator == 1 ? "stage" : "stages"
    guard !figures.reach.isEmpty else { return "takes part at no stage" }
    return
      "served at \(figures.reach.parts) \(stages), strongly at \(figures.strength.numeratorText)"
  }

  /// Who stands where that matters most and is not written: a champion, and somebody against.
  public func missingStances(of committee: Committee) -> [String] {
    committee.missingStances(in: taxonomy).map { stance in
      switch stance {
      case .champion:
        "No persona is a champion: nobody is known to carry our case inside the account."
      case .opponent:
        "No persona is a skeptic or a blocker: nobody is known who is against us."
      }
    }
  }

  /// A link between two personas, as a sentence.
  public func sentence(for link: InfluenceLink) -> String {
    let speaker = workspace.personas[link.speaker].title
    let listener = workspace.personas[link.listener].title
    let worse = link.isListenerWorseServed ? ", \(worse(link))" : ""
    guard link.mustConvince else { return "\(listener) listens to \(speaker)\(worse).".asSentence }
    let heard = link.isHeard ? ", who listens to them" : ""
    return "\(speaker) must convince \(listener)\(heard)\(worse).".asSentence
  }

  /// How much worse the one is served who is to be convinced.
  public func worse(_ link: InfluenceLink) -> String {
    let (own, other) = (coverage.figures[link.listener], coverage.figures[link.speaker])
    return "and \(workspace.personas[link.listener].title) is served worse: "
      + "\(own.coverage.text) against \(other.coverage.text)"
  }

  /// The stages at which a persona gets nothing that could be passed on, as a sentence; none where
  /// there is something at each.
  public func sentence(
    forUnforwardable kits: [CellKit], of persona: Ordinal<Persona>
  ) -> String? {
    let stages = kits.filter(\.forwardable.isEmpty).map { taxonomy.title(of: $0.cell.stage) }
    guard !stages.isEmpty else { return nil }
    return "\(title(of: persona)): nothing to pass on at \(English.list(stages, "or"))".asSentence
  }

  /// What somebody does in the decision, by the id of their role.
  private static let parts = [
    "economic-buyer": "who decides", "technical-evaluator": "who judges the technology",
    "operations-owner": "who has to run it", "gatekeeper": "who can hold it up",
  ]
}
