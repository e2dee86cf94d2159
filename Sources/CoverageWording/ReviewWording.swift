package import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

extension CoverageReview {
  /// The coverage before and after: `61 % → 66 %`, or `61 %` where it is the same.
  package var coverageText: String {
    guard let figure = change[.coverage], !figure.isSame else {
      return change.after.figures.overall.coverage.text
    }
    let (before, after) = (figure.before.text, figure.after.text)
    guard before == after else { return "\(before) → \(after)" }
    return "\(after), a little \(figure.before.isLess(than: figure.after) ? "more" : "less")"
  }

  /// What moved, in numbers: `2 cells better, 1 worse, 1 problem to fix`.
  package var countsText: String {
    let others = change.cells.count { $0.direction == .other }
    let cells = [
      (change.better.count, "better"), (change.worse.count, "worse"), (others, "changed otherwise"),
    ].filter { $0.0 > 0 }
    var parts = cells.map { "\($0.0) \($0.1)" }
    if let first = cells.first {
      parts[0] = "\(English.count(first.0, "cell")) \(first.1)"
    }
    let criteria = change.criteria.count
    if criteria > 0 {
      parts.append("\(English.count(criteria, "lead criterion", plural: "lead criteria")) moved")
    }
    if !problems.new.isEmpty {
      parts.append("\(English.count(problems.new.count, "problem")) to fix")
    }
    return parts.isEmpty ? "no cell moved, and no problem is new" : parts.joined(separator: ", ")
  }

  /// What the change closes, lifts, reopens and lowers, and why, as sentences.
  ///
  /// - Parameter name: How a cell is called.
  /// - Returns: The sentences; empty where no cell is better or worse.
  package func sentences(calling name: (CellChange) -> String) -> [String] {
    let groups: [(verb: String, cells: [CellChange])] = [
      ("Reopens", change.worse.filter { $0.before == .strong }),
      ("Lowers", change.worse.filter { $0.before != .strong }),
      ("Closes", change.better.filter { $0.after == .strong }),
      ("Lifts", change.better.filter { $0.after != .strong }),
    ]
    return groups.filter { !$0.cells.isEmpty }.map { verb, cells in
      let shown = cells.prefix(3).map { name($0).inQuotes }
      let more = cells.count > 3 ? ["\(cells.count - 3) more"] : []
      return "\(verb) \(English.list(shown + more))."
    }
  }

  /// How many cells are open before and after: `14 → 13 open cells`; none where it is the same.
  package var backlogText: String? {
    let (before, after) = (change.before.backlog.count, change.after.backlog.count)
    guard before != after else { return nil }
    return "\(before) → \(English.count(after, "open cell"))"
  }

  /// The figures that are others than before.
  package var movedFigures: [FigureChange] { change.figures.filter { !$0.isSame } }

  /// The files that differ, a line each.
  package var fileLines: [String] { files.files.map(\.text) }
}

extension CriterionChange {
  /// The change as a line: `Data center IT director, Budget: no content tells it any more`.
  package var text: String {
    let news = isVerified ? "content now tells it" : "no content tells it any more"
    return "\(lead), \(criterion): \(news)"
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
