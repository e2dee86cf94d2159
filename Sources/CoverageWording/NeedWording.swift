public import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

extension Wording {
  /// How a need stands, in a word or two.
  public func word(for need: NeedCoverage) -> String {
    switch need.points {
    case 2: need.isAssumed ? "strong, assumed" : "strong"
    case 1: "weak"
    default: need.isOnlyClaimed ? "only claimed" : "open"
    }
  }

  /// A need with how it stands, in a sentence.
  public func standing(of need: NeedCoverage) -> String {
    switch need.points {
    case 2:
      need.isAssumed
        ? "It has a strong answer, on channels on which nobody has seen this persona."
        : "It has a strong answer."
    case 1: "It has an answer that is not strong."
    default: openness(of: need)
    }
  }

  private func openness(of need: NeedCoverage) -> String {
    if workspace.needs[need.need].hasError {
      let place = coverage.placeToPutRight(need.need)
      let isItsLine = place == coverage.place(of: need.need)
      return
        "Nothing can answer it before the error in \(isItsLine ? "its line" : "\(place)") is put "
        + "right."
    }
    if need.isOnlyClaimed {
      return "Assets point at it, and none says in a sentence what it replies."
    }
    return need.answers.isEmpty
      ? "Nothing answers it." : "Nothing answers it that counts today."
  }
}
