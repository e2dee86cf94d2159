public import WorkspaceModel

/// How one knows that a lead is one: criterion by criterion, from data, by what content hints at, or
/// from a call.
public struct LeadAssessment: Sendable, Hashable {
  public let lead: Ordinal<LeadDefinition>
  /// Whether marketing and sales both stand by it.
  public let agreement: Agreement
  public let segments: LeadSegments
  /// The criteria that are written, in the order of the vocabulary.
  public let criteria: [CriterionKnowledge]
  /// The parts of budget, authority, need and timeline that are not written.
  public let missing: [Tag]
}

/// How one knows of a criterion.
public struct CriterionKnowledge: Sendable, Hashable {
  public let criterion: Tag
  /// What tells it: content only where some hints at it.
  public let way: WayOfKnowing
  /// Whether content is meant to hint at it, be there any or not.
  public let wantsHint: Bool
  /// The live assets that point at it, or at one of its options: reading one is a hint, no more.
  public let hintedAtBy: [Ordinal<Asset>]
  public let options: [OptionHints]
  public let pairs: OptionPairs
}

/// Which live content hints at one option of a criterion rather than at the others.
public struct OptionHints: Sendable, Hashable {
  public let id: String
  public let title: String
  /// The assets that point at it.
  public let hintedAtBy: [Ordinal<Asset>]
  /// Those of them that point at no other option of the criterion.
  public let toldApartBy: [Ordinal<Asset>]
  /// The one of these to offer first: the lead's persona meets it at the earliest stage.
  public let revealedBy: Ordinal<Asset>?
}

extension LeadAssessment {
  /// How one knows of a criterion; none for one that is not written.
  public subscript(criterion: Tag) -> CriterionKnowledge? {
    criteria.first { $0.criterion == criterion }
  }

  /// The criteria that are known in a way.
  public func criteria(knownFrom way: WayOfKnowing) -> [CriterionKnowledge] {
    criteria.filter { $0.way == way }
  }

  /// What neither data nor content tells, with the parts that are not written yet.
  public var toAsk: [Tag] {
    (criteria(knownFrom: .call).map(\.criterion) + missing).sorted()
  }
}

extension CriterionKnowledge {
  public var isHintedAt: Bool { !hintedAtBy.isEmpty }

  /// The options at which some content hints alone.
  public var toldApart: [OptionHints] { options.filter(\.isToldApart) }

  /// The others.
  public var untold: [OptionHints] { options.filter { !$0.isToldApart } }
}

extension OptionHints {
  public var isToldApart: Bool { !toldApartBy.isEmpty }
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
