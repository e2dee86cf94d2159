internal import SourceDocuments

/// What the reading of one state of a repository leaves for the next: the files that are the same
/// are not parsed again.
///
/// It holds what the last state held, and nothing older. Files are known by their content's name,
/// so that trees without such names leave nothing.
package struct ReadingMemory: Sendable {
  private var documents: [ContentKey: ReadDocument] = [:]
  private var assets: [ContentKey: ReadAsset] = [:]
  /// The files by which assets are read: what they point at must be where it was.
  private var basis: [ContentKey] = []

  package init() {}
}

/// A file with a certain content.
struct ContentKey: Hashable, Sendable {
  let path: String
  let content: String
}

/// A file as it was parsed; an object, because it is handed on far more often than looked at.
final class ReadDocument: Sendable {
  let document: SourceDocument

  init(_ document: SourceDocument) {
    self.document = document
  }
}

/// An asset as it was read, with what is wrong in it; an object for the same reason.
final class ReadAsset: Sendable {
  let asset: Asset
  let diagnostics: [Diagnostic]

  init(_ asset: Asset, _ diagnostics: [Diagnostic]) {
    self.asset = asset
    self.diagnostics = diagnostics
  }
}

extension ReadingMemory {
  /// The file that was parsed; none if it was not there with this content.
  func document(_ key: ContentKey?) -> ReadDocument? { key.flatMap { documents[$0] } }

  func asset(_ key: ContentKey?) -> ReadAsset? { key.flatMap { assets[$0] } }

  /// Forgets assets that were read when what they point at was another.
  mutating func start(with basis: [ContentKey]) {
    if basis != self.basis { assets = [:] }
    self.basis = basis
  }

  /// Keeps what was read of this state, and forgets what was read of the one before.
  mutating func keep(
    _ documents: [ContentKey: ReadDocument], _ assets: [ContentKey: ReadAsset]
  ) {
    self.documents = documents
    self.assets = assets
  }
}
