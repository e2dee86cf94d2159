public import CoverageAnalysis
internal import SourceDocuments

extension QuarterPlan {
  /// The heading of this quarter's list: `Five things this quarter`.
  public var heading: String { heading(plans.count, "this quarter") }

  /// The heading of the next quarter's list: `Five things next quarter`.
  public var nextHeading: String { heading(next.count, "next quarter") }

  /// What is left once both quarters are done, as a sentence.
  public var rest: String {
    guard !plans.isEmpty else {
      if withoutGain == 0 { return "There is no open cell that weighs anything." }
      return corrections > 0
        ? "No plan gains anything before what a mistake hides can be read: put that right first."
        : "No plan gains anything yet. Begin with what the personas must learn, or wait for what "
          + "is scheduled."
    }
    let gains =
      remaining == 0
      ? "After that no plan is left that gains anything"
      : "After that \(English.count(remaining, "plan")) "
        + "\(remaining == 1 ? "remains that gains" : "remain that gain") something"
    guard withoutGain > 0 else { return "\(gains)." }
    let mistake = corrections > 0 ? " or a mistake put right" : ""
    return
      "\(gains), and \(English.count(withoutGain, "cell")) for which a need has to be written"
      + "\(mistake), or that \(withoutGain == 1 ? "waits" : "wait") for a day."
  }

  private func heading(_ count: Int, _ quarter: String) -> String {
    let words = ["One", "Two", "Three", "Four", "Five"]
    guard count > 0 else {
      return withoutGain == 0
        ? "Nothing to do \(quarter)" : "Nothing that gains coverage \(quarter)"
    }
    return "\(words.indices.contains(count - 1) ? words[count - 1] : "\(count)") "
      + "\(count == 1 ? "thing" : "things") \(quarter)"
  }
}

extension ReuseCount {
  /// How much of the work makes use of what exists, as sentences; none where there is no work.
  public var sentence: String? {
    let acts = reusing + creating + correcting
    let needs =
      writingNeeds == 0
      ? nil
      : "In \(English.count(writingNeeds, acts == 0 ? "cell" : "further cell")) somebody first has "
        + "to write what the persona must learn there."
    let sentences = [mistakes, work, needs].compactMap(\.self)
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  private var mistakes: String? {
    guard correcting > 0 else { return nil }
    return correcting == 1
      ? "1 to-do puts a mistake right." : "\(correcting) to-dos put mistakes right."
  }

  private var work: String? {
    let acts = reusing + creating
    let write = creating == 1 ? "writes" : "write"
    switch (reusing, creating) {
    case (0, 0): return nil
    case (_, 0) where correcting > 0:
      return "Reuse before create: no to-do writes something new so far."
    case (_, 0): return "Reuse before create: \(all(acts)) what exists; nothing new is needed."
    case (0, _):
      return
        "No to-do reuses what exists: \(English.count(creating, "to-do")) \(write) something new."
    default:
      return "Reuse before create: of \(acts) to-dos, \(reusing) "
        + "\(reusing == 1 ? "reuses" : "reuse") what exists and \(creating) \(write) something new."
    }
  }

  private func all(_ acts: Int) -> String {
    switch acts {
    case 1: "the only to-do reuses"
    case 2: "both to-dos reuse"
    default: "all \(acts) to-dos reuse"
    }
  }
}
