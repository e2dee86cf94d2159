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
  /// Its place among all, from 0: tags are looked up too often for a table by hashes.
  var place: Int {
    switch self {
    case .stages: 0
    case .buyingRoles: 1
    case .stances: 2
    case .influence: 3
    case .assetRoles: 4
    case .assetTypes: 5
    case .segments: 6
    case .channels: 7
    case .formats: 8
    case .useCases: 9
    case .themes: 10
    case .owners: 11
    case .nextSteps: 12
    case .evidenceKinds: 13
    case .leadCriteria: 14
    }
  }

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
  @usableFromInline
  let place: Int32

  @inlinable
  public init(_ vocabulary: VocabularyID, _ index: Int) {
    self.vocabulary = vocabulary
    place = Int32(index)
  }

  /// Its place in the vocabulary's list.
  @inlinable
  public var index: Int { Int(place) }
}

extension Tag: Comparable {
  /// The order of the vocabulary.
  public static func < (left: Tag, right: Tag) -> Bool { left.index < right.index }
}
