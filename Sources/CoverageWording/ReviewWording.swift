public import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

extension CoverageReview {
  /// The coverage before and after: `61 % → 66 %`, or `61 %` where it is the same.
  public var coverageText: String {
    guard let figure = change[.coverage], !figure.isSame else {
      return change.after.figures.overall.coverage.text
    }
    let (before, after) = (figure.before.text, figure.after.text)
    guard before == after else { return "\(before) → \(after)" }
    return "\(after), a little \(figure.before.isLess(than: figure.after) ? "more" : "less")"
  }

  /// What moved, in numbers: `3 needs newly answered, 1 no longer, 1 problem to fix`.
  public var countsText: String {
    let parts =
      Self.parts(needsAnswered, "need") + Self.parts(needsAsked, "need") + cellParts
      + otherParts
    if !parts.isEmpty { return parts.joined(separator: ", ") }
    if let confirmed = change[.confirmedCoverage], !confirmed.isSame {
      return "coverage without what is assumed moved: \(confirmed.text)"
    }
    let tags = change.movedByTagsOnly.count
    return tags > 0
      ? "\(English.count(tags, "cell")) moved by tags only" : "nothing moved, and no problem is new"
  }

  /// What the change closes and lifts by what is said, and what it reopens and lowers and why, as a
  /// sentence.
  ///
  /// - Parameter name: How a cell is called.
  /// - Returns: The sentence; empty where no cell is better or worse by it.
  public func sentence(calling name: (CellChange) -> String) -> String {
    let (better, worse) = (change.praised, change.worse.filter { !$0.isByTagsOnly })
    let (byTime, byChange) = (
      better.filter(\.isByTimeAlone), better.filter { !$0.isByTimeAlone }
    )
    let groups: [(verb: String, cells: [CellChange])] = [
      ("closes", byChange.filter { $0.after == .strong }),
      ("lifts", byChange.filter { $0.after != .strong }),
      ("time alone closes", byTime.filter { $0.after == .strong }),
      ("time alone lifts", byTime.filter { $0.after != .strong }),
      ("reopens", worse.filter { $0.before == .strong }),
      ("lowers", worse.filter { $0.before != .strong }),
    ]
    let clauses = groups.filter { !$0.cells.isEmpty }.map { verb, cells in
      let shown = cells.prefix(3).map { name($0).inQuotes }
      let more = cells.count > 3 ? ["\(cells.count - 3) more"] : []
      return "\(verb) \(English.list(shown + more))\(Self.reason(of: cells))"
    }
    return clauses.isEmpty ? "" : English.sentence(clauses.joined(separator: "; ")).asSentence
  }

  /// The files that differ, a line each.
  public var fileLines: [String] { files.files.map(\.text) }

  /// The figures that are others than before.
  public var movedFigures: [FigureChange] { change.figures.filter { !$0.isSame } }

  /// How many cells are open before and after: `14 → 13 open cells`; none where it is the same.
  public var backlogText: String? {
    let (before, after) = (change.before.backlog.count, change.after.backlog.count)
    guard before != after else { return nil }
    return "\(before) → \(English.count(after, "open cell"))"
  }
}

extension CoverageReview {
  /// What became of the needs themselves, a line each.
  public var askingLines: [String] { change.needs.compactMap(\.askingText) }

  /// What counts otherwise than before, a line each; the last one says what the figure owes to it.
  public var countingLines: [String] {
    change.counting.map(\.text) + [heldText].compactMap(\.self)
  }

  /// The cells that only tags have moved, in one line; none where there are none.
  ///
  /// - Parameter name: How a cell is called.
  /// - Returns: The line.
  public func tagsText(calling name: (CellChange) -> String) -> String? {
    let cells = change.movedByTagsOnly
    guard !cells.isEmpty else { return nil }
    let shown = cells.prefix(5).map { "\(name($0)), \($0.text)" }
    let more = cells.count > 5 ? ["\(cells.count - 5) more"] : []
    return "\(English.count(cells.count, "cell")) moved by tags only: "
      + (shown + more).joined(separator: "; ")
  }

  /// That the files are of the language in which a pointer was an answer; none where they are not.
  public var oldLanguageText: String? {
    speaksOldLanguage ? Wording.oldLanguage : nil
  }

