internal import SourceDocuments

/// A pointer to an asset or a module that does not exist.
enum UnknownFile {
  static let rule = Rule(
    id: "unknown-file", severity: .error,
    summary: "Every asset and module that a file names exists.",
    why: "An asset built from a module that nobody can find answers nothing.",
    wrong: .asset("---\ntitle: Payback one-pager\nuses: [↓payback-medain]\n---\nThe figures.\n"),
    right: .asset("---\ntitle: Payback one-pager\nuses: [payback-median]\n---\nThe figures.\n"))

  /// The file of an id; reports one that does not exist.
  static func resolve<Element>(
    _ id: String, in table: IDTable<Element>, _ noun: String, _ reading: inout Reading,
    _ range: Range<Int>
  ) -> Ordinal<Element>? {
    if let found = table.find(id) { return found }
    guard !table.isLost else {
      reading.leaveOut()
      return nil
    }
    // People write the last part of a path, or a path with its ending.
    let candidates = table.ids.flatMap { id in
      [Spelling.Candidate(id), Spelling.Candidate("\(id).md", meaning: id)]
        + (id.split(separator: "/").last.map { [Spelling.Candidate(String($0), meaning: id)] } ?? [])
    }
    reading.report(
      Diagnostic(rule, at: reading.place(range), "there is no \(noun) \(id.quoted)")
        .suggesting(OddCharacters.nearest(to: id, among: candidates))
        .noting(oddCharactersIn: id))
    return nil
  }
}
