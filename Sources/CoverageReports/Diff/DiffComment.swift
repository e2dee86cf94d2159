internal import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
internal import WorkspaceModel

/// What a change does to coverage, as the comment on a pull request.
///
/// GitHub refuses a comment of more than 65,536 characters. When there is too much to say, the
/// causes are shortened first, then what is neither the verdict nor a worse cell is counted alone.
struct DiffComment {
  /// By which a later run finds the comment that it has to update.
  static let marker = "<!-- persona-coverage -->"
  /// How many characters a comment has at most, as Unicode code points.
  static let limit = 60_000
  /// What is kept free below the cells, for the problems and the next gap.
  private static let reserve = 8_000
  private static let mostProblems = 20

  private let review: CoverageReview
  private let sides: DiffSides

  init(_ review: CoverageReview, _ sides: DiffSides) {
    self.review = review
    self.sides = sides
  }
}

extension DiffComment {
  var text: String {
    var text = LimitedText(limit: Self.limit - foot.unicodeScalars.count)
    text.add("\(Self.marker)\n## Persona coverage: \(review.coverageText) · \(review.countsText)\n")
    guard !review.isSilent else { return text.text + foot }
    text.add(summary)
    addCells(to: &text)
    addProblems(to: &text)
    addCriteria(to: &text)
    if let next = Wording(review.change.after).headline.next {
      text.add("\n**Next best gap:** \(MarkdownTable.escaped(next.cut(to: 600)))\n")
    }
    for block in [matrix, figures, files] { text.add(block) }
    return text.text + foot
  }

  private var summary: String {
    let sentences = review.sentences { $0.name.cut(to: DiffRows.longestName) }
    guard !sentences.isEmpty else { return "" }
    return "\n> \(MarkdownTable.escaped(sentences.joined(separator: " ")))\n"
  }

  private func addCells(to text: inout LimitedText) {
    let cells = review.change.cells
    guard !cells.isEmpty else { return }
    text.add("\n| Cell | Before | After | Why |\n| --- | --- | --- | --- |\n")
    let worse = DiffRows(review.change.worse).fitting(text.left - Self.reserve)
    text.add(worse, leaving: Self.reserve) { Self.moreRows($0, "worse") }
    let others = review.change.better + cells.filter { $0.direction == .other }
    text.add(DiffRows(others).whole, leaving: Self.reserve) { Self.moreRows($0, "not worse") }
  }

  private static func moreRows(_ count: Int, _ kind: String) -> String {
    "| and \(English.count(count, "more row")), \(kind) | | | `persona diff` lists all of them |\n"
  }

  private func addProblems(to text: inout LimitedText) {
    let new = review.problems.new
    if !new.isEmpty {
      text.add("\n**To fix (\(new.count))**\n\n")
      let lines =
        DiagnosticText.grouped(new.filter { $0.severity == .error })
        + DiagnosticText.grouped(new.filter { $0.severity != .error })
      text.add(lines.map(Self.problem), atMost: Self.mostProblems, leaving: 2_000) { count in
        "- and \(English.count(count, "more kind")) of problems: `persona check` lists them\n"
      }
    }
    let gone = review.problems.gone.count
    if gone > 0 { text.add("\n\(English.count(gone, "problem")) fixed.\n") }
  }

  /// A finding in one line; one that is repeated elsewhere stands once.
  private static func problem(_ group: [Diagnostic]) -> String {
    guard let first = group.first else { return "" }
    let place = "\(first.place.path):\(first.place.start.line)".cut(to: 200)
    let more = group.count > 1 ? " (and in \(English.count(group.count - 1, "more place")))" : ""
    let hint =
      first.suggestions.isEmpty
      ? "" : "; did you mean \(English.list(first.suggestions.map(\.quoted), "or"))?"
    return "- **\(first.severity.rawValue)** \(MarkdownTable.escaped(place)): "
      + "\(MarkdownTable.escaped((first.message + hint).cut(to: 300)))\(more)\n"
  }

  private func addCriteria(to text: inout LimitedText) {
    let criteria = review.change.criteria
    guard !criteria.isEmpty else { return }
    text.add("\n**Lead criteria (\(criteria.count))**\n\n")
    let lines = criteria.map { "- \(MarkdownTable.escapedLine($0.text.cut(to: 300)))\n" }
    text.add(lines, atMost: Self.mostProblems, leaving: 1_000) { "- and \($0) more\n" }
  }
}

extension DiffComment {
  private var matrix: String {
    Self.folded(
      "The whole matrix",
      MatrixReport(review.change.after).markdown(titlesUpTo: DiffRows.longestName))
  }

  private var figures: String {
    guard !review.movedFigures.isEmpty || review.backlogText != nil else { return "" }
    var table = MarkdownTable(header: ["Figure", "Before", "After"])
    for figure in review.movedFigures {
      table.append([figure.name.title, figure.before.text, figure.after.text])
    }
    let (before, after) = (review.change.before.backlog.count, review.change.after.backlog.count)
    if before != after { table.append(["Open cells", "\(before)", "\(after)"]) }
    return Self.folded("Figures", table.text)
  }

  private var files: String {
    let lines = review.fileLines
    guard !lines.isEmpty else { return "" }
    let shown = lines.prefix(100).map { "- \(MarkdownTable.escapedLine($0.cut(to: 300)))\n" }
    let more = lines.count > shown.count ? ["- and \(lines.count - shown.count) more\n"] : []
    return Self.folded("Files (\(lines.count))", (shown + more).joined())
  }

  private static func folded(_ title: String, _ content: String) -> String {
    "\n<details><summary>\(title)</summary>\n\n\(content)\n</details>\n"
  }

  private var foot: String {
    let (change, most) = (review.change, 300)
    let before = sides.before.text(on: change.before.today.description).cut(to: most)
    let after = sides.after.text(on: change.after.today.description).cut(to: most)
    return "\n<sub>\(MarkdownTable.escaped(before)) → \(MarkdownTable.escaped(after))</sub>\n"
  }
}
