internal import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
internal import WorkspaceModel

/// What a change does to coverage, as the comment on a pull request.
///
/// GitHub refuses a comment of more than 65,536 characters. When there is too much to say, the
/// causes are shortened first, then what is neither the verdict nor got worse is counted alone.
struct DiffComment {
  /// By which a later run finds the comment that it has to update.
  static let marker = "<!-- persona-coverage -->"
  /// How many characters a comment has at most, as Unicode code points.
  static let limit = 60_000
  /// What is kept free below the needs, for the problems and the next gap.
  private static let reserve = 12_000
  private static let mostLines = 20

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
    addTable(to: &text)
    addList("What they ask", review.askingLines, to: &text)
    addList("What counts", review.countingLines, to: &text)
    addProblems(to: &text)
    addTags(to: &text)
    addList("Lead criteria", review.change.criteria.map(\.text), to: &text)
    if let next = Wording(review.change.after).headline.next {
      text.add("\n**Next best gap:** \(MarkdownTable.escaped(next.cut(to: 600)))\n")
    }
    let folded = DiffDetails(review)
    for block in [folded.matrix, folded.figures, folded.files] { text.add(block) }
    return text.text + foot
  }

  private var summary: String {
    let sentence = review.sentence { $0.name.cut(to: DiffRow.longestName) }
    let lines = [sentence, review.oldLanguageText ?? ""].filter { !$0.isEmpty }
    return lines.map { "\n> \(MarkdownTable.escaped($0.cut(to: 1_500)))\n" }.joined()
  }

  private func addTable(to text: inout LimitedText) {
    let table = DiffTable(review.change)
    guard !table.worse.isEmpty || !table.others.isEmpty else { return }
    text.add("\n| They ask | Before | After | What we say now, or why not |\n")
    text.add("| --- | --- | --- | --- |\n")
    let worse = DiffRows(table.worse).fitting(text.left - Self.reserve)
    text.add(worse, leaving: Self.reserve) { Self.moreRows($0, "worse") }
    text.add(DiffRows(table.others).whole, leaving: Self.reserve) { Self.moreRows($0, "not worse") }
  }

  private static func moreRows(_ count: Int, _ kind: String) -> String {
    "| and \(English.count(count, "more row")), \(kind) | | | `persona diff` lists all of them |\n"
  }

  private func addList(_ title: String, _ lines: [String], to text: inout LimitedText) {
    guard !lines.isEmpty else { return }
    text.add("\n**\(title) (\(lines.count))**\n\n")
    let items = lines.map { "- \(MarkdownTable.escapedLine($0.cut(to: 600)))\n" }
    text.add(items, atMost: Self.mostLines, leaving: 4_000) {
      "- and \($0) more: `persona diff` lists all of them\n"
    }
  }

  private func addTags(to text: inout LimitedText) {
    guard let tags = review.tagsText(calling: { $0.name.cut(to: DiffRow.longestName) }) else {
      return
    }
    text.add("\n\(MarkdownTable.escapedLine(tags.cut(to: 1_000)))\n")
  }

  private func addProblems(to text: inout LimitedText) {
    let new = review.problems.new
    if !new.isEmpty {
      text.add("\n**To fix (\(new.count))**\n\n")
      let lines =
        new.filter { $0.severity == .error }.grouped
        + new.filter { $0.severity != .error }.grouped
      text.add(lines.map(Self.problem), atMost: Self.mostLines, leaving: 2_000) { count in
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

  private var foot: String {
    let (change, most) = (review.change, 300)
    let before = sides.before.text(on: change.before.today.description).cut(to: most)
    let after = sides.after.text(on: change.after.today.description).cut(to: most)
    return "\n<sub>\(MarkdownTable.escaped(before)) → \(MarkdownTable.escaped(after))</sub>\n"
  }
}
