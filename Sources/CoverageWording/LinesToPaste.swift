/// Lines that somebody can paste into a file, or begin a new file with.
package struct LinesToPaste: Sendable, Hashable {
  package let path: String
  package let isNewFile: Bool
  /// The lines, each with its line end.
  package let text: String
}
