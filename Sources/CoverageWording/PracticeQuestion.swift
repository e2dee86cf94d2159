package import CoverageAnalysis

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
  package var title: String { kind.words.title }

  package var question: String { kind.words.question }

  /// The answer in a sentence, where nothing is to be done or there is nothing to judge.
  package var remark: String? {
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
    case .stalls: .stalls
    case .topOfFunnel: .topOfFunnel
    case .priorityPersonas: .priorityPersonas
    case .starterKits: .starterKits
    case .stallThemes: .stallThemes
    case .criticalFreshness: .criticalFreshness
    case .soleSupport: .soleSupport
    case .randomActs: .randomActs
    case .broadAssets: .broadAssets
    case .reuse: .reuse
    case .emptyChannels: .emptyChannels
    case .channelMismatch: .channelMismatch
    case .undistributed: .undistributed
    case .assumedChannels: .assumedChannels
    case .formatFit: .formatFit
    case .activationReady: .activationReady
    case .ambiguousPersonas: .ambiguousPersonas
    case .biographies: .biographies
    case .assumedPersonas: .assumedPersonas
    case .taggingDebt: .taggingDebt
    }
  }
}
