internal import SourceDocuments

/// What the import of a worksheet does or would do, in words.
public struct WorksheetReport {
  private let plan: WorksheetImport
  /// Whether it was done, rather than only looked at.
  private let isDone: Bool

  public init(_ plan: WorksheetImport, isDone: Bool) {
    self.plan = plan
    self.isDone = isDone
  }
}

extension WorksheetReport {
  public var text: String {
    ([summary] + changes + refused + [rest].filter { !$0.isEmpty }).map { "\($0)\n" }.joined()
  }

  private var summary: String {
    let answers = plan.changed.reduce(0) { $0 + $1.answers.count }
    let files = English.count(plan.changed.count, "file")
    return "\(isDone ? "wrote" : "would write") \(English.count(answers, "answer")) into \(files)"
  }

  private var changes: [String] {
    plan.changed.flatMap { file in
      file.answers.map { "  \(file.path.inert): \($0.address.inert) (row \($0.row))" }
    }
  }

  private var refused: [String] {
    guard !plan.refused.isEmpty else { return [] }
    let head = "\(English.count(plan.refused.count, "row")) not imported:"
    return [head] + plan.refused.map { "  row \($0.row): \($0.text)" }
  }

  private var rest: String {
    let parts = [
      plan.unchangedCount == 0 ? nil : "\(plan.unchangedCount) there already",
      plan.noCount == 0 ? nil : "\(plan.noCount) with a no",
      plan.emptyCount == 0 ? nil : "\(plan.emptyCount) not judged yet",
    ]
    return English.list(parts.compactMap(\.self))
  }
}
