internal import WorkspaceModel

// Who gets how much.
extension PracticeQuestion {
  static let underServed = PracticeQuestion(
    title: "Much influence, too little content",
    question: "Which stakeholders can stop a deal and get less than others?",
    good: "Whoever has at least the mean influence is served no worse than the rest.",
    noValue: "There is no persona yet.")

  static let balance = PracticeQuestion(
    title: "Balance",
    question: "Does the content go where the weight is, or to whoever is easiest to reach?",
    good: "Each persona's share of content is within five to four of their share of weight.",
    noValue: "Nothing live serves anybody yet.")

  static let stalls = PracticeQuestion(
    title: "Functions that find nothing",
    question: "Which function finds nothing once a deal is under way?",
    good: "Each priority persona finds something at each stage after the first.",
    noValue: "No priority persona takes part after the first stage.")

  static let topOfFunnel = PracticeQuestion(
    title: "Served at the top of the funnel only",
    question: "Who gets content at the first stage and nothing that helps them to decide?",
    good: "Nobody is served at their first stage alone.",
    noValue: "Nothing live serves anybody yet.")

  static let priorityPersonas = PracticeQuestion(
    title: "Number of priority personas",
    question: "Does the team serve as many priority personas as it can, and no more?",
    good: "The number of priority personas is within the rules.",
    noValue:
      "No persona has a \(KeyName<Persona>.priority.asCode), so all of them count as priority personas."
  )
}

// What there is for them.
extension PracticeQuestion {
  static let starterKits = PracticeQuestion(
    title: "Starter kit",
    question: "Does each priority persona find a value story, a proof, an answer to an objection "
      + "and a next step?",
    good: "Each priority persona has a whole starter kit.",
    noValue: "No priority persona takes part at any stage.")

  static let stallThemes = PracticeQuestion(
    title: "Usual gap areas",
    question: "Does each priority persona find something on each of the usual gap areas?",
    good: "Each priority persona finds something on each theme.",
    noValue: "There is no priority persona, or the taxonomy lists no theme.")

  static let criticalFreshness = PracticeQuestion(
    title: "Critical content that has grown old",
    question: "Is everything fresh that answers a need once a deal is under way?",
    good: "All critical content is fresh.",
    noValue: "No live asset is critical for a priority persona.")

  static let soleSupport = PracticeQuestion(
    title: "Cells that rest on one asset",
    question: "Which cell falls soon because a single asset holds it and grows old?",
    good: "No asset that alone makes a cell strong grows old before the next review.",
    noValue: "No strong cell rests on the freshness of a single asset.")

  static let randomActs = PracticeQuestion(
    title: "Random acts of content",
    question: "Which live assets answer nothing that a persona asks?",
    good: "Every live asset answers a need.", noValue: "No asset is live.")

  static let broadAssets = PracticeQuestion(
    title: "Content for everybody",
    question: "Which assets claim or answer so much that they are about nothing?",
    good: "No live asset is too broad.", noValue: "No asset is live.")

  static let reuse = PracticeQuestion(
    title: "Improvement without more budget",
    question:
      "Which cells improve by what there is: published, finished, refreshed, distributed, or "
      + "with its reply written?",
    good: "No open cell improves by what there is.", noValue: "There is no open cell.")
}

// Where they find it.
extension PracticeQuestion {
  static let emptyChannels = PracticeQuestion(
    title: "Channels without content",
    question: "On which of their channels do personas find nothing of us?",
    good: "Priority personas find something on each of their channels.",
    noValue: "No priority persona names a channel.")

  static let channelMismatch = PracticeQuestion(
    title: "Content where its reader is not",
    question: "Which live assets are on channels, and on none of the persona's?",
    good: "Every distributed asset is on a channel of each persona that it is for.",
    noValue: "No priority persona names a channel.")

  static let undistributed = PracticeQuestion(
    title: "Content on no channel",
    question: "Which live assets are distributed nowhere?",
    good: "Every live asset is on a channel.", noValue: "No asset is live.")

  static let assumedChannels = PracticeQuestion(
    title: "Assumed channels",
    question: "On which channels has nobody seen the persona yet?",
    good: "Each channel of a priority persona is confirmed.",
    noValue: "No priority persona names a channel.")

  static let formatFit = PracticeQuestion(
    title: "Format fit",
    question: "At which stage is nothing in a format that the persona prefers?",
    good: "Where content has a format, some of it is in one that the persona prefers.",
    noValue: "No priority persona prefers a format, or no content for them names its own.")
}

// What all of it rests on.
extension PracticeQuestion {
  static let activationReady = PracticeQuestion(
    title: "Activation-ready personas",
    question: "Which priority personas can't be acted on yet?",
    good: "Each priority persona can be acted on.", noValue: "There is no persona yet.")

  static let ambiguousPersonas = PracticeQuestion(
    title: "Ambiguous personas",
    question: "Whose whole row deserves little confidence?",
    good: "Each persona has decision criteria and an influence.",
    noValue: "There is no persona yet.")

  static let biographies = PracticeQuestion(
    title: "Biographies",
    question: "Which personas say who somebody is, and nothing that content could answer?",
    good: "No persona is a biography.", noValue: "There is no persona yet.")

  static let assumedPersonas = PracticeQuestion(
    title: "Assumed personas",
    question: "Which personas rest on no evidence?", good: "Each persona rests on evidence.",
    noValue: "There is no persona yet.")

  static let taggingDebt = PracticeQuestion(
    title: "Tagging debt",
    question: "Which assets lack a cell, an owner, a type or a review date, or have a wrong tag?",
    good: "Every asset has a cell, an owner, a type, a review date and no wrong tag.",
    noValue: "There is no asset yet.")
}
