package import WorkspaceModel

/// How one knows that a lead is one: criterion by criterion, from data, by what content hints at, or
/// from a call.
package struct LeadAssessment: Sendable, Hashable {
  package let lead: Ordinal<LeadDefinition>
  /// Whether marketing and sales both stand by it.
  package let agreement: Agreement
  package let segments: LeadSegments
  /// The criteria that are written, in the order of the vocabulary.
  package let criteria: [CriterionKnowledge]
  /// The parts of budget, authority, need and timeline that are not written.
  package let missing: [Tag]
}

/// How one knows of a criterion.
package struct CriterionKnowledge: Sendable, Hashable {
  package let criterion: Tag
  /// What tells it: content only where some hints at it.
  package let way: WayOfKnowing
  /// Whether content is meant to hint at it, be there any or not.
  package let wantsHint: Bool
  /// The live assets that point at it, or at one of its options: reading one is a hint, no more.
  package let hintedAtBy: [Ordinal<Asset>]
  package let options: [OptionHints]
  package let pairs: OptionPairs
}

/// Which live content hints at one option of a criterion rather than at the others.
package struct OptionHints: Sendable, Hashable {
  package let id: String
  package let title: String
  /// The assets that point at it.
  package let hintedAtBy: [Ordinal<Asset>]
  /// Those of them that point at no other option of the criterion.
  package let toldApartBy: [Ordinal<Asset>]
  /// The one of these to offer first: the lead's persona meets it at the earliest stage.
  package let revealedBy: Ordinal<Asset>?
}

extension LeadAssessment {
  /// How one knows of a criterion; none for one that is not written.
  package subscript(criterion: Tag) -> CriterionKnowledge? {
    criteria.first { $0.criterion == criterion }
  }

  /// The criteria that are known in a way.
  package func criteria(knownFrom way: WayOfKnowing) -> [CriterionKnowledge] {
    criteria.filter { $0.way == way }
  }

  /// What neither data nor content tells, with the parts that are not written yet.
  package var toAsk: [Tag] {
    (criteria(knownFrom: .call).map(\.criterion) + missing).sorted()
  }
}

extension CriterionKnowledge {
  package var isHintedAt: Bool { !hintedAtBy.isEmpty }

  /// The options at which some content hints alone.
  package var toldApart: [OptionHints] { options.filter(\.isToldApart) }

  /// The others.
  package var untold: [OptionHints] { options.filter { !$0.isToldApart } }
}

extension OptionHints {
  package var isToldApart: Bool { !toldApartBy.isEmpty }
}

extension WayOfKnowing {
  /// What tells a criterion.
  ///
  /// - Parameters:
  ///   - written: What the definition says.
  ///   - group: The group of the criterion.
  ///   - isHintedAt: Whether some live content points at it.
  init(written: WayOfKnowing?, in group: CriterionGroup, isHintedAt: Bool) {
    switch (written, group) {
    case (.data, _), (nil, .demographics): self = .data
    case (.content, _), (nil, .bant): self = isHintedAt ? .content : .call
    case (.call, _), (nil, .own): self = .call
    }
  }
}
