/// The text of a skeleton's line: a place to write, at which nothing is written yet.
package enum SkeletonText {
  /// How a skeleton's text begins.
  package static let beginning = "(write:"

  /// Whether a text begins so, by itself or behind a label and a colon.
  package static func begins(_ text: String) -> Bool { begins(Array(text.utf8)) }

  static func begins(_ text: [UInt8]) -> Bool {
    let rest = text.drop(while: Byte.isWhiteSpace)
    if hasBeginning(rest) { return true }
    guard let colon = rest.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return hasBeginning(rest[(colon + 1)...].drop(while: Byte.isWhiteSpace))
  }

  private static func hasBeginning(_ text: ArraySlice<UInt8>) -> Bool {
    text.prefix(beginning.utf8.count).lazy.map(Byte.lowercased).elementsEqual(beginning.utf8)
  }
}
