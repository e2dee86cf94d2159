internal import SourceDocuments
internal import WorkspaceModel

extension CoverageWording {
  /// What content tells about a criterion of a lead definition, as a sentence.
  package func sentence(for verification: CriterionVerification) -> String {
    let criterion = taxonomy.title(of: verification.criterion)
    guard verification.isVerified else {
      return "\(criterion): no content tells it, so ask for it in the call."
    }
    let untold = verification.options.filter { !$0.isToldApart }.map(\.title.inQuotes)
    let assets = English.list(verification.verifiedBy.map { name(of: $0) })
    let start =
      "\(criterion): \(assets) \(verification.verifiedBy.count == 1 ? "tells" : "tell") it"
    guard !untold.isEmpty else { return "\(start)." }
    return "\(start), but nothing tells \(English.list(untold, "or")) from the rest."
  }

  /// The parts of budget, authority, need and timeline that a lead definition leaves open.
  package func sentence(forMissingPartsOf verification: LeadVerification) -> String? {
    guard !verification.missing.isEmpty else { return nil }
    let parts = English.list(titles(of: verification.missing).map { $0.lowercased() })
    return "\(workspace.leadDefinitions[verification.lead].path) says nothing about \(parts)."
  }
}
