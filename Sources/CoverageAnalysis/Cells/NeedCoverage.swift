package import WorkspaceModel

/// A need with its answers.
package struct NeedCoverage: Sendable {
  package let need: Ordinal<Need>
  /// The answers, best first, with those of assets that are not live.
  package let answers: [Answer]
}

extension NeedCoverage {
  /// The best answer, if there is any.
  package var best: Answer? { answers.first }

  /// Whether a live asset answers it.
  package var isAnswered: Bool { best?.isLive ?? false }

  /// Whether an answer is strong.
  package var isAnsweredStrongly: Bool { best?.isStrong ?? false }
}
