/// A file with changed front matter, and what was changed in it.
package struct EditedFile: Sendable, Hashable {
  package let path: String
  package let bytes: [UInt8]
  /// The keys that say something else than before, in the order in which they were set.
  package let changes: [Change]

  /// A key that was added or has another value, and the line on which it stands now.
  package struct Change: Sendable, Hashable {
    package let key: String
    package let value: FrontMatterValue
    package let line: Int
  }
}
