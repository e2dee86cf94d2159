internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import WorkspaceModel

/// How to read a place of a matrix: every state and every sign with its meaning, which is another one
/// in each kind of matrix.
struct Legend {
  private let coverage: Coverage
  private let kind: Kind

  /// What the places of a matrix are.
  enum Kind {
    /// One cell each.
    case cells
    /// Several cells together, of which the weakest counts.
    case groups
    /// The claims of a persona that fall in the column.
    case claims(column: String, ofTheirOwn: Bool)
    /// How recently its live assets were looked at.
    case freshness
    /// Who keeps its live assets.
    case owners
  }

  init(_ content: SiteContent, _ kind: Kind = .cells) {
    coverage = content.coverage
    self.kind = kind
  }
}

extension Legend {
  /// For the partial `part-legend`.
  var values: TemplateValue {
    switch kind {
    case .cells, .groups, .claims: .records(states + signs)
    case .freshness:
      .records([
        mark("2 of 3 fresh", "two of the three live assets there were reviewed recently enough"),
        mark("1 without a date", "nobody has written when it was reviewed"), noAsset,
      ])
    case .owners:
      .records([
        mark("Product marketing 2", "who keeps how many of the live assets there"),
        mark("nobody 1", "so many have no owner"), noAsset,
      ])
    }
  }

  private var noAsset: TemplateRecord { mark("no asset", "nothing live is tagged for it") }

  private var states: [TemplateRecord] {
    let notAssessed: TemplateRecord? = meaning(.notAssessed).map { entry(.notAssessed, $0) }
    let notApplicable = CellState.notApplicable(reason: "")
    return [
      meaning(.strong).map { entry(.strong, $0) }, meaning(.weak).map { entry(.weak, $0) },
      meaning(.missing).map { entry(.missing, $0) }, notAssessed,
      meaning(notApplicable).map { entry(notApplicable, $0) },
    ].compactMap(\.self)
  }

  private func meaning(_ state: CellState) -> String? {
    switch kind {
    case .cells: ofCell(state)
    case .groups: ofGroup(state)
    case .claims(let column, let isOwn): ofClaims(state, column, isOwn)
    case .freshness, .owners: nil
    }
  }
}

extension Legend {
  private func ofCell(_ state: CellState) -> String {
    let asksForAnswers = coverage.asksForAnswers
    return switch state {
    case .strong:
      asksForAnswers
        ? "every need has a strong answer" : "something that claims it has every mark asked for"
    case .weak:
      asksForAnswers
        ? "something that counts serves it, but not every need has a strong answer, or no need is "
          + "written"
        : "something that counts claims it, and nothing has every mark asked for"
    case .missing: "nothing that counts serves it"
    case .notAssessed:
      "nobody has written what this persona must learn there, and nothing is for it"
    case .notApplicable: "the persona takes no part; in no figure"
    }
  }

  private func ofGroup(_ state: CellState) -> String {
    switch state {
    case .strong: "every cell that stands together here is strong"
    case .weak: "the weakest of them is weak"
    case .missing: "the weakest of them is missing"
    case .notAssessed: "the weakest of them is not assessed"
    case .notApplicable: "there is no cell here"
    }
  }

  private func ofClaims(_ state: CellState, _ column: String, _ isOwn: Bool) -> String? {
    let what = coverage.asksForAnswers ? "strong answer" : "strong claim"
    return switch state {
    case .strong: "one \(what) for this persona, or more, falls in the column"
    case .weak: "something that counts for this persona does, and no \(what)"
    case .missing: "nothing that counts for this persona does"
    case .notAssessed: nil
    case .notApplicable: isOwn ? "the \(column) is none of theirs" : nil
    }
  }

  private func entry(
    _ state: CellState, _ meaning: String, _ signs: [CellSigns.Sign] = []
  ) -> TemplateRecord {
    [
      "isState": .flag(true), "isSign": .flag(false), "mark": .none,
      "state": .text(state.name), "score": .text(state.score.map(String.init)),
      "word": .text(state.word), "signs": .records(signs.map(\.values)),
      "meaning": .text(meaning),
    ]
  }
}

extension Legend {
  private var signs: [TemplateRecord] {
    if case .claims(let column, let isOwn) = kind {
      return isOwn ? [mark("Any \(column)", "for a persona who names none of their own")] : []
    }
    let ofCells: [TemplateRecord?] = [
      coverage.asksForAnswers
        ? sign(.init(text: "3 of 4"), "how many of its needs have a strong answer") : nil,
      coverage.asksForAnswers
        ? sign(.tagsOnly, "assets claim it, and no sentence answers any of its needs") : nil,
      sign(.stale, "nothing that counts there is fresh, and something has grown old"),
      sign(.assumed, assumed),
      coverage.workspace.isPublic
        ? nil
        : sign(
          .init(text: "deals stood still", shape: "stall"),
          "for want of something there, in the last twelve months, as somebody has recorded"),
      mark("+1", "assets that are drafts, planned or scheduled"),
    ]
    return (isOneCell ? ofCells.compactMap(\.self) : []) + [
      mark(
        "low confidence",
        "the persona has no decision criteria or no influence: read the whole row with care"),
      mark("!", "a file behind it has problems"),
    ]
  }

  private var isOneCell: Bool {
    if case .cells = kind { true } else { false }
  }

  private var assumed: String {
    coverage.asksForAnswers
      ? "a need there has strong answers only on channels on which nobody has seen this persona"
      : "what is strong there is so only on channels on which nobody has seen this persona"
  }

  private func sign(_ sign: CellSigns.Sign, _ meaning: String) -> TemplateRecord {
    [
      "isState": .flag(false), "isSign": .flag(true), "mark": .none, "state": .none,
      "score": .none, "word": .none, "signs": .records([sign.values]), "meaning": .text(meaning),
    ]
  }

  private func mark(_ text: String, _ meaning: String) -> TemplateRecord {
    [
      "isState": .flag(false), "isSign": .flag(false), "mark": .text(text), "state": .none,
      "score": .none, "word": .none, "signs": .records([]), "meaning": .text(meaning),
    ]
  }
}
