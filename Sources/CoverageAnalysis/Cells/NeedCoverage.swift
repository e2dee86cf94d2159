public import WorkspaceModel

/// A need with its answers.
public struct NeedCoverage: Sendable {
  public let need: Ordinal<Need>
  /// The answers, best first, with those that do not count.
  public let answers: [Answer]
  /// 2 with a strong answer, 1 with one that counts and has a reply, else 0.
  public let points: Int

  init(_ need: Ordinal<Need>, _ answers: [Answer], asksForReplies: Bool) {
    self.need = need
    self.answers = answers.sorted(by: Answer.isBetter)
    let counting = answers.filter(\.counts)
    points =
      counting.contains(where: \.isStrong)
      ? 2 : counting.contains { $0.reply != nil || !asksForReplies } ? 1 : 0
  }
}

extension NeedCoverage {
  /// The best answer, if there is any.
  public var best: Answer? { answers.first }

  /// Whether a sentence answers it, strongly or not.
  public var isAnswered: Bool { points > 0 }

  /// Whether an answer is strong.
  public var isAnsweredStrongly: Bool { points == 2 }

  /// Whether assets point at it and none says what it replies.
  public var isOnlyClaimed: Bool { points == 0 && answers.contains(where: \.counts) }

  /// Whether every strong answer to it is on channels on which nobody has seen the persona.
  public var isAssumed: Bool {
    let strong = answers.filter(\.isStrong)
    return !strong.isEmpty && strong.allSatisfy(\.isAssumed)
  }

  /// The answer to say: the best one that counts and replies.
  public var spoken: Answer? { answers.first { $0.counts && $0.reply != nil } }
}
