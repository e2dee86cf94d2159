public import CoverageAnalysis

/// A check of the practice in words.
struct PracticeQuestion: Sendable {
  let title: String
  let question: String
  /// What it means that nothing is found.
  let good: String
  /// What is missing where there is nothing to judge.
  let noValue: String
}

extension PracticeCheck {
  public var title: String { kind.words.title }

  public var question: String { kind.words.question }

  /// The answer in a sentence, where nothing is to be done or there is nothing to judge.
  public var remark: String? {
    switch verdict {
    case .good: kind.words.good
    case .noValue: kind.words.noValue
    case .toDo: nil
    }
  }
}

extension PracticeCheck.Kind {
  fileprivate var words: PracticeQuestion {
    switch self {
    case .underServed: .underServed
    case .balance: .balance
    case .starterKits: .starterKits
    case .criticalFreshness: .criticalFreshness
    case .randomActs: .randomActs
    case .reuse: .reuse
    case .channels: .channels
    case .formatFit: .formatFit
    case .activationReady: .activationReady
    case .taggingDebt: .taggingDebt
    }
  }
}
