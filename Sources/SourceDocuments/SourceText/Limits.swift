/// The fixed limits within which a file is read, so that no input costs unbounded time or memory.
package enum Limits {
  package static let fileBytes = 1 << 20
  package static let frontMatterBytes = 64 << 10
  package static let yamlDepth = 32
  package static let yamlNodes = 10_000
  package static let listEntries = 1_000
  package static let markdownDepth = 100
  package static let linksInFile = 5_000
  package static let files = 200_000
  package static let csvFieldBytes = 64 << 10
  package static let csvRowBytes = 1 << 20
}
