internal import SourceDocuments

/// The labels with which the items of a lead definition begin: `- Ask: …`.
public enum LeadLabel: String, Sendable, CaseIterable {
  case ask = "Ask"
  case qualifiedIf = "Qualified if"
  case disqualifiedIf = "Disqualified if"
  case signal = "Signal"
  case because = "Because"
  case open = "Open"
  case expect = "Expect"
  case avoid = "Avoid"
  case thenAskFor = "Then ask for"
  /// What to tell; below one of the five parts that no checklist holds, and nowhere else.
  case story = "Story"
}

extension LeadLabel {
  static let words = allCases.map(\.rawValue)

  /// The same with their forms.
  static let forms = LabelWords(words)

  /// The labels of a criterion's section, in the order of skeletons.
  public static let ofCriteria = allCases.filter { $0 != .story }

  /// What to write behind it.
  public var purpose: String {
    switch self {
    case .ask: "A question for the call."
    case .qualifiedIf: "An answer with which it holds."
    case .disqualifiedIf: "An answer with which it does not."
    case .signal: "Behavior that hints at it."
    case .because: "Why it matters to the persona; a line of the persona is shown as a link to it."
    case .open: "How to begin to speak of it, in the call."
    case .expect: "The address of an objection, such as cfo.evaluation.payback; our reply is shown."
    case .avoid: "What not to say in the call."
    case .thenAskFor: "The persona to ask for next."
    case .story: "What to tell, with a link to the asset that tells it."
    }
  }

  /// The labels that an item's beginning is nearly one of, the nearest first.
  static func near(_ head: ItemHead, in item: String) -> [String] {
    if head.endsInColon {
      let near = Spelling.nearest(to: head.label, among: words.map { Spelling.Candidate($0) })
      let parts = HeadingText.words(of: head.label)
      return near.isEmpty && parts.count == 2 ? words.filter { isOne(of: parts, $0) } : near
    }
    // A capital behind the word tells that a colon is missing: `Ask Has the budget been approved?`.
    let rest = ItemHead.withoutMarks(item).dropFirst(head.label.count)
    let isCut = rest.first { $0 != " " }.map { $0.isUppercase || !$0.isLetter } ?? false
    return isCut ? words.filter { $0 == head.label } : []
  }

  private static func isOne(of parts: [String], _ word: String) -> Bool {
    parts.contains(HeadingText.normalized(word))
  }
}
