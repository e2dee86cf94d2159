/// A key of the front matter: its name, the type of its value, and what it is for.
///
/// Keys are declared once. The readers, the nearest right spelling, the skeletons of `persona new`
/// and the reference page all come from these declarations.
struct Key<Value: Sendable>: Sendable {
  let name: String
  let type: ValueType<Value>
  let info: KeyInfo

  init(
    _ name: String, _ type: ValueType<Value>, _ purpose: String, example: String,
    isPrivate: Bool = false
  ) {
    self.name = name
    self.type = type
    info = KeyInfo(
      name: name, shape: type.shape, purpose: purpose, example: example, isPrivate: isPrivate)
  }
}

/// What is known of a key without its type in Swift.
public struct KeyInfo: Sendable, Hashable {
  public let name: String
  public let shape: ValueShape
  /// What it says, as the reference page shows it.
  public let purpose: String
  /// A value as it stands after the colon.
  public let example: String
  /// Whether its value, or a part of it, is withheld from a public site.
  public let isPrivate: Bool
}
