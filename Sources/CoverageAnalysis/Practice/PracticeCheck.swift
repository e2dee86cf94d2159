package import WorkspaceModel

/// A question that the practice asks of a workspace, with its answer.
package struct PracticeCheck: Sendable {
  /// The stable name, in lower-case words joined by hyphens.
  package let id: String
  package let title: String
  package let question: String
  package let verdict: Verdict
  /// The answer in a sentence, where nothing is to be done or there is nothing to judge.
  package let remark: String?
  /// What is to be done.
  package let findings: [PracticeFinding]

  package enum Verdict: String, Sendable, CaseIterable {
    case good
    case toDo = "to do"
    case noValue = "no value"
  }
}

/// Something to do that a check has found.
package struct PracticeFinding: Sendable, Hashable {
  /// What it is about.
  package let subject: Subject
  package let sentence: String
  /// The file and the line to edit.
  package let place: FileLine?

  package enum Subject: Sendable, Hashable {
    case persona(Ordinal<Persona>)
    case asset(Ordinal<Asset>)
    case cell(CellAddress)
  }
}

/// A check before it is asked of a workspace: an entry of the table of checks.
struct PracticeQuestion: Sendable {
  let id: String
  let title: String
  let question: String
  /// What it means that nothing is found.
  let good: String
  /// What is missing where there is nothing to judge.
  let noValue: String
  /// Finds what is to do; none where there is nothing to judge.
  let find: @Sendable (CoverageWording) -> [PracticeFinding]?
}

extension PracticeQuestion {
  /// The answer for a coverage.
  func check(_ wording: CoverageWording) -> PracticeCheck {
    let findings = find(wording)
    let isGood = findings?.isEmpty ?? false
    return PracticeCheck(
      id: id, title: title, question: question,
      verdict: findings == nil ? .noValue : isGood ? .good : .toDo,
      remark: findings == nil ? noValue : isGood ? good : nil, findings: findings ?? [])
  }
}
