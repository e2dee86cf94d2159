public import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

extension CellChange {
  /// The change in a few words: `2 strong → 1 weak`.
  public var text: String { "\(before?.label ?? "not there") → \(after?.label ?? "not there")" }
}

extension FigureChange {
  /// The figure before and after: `57 % (69 of 120) → 55 % (66 of 120)`.
  public var text: String { "\(Self.text(of: before)) → \(Self.text(of: after))" }

  private static func text(of share: Share) -> String {
    share.isEmpty ? share.text : "\(share.text) (\(share.parts))"
  }
}

extension NeedStanding {
  /// How the need stands in a word or two: `strong`, `weak`, `only claimed`, `nothing`.
  public var word: String {
    switch points {
    case 2: "strong"
    case 1: "weak"
    default: isOnlyClaimed ? "only claimed" : "nothing"
    }
  }
}

extension NeedChange {
  /// How it stood: `nothing`; `not asked` where it was not there.
  public var wordBefore: String { before?.word ?? "not asked" }

  /// How it stands: `strong`; `not asked` where it is gone.
  public var wordAfter: String { after?.word ?? "not asked" }

  /// The need in the words of the persona: `"We can't see a payback"`.
  public var quote: String { need.text.inQuotes }

  /// What somebody says to it now; none where nobody does, or where it is worse than it was.
  public var saying: (asset: String, reply: String?)? {
    guard direction != .worse, let asset = after?.asset else { return nil }
    return (asset.title, after?.reply)
  }

  /// Why it stands as it does, as sentences: why nothing is said, why what is said is only weak, or
  /// what lifted it where that is not what is said now.
  public var explanations: [String] {
    if direction == .worse || after == nil { return causes.map(\.sentenceOfNeed) }
    guard let after else { return [] }
    let lifts =
      isSaidOtherwise && isByTimeAlone
      ? ["Nobody has changed this: time has passed."]
      : isLiftedByWords ? [] : causes.map(\.sentenceOfNeed)
    switch after.points {
    case 2: return lifts
    case 1: return lifts + after.shortfalls.map { "Weak: \($0.clause)".asSentence }
    default:
      return [
        after.isOnlyClaimed
          ? "Assets point at it, and none says what it replies."
          : "Nothing that readers can have answers it."
      ]
    }
  }

  /// Whether it is better, if it is, because other words are said to it.
  private var isLiftedByWords: Bool {
    guard direction == .better else { return true }
    return !isByTimeAlone && before?.reply != after?.reply
  }

  /// The change in one line, without what is said: `"What does it cost?": nothing → strong`.
  public var text: String { "\(quote): \(wordBefore) → \(wordAfter)" }

  /// What became of the need itself, as a line; none where it is as it was, or came or went with its
  /// cell.
  public var askingText: String? {
    switch fate {
    case .kept, .cameWithCell, .wentWithCell: nil
    case .added: "\(cellName) also asks \(quote): \(standingClause)"
    case .removed: "\(cellName) no longer asks \(quote), which \(formerClause)"
    case .reworded(let former, let formerCell): rewording(former, formerCell)
    }
  }
}

extension NeedChange {
  private func rewording(_ former: NamedNeed, _ formerCell: String?) -> String {
    if let formerCell {
      return "\(quote) moved from \(formerCell) to \(cellName): \(standingClause)"
    }
    if former.text == need.text, former.kind == need.kind {
      return "\(cellName): \(quote) is now called `\(need.address)`, was `\(former.address)`"
    }
    if former.text == need.text {
      return "\(cellName): \(quote) is now \(need.kind.withArticle), was "
        + "\(former.kind.withArticle): \(standingClause)"
    }
    return "\(cellName): \(former.text.inQuotes) now reads \(quote): \(standingClause)"
  }

  private var standingClause: String {
    guard let after, after.points > 0, let asset = after.asset else {
      return after?.isOnlyClaimed ?? false
        ? "assets point at it, and none says what it replies" : "nothing answers it"
    }
    let strength = after.points == 2 ? "" : ", weakly"
    let reply = after.reply.map { ": \($0.inQuotes)" } ?? ""
    return "\(asset.title.inQuotes) answers it\(strength)\(reply)"
  }

  private var formerClause: String {
    switch before?.points {
    case 2: "had a strong answer"
    case 1: "had a weak answer"
    default: "nothing answered"
    }
  }
}

extension Need.Kind {
  fileprivate var withArticle: String {
    switch self {
    case .objection: "an objection"
    case .question, .proof: "a \(rawValue)"
    }
  }
}
