/// The marks that git leaves where two people changed the same lines.
enum MergeConflict {
  static let rule = Rule(
    id: "merge-conflict", severity: .error,
    summary: "No file holds the marks of a merge that nobody finished.",
    why: "Between the marks stand two versions, and nobody has said yet which one is true.",
    wrong: .asset(
      """
      ---
      title: Payback calculator
      ↓<<<<<<< HEAD
      status: draft
      =======
      status: published
      >>>>>>> reviewed
      ---
      What a year of delay costs.
      """),
    right: .asset(
      """
      ---
      title: Payback calculator
      status: published
      ---
      What a year of delay costs.
      """))

  static func diagnostic(_ file: SourceFile) -> Diagnostic? {
    guard let start = firstMark("<<<<<<< ", in: file, from: 0),
      let middle = firstMark("=======", in: file, from: start),
      firstMark(">>>>>>> ", in: file, from: middle) != nil
    else { return nil }
    return Diagnostic(
      rule, at: file.place(file.bytesOfLine(file.line(at: start))),
      "a merge was not finished: two versions of these lines stand in the file"
    )
    .noting(
      "keep the version that is right, and delete the lines with <<<<<<<, ======= and >>>>>>>")
  }

  private static func firstMark(_ mark: String, in file: SourceFile, from start: Int) -> Int? {
    var from = start
    while let found = file.firstRange(of: mark.utf8, in: from..<file.bytes.count) {
      if file.bytesOfLine(file.line(at: found.lowerBound)).lowerBound == found.lowerBound {
        return found.lowerBound
      }
      from = found.upperBound
    }
    return nil
  }
}
