internal import SourceDocuments

/// What the reading of one state of a repository leaves for the next: the files that are the same
/// are not parsed again.
///
/// It holds what the last state held, and nothing older. Files are known by their content's name,
/// so that trees without such names leave nothing.
public struct ReadingMemory: Sendable {
  private var documents: [ContentKey: Shared<SourceDocument>] = [:]
  private var assets: [ContentKey: ReadAsset] = [:]
  /// The files by which assets are read: what they point at must be where it was.
  private var basis: [ContentKey] = []
  private var targets: LinkTargets?
  /// The names of keys that count as front matter beside ours: documents are taken apart by them.
  private var foreignKeys: Set<String> = []
  /// The layout of the last taxonomy, by its content's name.
  private var layout: (content: String, layout: WorkspaceLayout)?
  private var isBasisSame = false
  private var areTargetsSame = false

  public init() {}
}

/// A file with a certain content.
struct ContentKey: Hashable, Sendable {
  let path: String
  let content: String
}

/// An asset as it was read; an object, because it is handed on far more often than looked at.
final class ReadAsset: Sendable {
  let asset: Asset
  /// Its file, as long as a later state may have it, too.
  let document: Shared<SourceDocument>?
  /// What is wrong in the file but for links that lead nowhere.
  let diagnostics: [Diagnostic]
  /// Where the links lead that lead to no page.
  let links: LinkFindings

  init(
    _ asset: Asset, _ document: Shared<SourceDocument>?, _ diagnostics: [Diagnostic],
    links: LinkFindings
  ) {
    self.asset = asset
    self.document = document
    self.diagnostics = diagnostics
    self.links = links
  }
}

extension ReadingMemory {
  /// Begins a state.
  ///
  /// - Parameters:
  ///   - basis: The files that assets may point at, with their content.
  ///   - targets: Where links lead.
  mutating func start(with basis: [ContentKey], _ targets: LinkTargets) {
    isBasisSame = basis == self.basis
    areTargetsSame = self.targets.map { targets.areSame(as: $0) } ?? false
    self.basis = basis
    self.targets = targets
  }

  /// Forgets documents that were taken apart by other keys.
  mutating func forgetDocuments(unlessReadBy foreignKeys: Set<String>) {
    guard foreignKeys != self.foreignKeys else { return }
    self.foreignKeys = foreignKeys
    documents = [:]
    assets = [:]
  }

  /// Where the files of a tree lie; its taxonomy is read again only where it differs.
  mutating func layout(of tree: any SourceTree) -> WorkspaceLayout {
    let content = tree.contentName(of: FileKind.taxonomyPath)
    if let layout, layout.content == content { return layout.layout }
    let found = WorkspaceLayout(of: tree)
    layout = content.map { ($0, found) }
    return found
  }

  /// The file that was parsed; none if it was not there with this content.
  func document(_ key: ContentKey?) -> Shared<SourceDocument>? {
    key.flatMap { documents[$0] ?? assets[$0]?.document }
  }

  /// The asset that was read, if all that it points at is where it was.
  func asset(_ key: ContentKey?, _ targets: LinkTargets) -> ReadAsset? {
    guard isBasisSame, let key, let known = assets[key] else { return nil }
    guard !areTargetsSame else { return known }
    return known.document.map { read in
      ReadAsset(
        known.asset, read, known.diagnostics, links: targets.findings(for: read.written))
    }
  }

  /// Keeps what was read of this state, and forgets what was read of the one before.
  mutating func keep(
    _ documents: [ContentKey: Shared<SourceDocument>], _ assets: [ContentKey: ReadAsset]
  ) {
    self.documents = documents
    self.assets = assets
  }
}
