/// The vocabularies of a taxonomy.
public enum VocabularyID: String, Sendable, CaseIterable {
  case stages
  case buyingRoles = "buying-roles"
  case stances
  case influence
  case assetRoles = "asset-roles"
  case assetTypes = "asset-types"
  case segments
  case channels
  case formats
  case useCases = "use-cases"
  case themes
  case owners
  case nextSteps = "next-steps"
  case evidenceKinds = "evidence-kinds"
  case leadCriteria = "lead-criteria"
}

extension VocabularyID {
  /// What one entry is called in messages: `stage`, `buying role`.
  public var noun: String {
    switch self {
    case .stages: "stage"
    case .buyingRoles: "buying role"
    case .stances: "stance"
    case .influence: "influence level"
    case .assetRoles: "asset role"
    case .assetTypes: "asset type"
    case .segments: "segment"
    case .channels: "channel"
    case .formats: "format"
    case .useCases: "use case"
    case .themes: "theme"
    case .owners: "owner"
    case .nextSteps: "next step"
    case .evidenceKinds: "kind of evidence"
    case .leadCriteria: "lead criterion"
    }
  }

  /// What several entries are called: `stages`, `lead criteria`.
  public var plural: String {
    switch self {
    case .influence: "levels of influence"
    case .evidenceKinds: "kinds of evidence"
    case .leadCriteria: "lead criteria"
    default: "\(noun)s"
    }
  }

  /// What one entry is called, with its article: `an owner`, `a use case`.
  public var nounWithArticle: String {
    let startsWithVowel = noun.first.map("aeio".contains) ?? false
    return "\(startsWithVowel ? "an" : "a") \(noun)"
  }
}

/// An entry of a vocabulary: a stage, a channel, an owner.
public struct Tag: Sendable, Hashable {
  public let vocabulary: VocabularyID
  /// Its place in the vocabulary's list.
  public let index: Int

  public init(_ vocabulary: VocabularyID, _ index: Int) {
    self.vocabulary = vocabulary
    self.index = index
  }
}

extension Tag: Comparable {
  /// The order of the vocabulary.
  public static func < (left: Tag, right: Tag) -> Bool { left.index < right.index }
}
