internal import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
internal import WorkspaceModel

/// What a change does to coverage, for the terminal.
struct DiffText {
  private let review: CoverageReview
  private let sides: DiffSides

  init(_ review: CoverageReview, _ sides: DiffSides) {
    self.review = review
    self.sides = sides
  }
}

extension DiffText {
  var text: String {
    let change = review.change
    let before = sides.before.text(on: change.before.today.description)
    let after = sides.after.text(on: change.after.today.description)
    let verdict =
      "Persona coverage: \(review.coverageText); \(review.countsText)\n"
      + "\(before) → \(after)\n".inertLine
    guard !review.isSilent else { return verdict }
    return verdict + cells(change.worse, "Worse") + cells(change.better, "Better")
      + cells(change.cells.filter { $0.direction == .other }, "Changed otherwise")
      + list("Lead criteria", change.criteria.map(\.text))
      + list("Figures", review.movedFigures.map { "\($0.name.title): \($0.text)" })
      + list("Backlog", [review.backlogText].compactMap(\.self))
      + list("To fix", review.problems.new.map(\.line))
      + list("Fixed", review.problems.gone.map(\.line)) + list("Files", review.fileLines)
      + next
  }

  /// Each cell with its causes below it.
  private func cells(_ cells: [CellChange], _ title: String) -> String {
    guard !cells.isEmpty else { return "" }
    let lines = cells.map { cell in
      "  \(cell.name): \(cell.text)\n".inertLine
        + cell.causes.map { "    - \($0.sentence)\n".inertLine }.joined()
    }
    return "\n\(title)\n" + lines.joined()
  }

  private func list(_ title: String, _ lines: [String]) -> String {
    guard !lines.isEmpty else { return "" }
    return "\n\(title)\n" + lines.map { "  \($0)\n".inertLine }.joined()
  }

  private var next: String {
    list("Next best gap", [Wording(review.change.after).headline.next].compactMap(\.self))
  }
}

extension Diagnostic {
  /// The finding in one line: `content/a.md:7: there is no persona …`.
  var line: String { "\(severity.rawValue) \(place.path):\(place.start.line): \(message)" }
}

extension String {
  /// A line of ours with its end, in which nothing of the users' can steer a terminal.
  fileprivate var inertLine: String { String(dropLast()).inert + "\n" }
}
