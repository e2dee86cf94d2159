public import SourceDocuments
internal import WorkspaceModel

extension Coverage {
  /// Everything that is wrong, from the files and from coverage, but for what files ask not to be
  /// told; in the order of places.
  public func findings(places: PlaceFinder = .wholeFiles) -> [Diagnostic] {
    let suppressions = workspace.facts { !$0.suppressions.isEmpty }
    guard !suppressions.isEmpty else { return allDiagnostics.sorted(by: Diagnostic.isInOrder) }
    let byPath = Dictionary(
      suppressions.map { ($0.path, $0.suppressions) }, uniquingKeysWith: { first, _ in first })
    let reported = allDiagnostics.filter { diagnostic in
      let suppressed = byPath[diagnostic.place.path] ?? []
      return !suppressed.contains { $0.rule == diagnostic.rule.id && !hasExpired($0) }
    }
    let overdue = suppressions.flatMap { facts in
      facts.suppressions.compactMap { expired($0, in: facts, places) }
    }
    return (reported + overdue).sorted(by: Diagnostic.isInOrder)
  }

  private var allDiagnostics: [Diagnostic] { workspace.diagnostics + diagnostics }

  private func hasExpired(_ suppression: Suppression) -> Bool {
    suppression.until.map { $0 < today } ?? false
  }

  private func expired(
    _ suppression: Suppression, in facts: FileFacts, _ places: PlaceFinder
  ) -> Diagnostic? {
    guard let until = suppression.until, until < today else { return nil }
    let place =
      facts.line(of: .suppress).map { places.line(facts.path, $0) }
      ?? Place(wholeFile: facts.path)
    return ExpiredSuppression.diagnostic(suppression.rule, until: until, at: place)
  }
}
