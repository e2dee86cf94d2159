internal import WorkspaceModel

extension ActKind {
  /// What is done, in a word or two.
  var verb: String {
    switch self {
    case .correct: "Put right"
    case .publish: "Publish"
    case .recheck: "Check again"
    case .distribute: "Distribute"
    case .reply: "Write the reply"
    case .writeNeed: "Write the need"
    case .refresh: "Refresh"
    case .strengthen: "Strengthen"
    case .finish: "Finish"
    case .write: "Write an asset"
    }
  }

  /// What it is about, as a clause.
  var meaning: String {
    switch self {
    case .correct: "a mistake that keeps a sentence from counting"
    case .publish: "a draft that has something to read"
    case .recheck: "an answer whose need has changed since, and nothing else"
    case .distribute: "what is on none of the persona's channels"
    case .reply: "the sentence of an asset that only points at a need"
    case .writeNeed: "what a persona must learn, where nobody has written it"
    case .refresh: "what is stale or has no date: read it again, mend it, then date it"
    case .strengthen: "what somebody has called weak, or what is beyond its breadth"
    case .finish: "what is planned, or has nothing to read: make it, publish it, date it"
    case .write: "an asset for one need that nothing answers"
    }
  }
}
