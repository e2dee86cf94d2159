public import WorkspaceModel

/// Why a text that stands as a reply is none.
public enum ReplyFault: Sendable, Hashable {
  /// It is the need's own text.
  case repeatsNeed
  /// It has fewer than three words, or none with a letter.
  case tooShort
  /// The same sentence stands under another need, in this file or in another live one; none where
  /// that need's address has an error.
  case standsElsewhere(Ordinal<Need>?)
}
