public import SourceDocuments
public import WorkspaceModel

extension Coverage {
  /// Everything that is wrong, but for what files ask not to be told.
  ///
  /// - Parameter tree: The files, which are read again for the places of findings.
  /// - Returns: What the files tell and what coverage tells, in the order of places; the coverage is
  ///   one of everything.
  public func findings(in tree: any SourceTree) -> [Diagnostic] {
    let found =
      workspace.diagnostics
      + CoverageFindings(coverage: scored, practice: practice, leads: leads, tree: tree).all
    let suppressions = workspace.facts { !$0.suppressions.isEmpty }
    guard !suppressions.isEmpty else { return found.sorted(by: Diagnostic.isInOrder) }
    let byPath = Dictionary(
      suppressions.map { ($0.path, $0.suppressions) }, uniquingKeysWith: { first, _ in first })
    let reported = found.filter { diagnostic in
      let suppressed = byPath[diagnostic.place.path] ?? []
      return !suppressed.contains { $0.rule == diagnostic.rule.id && !hasExpired($0) }
    }
    let overdue = suppressions.flatMap { facts in
      facts.suppressions.compactMap { expired($0, in: facts, tree) }
    }
    return (reported + overdue).sorted(by: Diagnostic.isInOrder)
  }

  private func hasExpired(_ suppression: Suppression) -> Bool {
    suppression.until.map { $0 < today } ?? false
  }

  private func expired(
    _ suppression: Suppression, in facts: FileFacts, _ tree: any SourceTree
  ) -> Diagnostic? {
    guard let until = suppression.until, until < today else { return nil }
    let place = tree.place(facts.path, line: facts.line(of: .suppress))
    return ExpiredSuppression.diagnostic(suppression.rule, until: until, at: place)
  }
}