  /// What the figure would be without what counts otherwise; none where it would be the same.
  private var heldText: String? {
    let (held, now) = (change.held.share, change.after.figures.overall.coverage)
    let isOther = held.isLess(than: now) || now.isLess(than: held)
    let hasComeOrGone = change.needs.contains { $0.before == nil || $0.after == nil }
    guard isOther, hasComeOrGone || !change.counting.isEmpty else { return nil }
    return "By the needs, weights and priorities of before, coverage would be \(held.text), not "
      + now.text
  }
}

extension CoverageReview {
  private var needsAnswered: [(Int, String)] {
    let needs = change.needs
    let isNew = needs.contains { $0.isNewlyAnswered && !$0.isByTimeAlone }
    let better = needs.filter { $0.direction == .better }
    return [
      (better.count { $0.isNewlyAnswered && !$0.isByTimeAlone }, "newly answered"),
      (needs.count(where: \.isNoLongerAnswered), isNew ? "no longer" : "no longer answered"),
      (better.count { !$0.isNewlyAnswered && !$0.isByTimeAlone }, "stronger"),
      (better.count(where: \.isByTimeAlone), "better by time alone"),
      (needs.count { $0.direction == .worse && !$0.isNoLongerAnswered }, "weaker"),
      (needs.count { $0.isSaidOtherwise && !$0.isByTimeAlone }, "answered otherwise"),
      (needs.count { $0.isSaidOtherwise && $0.isByTimeAlone }, "answered otherwise by time alone"),
    ]
  }

  private var needsAsked: [(Int, String)] {
    let needs = change.needs
    return [
      (needs.count { $0.before == nil }, "added"), (needs.count { $0.after == nil }, "removed"),
      (needs.count(where: \.isReworded), "reworded"),
      (needs.count(where: \.isRenamed), "renamed or moved"),
    ]
  }

  private var cellParts: [String] {
    let cells = change.cellsBesideNeeds
    return Self.parts(
      [
        (cells.count { $0.direction == .better }, "better"),
        (cells.count { $0.direction == .worse }, "worse"),
      ], "cell")
  }

  private var otherParts: [String] {
    let criteria = change.criteria.count
    let parts: [(Bool, String)] = [
      (!change.counting.isEmpty, "what counts has changed"),
      (
        criteria > 0,
        "\(English.count(criteria, "lead criterion", plural: "lead criteria")) changed"
      ),
      (!problems.new.isEmpty, "\(English.count(problems.new.count, "problem")) to fix"),
    ]
    return parts.filter(\.0).map(\.1)
  }

  /// Numbers with what they count, of which the first has the noun.
  private static func parts(_ counts: [(Int, String)], _ noun: String) -> [String] {
    counts.filter { $0.0 > 0 }.enumerated().map { index, part in
      index == 0 ? "\(English.count(part.0, noun)) \(part.1)" : "\(part.0) \(part.1)"
    }
  }

  /// Why one cell fell; nothing for several, and for those that rose.
  private static func reason(of cells: [CellChange]) -> String {
    guard let cell = cells.first, cells.count == 1, cell.direction == .worse,
      let cause = cell.causes.first
    else { return "" }
    return ", because \(cause.clause)"
  }
}

extension CoverageChange {
  /// The cells that are better by what is said in them, not by what was taken out of them.
  fileprivate var praised: [CellChange] {
    let said = Set(needs.filter { $0.direction == .better }.map(\.cell))
    let beside = Set(cellsBesideNeeds.map(\.address))
    return better.filter { said.contains($0.address) || beside.contains($0.address) }
  }
}

extension CriterionChange {
  /// The change as a line: `Data center IT director, Budget: no content hints at it any more`.
  public var text: String {
    let news =
      switch kind {
      case .added: "was added"
      case .removed: "was removed"
      case .rewritten: "reads otherwise"
      case .hinted: "content now hints at it"
      case .unhinted: "no content hints at it any more"
      }
    return "\(lead)\(criterion.map { ", \($0)" } ?? ""): \(news)"
  }
}

extension FileChange {
  fileprivate var text: String {
    switch kind {
    case .added: "added \(path)"
    case .removed: "removed \(path)"
    case .edited: "edited \(path)"
    case .renamed(let old, let isEdited):
      "renamed \(old) to \(path)\(isEdited ? ", and edited it" : "")"
    }
  }
}
