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
    return verdict + opening + needs + cells
      + list("What they ask", review.askingLines) + list("What counts", review.countingLines)
      + list("By tags only", [review.tagsText(calling: \.name)].compactMap(\.self))
      + list("Lead criteria", change.criteria.map(\.text))
      + list("Figures", review.movedFigures.map { "\($0.name.title): \($0.text)" })
      + list("Backlog", [review.backlogText].compactMap(\.self))
      + list("To fix", review.problems.new.map(\.line))
      + list("Fixed", review.problems.gone.map(\.line)) + list("Files", review.fileLines)
      + list("Next best gap", [Wording(change.after).headline.next].compactMap(\.self))
  }

  /// What it comes to, in a sentence.
  private var opening: String {
    [review.sentence(calling: \.name), review.oldLanguageText ?? ""].filter { !$0.isEmpty }
      .map { "\n" + "\($0)\n".inertLine }.joined()
  }
}

extension DiffText {
  private var needs: String {
    let told = review.change.toldNeeds
    return needs(told.filter { $0.direction == .worse }, "Worse")
      + needs(told.filter { $0.direction == .better }, "Better")
      + needs(told.filter { $0.direction == .other }, "Said otherwise, or asked for the first time")
  }

  /// Each need with what is said to it below it, or with why nothing is.
  private func needs(_ needs: [NeedChange], _ title: String) -> String {
    Self.section(
      title,
      needs.map { need in
        let said = need.saying.map { asset, reply in
          "\"\(asset)\"" + (reply.map { ": \"\($0)\"" } ?? " answers it.")
        }
        return (
          "\(need.cellName) \(need.text)", [said].compactMap(\.self) + need.explanations
        )
      })
  }

  /// Each cell with its causes below it; those that tags alone have moved stand in a line of their own.
  private var cells: String {
    Self.section(
      "Cells",
      review.change.cells.filter { !$0.isByTagsOnly }
        .map { ("\($0.name): \($0.text)", $0.causes.map(\.sentence)) })
  }

  private static func section(_ title: String, _ items: [(line: String, below: [String])]) -> String
  {
    guard !items.isEmpty else { return "" }
    let lines = items.map { line, below in
      "  \(line)\n".inertLine + below.map { "    - \($0)\n".inertLine }.joined()
    }
    return "\n\(title)\n" + lines.joined()
  }

  private func list(_ title: String, _ lines: [String]) -> String {
    guard !lines.isEmpty else { return "" }
    return "\n\(title)\n" + lines.map { "  \($0)\n".inertLine }.joined()
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
