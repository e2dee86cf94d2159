internal import WorkspaceModel

extension LeadCriterion {
  /// What must hold, what to ask, and the tests and signals, in lines.
  var lines: [String] {
    values + questions.map { "ask: \($0)" } + qualifiedIf.map { "qualified if: \($0)" }
      + disqualifiedIf.map { "disqualified if: \($0)" } + signals.map { "signal: \($0)" }
  }

  private var values: [String] {
    switch value {
    case .none: []
    case .text(let text): [text]
    case .list(let texts): texts
    case .options(let options): options.map { "\($0.label): \($0.text)" }
    }
  }
}
