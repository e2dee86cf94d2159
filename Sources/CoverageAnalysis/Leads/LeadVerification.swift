package import WorkspaceModel

/// Which live content tells that a lead is one: what reading it verifies, criterion by criterion.
package struct LeadVerification: Sendable, Hashable {
  package let lead: Ordinal<LeadDefinition>
  /// Whether marketing and sales both stand by it.
  package let agreement: Agreement
  package let segments: LeadSegments
  /// The criteria that are written, in the order of the vocabulary.
  package let criteria: [CriterionVerification]
  /// The parts of budget, authority, need and timeline that are not written.
  package let missing: [Tag]
}

/// Which live content verifies a criterion.
package struct CriterionVerification: Sendable, Hashable {
  package let criterion: Tag
  /// The assets that point at it, or at one of its options.
  package let verifiedBy: [Ordinal<Asset>]
  package let options: [OptionVerification]
  package let pairs: OptionPairs
}

/// Which live content tells one option of a criterion from the others.
package struct OptionVerification: Sendable, Hashable {
  package let id: String
  package let title: String
  /// The assets that point at it.
  package let verifiedBy: [Ordinal<Asset>]
  /// Those of them that point at no other option of the criterion.
  package let toldApartBy: [Ordinal<Asset>]
  /// The one of these to offer first: the lead's persona meets it at the earliest stage.
  package let revealedBy: Ordinal<Asset>?
}

extension LeadVerification {
  /// The criteria that no content verifies, which a call has to find out.
  package var unverified: [CriterionVerification] { criteria.filter { !$0.isVerified } }

  /// What content verifies of a criterion; none for one that is not written.
  package subscript(criterion: Tag) -> CriterionVerification? {
    criteria.first { $0.criterion == criterion }
  }
}

extension CriterionVerification {
  package var isVerified: Bool { !verifiedBy.isEmpty }
}

extension OptionVerification {
  package var isToldApart: Bool { !toldApartBy.isEmpty }
}
