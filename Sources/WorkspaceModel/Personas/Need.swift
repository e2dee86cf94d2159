/// What a persona must get at a stage before they move on: a question answered, an objection
/// met, a proof given.
public struct Need: Sendable, Hashable {
  public let persona: Ordinal<Persona>
  public let stage: Tag
  public let kind: Kind
  /// The last part of the address: its name; the kind where it has none; `question#2` where
  /// several of a kind have none.
  public let name: String
  /// Whether an asset can point at it: not while several of its kind have no name, nor at the
  /// second of two with one name.
  public let isAddressable: Bool
  /// Whether the author gave it a name.
  public let isNamed: Bool
  /// In the persona's words, without markup.
  public let text: String
  /// The texts of the items nested in it.
  public let notes: [String]
  /// The line of the persona's file on which it is written.
  public let line: Int
  /// The segments of which it is a need; none stands for all.
  public let segments: [Tag]?
  /// Whether a mistake in it keeps every answer from it until it is put right.
  public let hasError: Bool

  public enum Kind: String, Sendable, CaseIterable {
    case question, objection, proof
  }
}

extension Need {
  public var cell: CellAddress { CellAddress(persona: persona, stage: stage) }
}

/// A persona at a stage.
public struct CellAddress: Sendable, Hashable {
  public let persona: Ordinal<Persona>
  public let stage: Tag

  public init(persona: Ordinal<Persona>, stage: Tag) {
    self.persona = persona
    self.stage = stage
  }
}

extension CellAddress: Comparable {
  public static func < (left: CellAddress, right: CellAddress) -> Bool {
    (left.persona, left.stage) < (right.persona, right.stage)
  }
}
