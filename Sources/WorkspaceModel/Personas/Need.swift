/// What a persona must get at a stage before they move on: a question answered, an objection
/// met, a proof given.
package struct Need: Sendable, Hashable {
  package let persona: Ordinal<Persona>
  package let stage: Tag
  package let kind: Kind
  /// The last part of the address: its name; the kind where it has none; `question#2` where
  /// several of a kind have none.
  package let name: String
  /// Whether an asset can point at it: not while several of its kind have no name, nor at the
  /// second of two with one name.
  package let isAddressable: Bool
  /// Whether the author gave it a name.
  package let isNamed: Bool
  /// In the persona's words, without markup.
  package let text: String
  /// The texts of the items nested in it.
  package let notes: [String]
  /// The line of the persona's file on which it is written.
  package let line: Int
  /// The segments of which it is a need; none stands for all.
  package let segments: [Tag]?
  /// Whether a mistake in it keeps every answer from it until it is put right.
  package let hasError: Bool

  package enum Kind: String, Sendable, CaseIterable {
    case question, objection, proof
  }
}

extension Need {
  package var cell: CellAddress { CellAddress(persona: persona, stage: stage) }
}

/// A persona at a stage.
package struct CellAddress: Sendable, Hashable {
  package let persona: Ordinal<Persona>
  package let stage: Tag

  package init(persona: Ordinal<Persona>, stage: Tag) {
    self.persona = persona
    self.stage = stage
  }
}

extension CellAddress: Comparable {
  package static func < (left: CellAddress, right: CellAddress) -> Bool {
    (left.persona, left.stage) < (right.persona, right.stage)
  }
}
