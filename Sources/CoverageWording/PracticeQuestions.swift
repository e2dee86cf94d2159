// Who gets how much.
extension PracticeQuestion {
  static let underServed = PracticeQuestion(
    title: "Who finds too little",
    question: "Who can stop a deal and gets less than others, finds nothing once a deal is under "
      + "way, or is served at the first stage alone?",
    good: "Whoever has at least the mean influence is served no worse than the rest, priority "
      + "personas find something at each stage after the first, and nobody is served at their "
      + "first stage alone.",
    noValue: "There is no persona yet.")

  static let balance = PracticeQuestion(
    title: "Balance",
    question: "Does the content go where the weight is, or to whoever is easiest to reach?",
    good: "Each persona's share of content is within five to four of their share of weight.",
    noValue: "Nothing live serves anybody yet.")
}

// What there is for them.
extension PracticeQuestion {
  static let starterKits = PracticeQuestion(
    title: "Starter kit",
    question: "Does each priority persona find a value story, a proof, an answer to an objection "
      + "and a next step?",
    good: "Each priority persona has a whole starter kit.",
    noValue: "No priority persona takes part at any stage.")

  static let criticalFreshness = PracticeQuestion(
    title: "Critical content that grows old",
    question: "What answers a need once a deal is under way and is no longer fresh, and what alone "
      + "makes a cell strong and soon won't be?",
    good: "All critical content is fresh, and no asset that alone makes a cell strong grows old "
      + "before the next review.",
    noValue: "No live asset is critical for a priority persona.")

  static let randomActs = PracticeQuestion(
    title: "Random acts of content",
    question: "Which live assets answer nothing that a persona asks, or so much that they are "
      + "about nothing?",
    good: "Every live asset answers a need, and none is too broad.", noValue: "No asset is live.")

  static let reuse = PracticeQuestion(
    title: "Improvement without more budget",
    question:
      "Which cells improve by what there is: published, finished, refreshed, distributed, or "
      + "with its reply written?",
    good: "No open cell improves by what there is.", noValue: "There is no open cell.")
}

// Where they find it.
extension PracticeQuestion {
  static let channels = PracticeQuestion(
    title: "Channels",
    question: "On which of their channels do personas find nothing of us, which content is where "
      + "its reader is not, or nowhere, and where has nobody seen the persona yet?",
    good: "What is live is on a channel, and on one of each persona's that it is for; priority "
      + "personas find something on each of their channels, and all of these are confirmed.",
    noValue: "No priority persona names a channel, and no asset is live.")

  static let formatFit = PracticeQuestion(
    title: "Format fit",
    question: "At which stage is nothing in a format that the persona prefers?",
    good: "Where content has a format, some of it is in one that the persona prefers.",
    noValue:
      "No priority persona is known to prefer a format, or no content for them names its own.")
}

// What all of it rests on.
extension PracticeQuestion {
  static let activationReady = PracticeQuestion(
    title: "Personas to act on",
    question: "Which personas can't be acted on yet, deserve little confidence, say nothing that "
      + "content could answer, or rest on no evidence? Do too few or too many have a priority?",
    good: "Priority personas can be acted on, and as many have a priority as the rules allow, or "
      + "none; each persona has decision criteria and an influence, rests on evidence, and is no "
      + "biography.",
    noValue: "There is no persona yet.")

  static let taggingDebt = PracticeQuestion(
    title: "Tagging debt",
    question: "Which assets lack a cell, an owner, a type or a review date, or have a wrong tag?",
    good: "Every asset has a cell, an owner, a type, a review date and no wrong tag.",
    noValue: "There is no asset that could claim anything.")
}
