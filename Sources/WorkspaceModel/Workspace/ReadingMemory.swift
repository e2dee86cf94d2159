internal import SourceDocuments

/// What the reading of one state of a repository leaves for the next: what is the same is neither
/// parsed nor read again.
///
/// It holds what the last state held, and nothing older. Files are known by their content's name,
/// so that trees without such names leave nothing.
public struct ReadingMemory: Sendable {
  /// The assets in the order of the listing.
  private var assets: [ReadAsset] = []
  /// The files by which assets are read; none where one of them has no name for its content.
  private var groundworkFiles: [GroundworkFile]?
  private var groundwork: Groundwork?
  private var campaigns: ParsedDocuments = [:]
  private var listing: RememberedListing?
  /// The names of keys that count as front matter beside ours: documents are taken apart by them.
  private var foreignKeys: Set<String> = []
  /// The layout of the last taxonomy, by its content's name.
  private var layout: (content: String, layout: WorkspaceLayout)?
  private var isListingSame = false
  private var isGroundworkSame = false
  private var areTargetsSame = false

  public init() {}
}

/// Files as they were parsed.
typealias ParsedDocuments = [ContentKey: Shared<SourceDocument>]

/// An asset as it was read; an object, because it is handed on far more often than looked at.
final class ReadAsset: Sendable {
  /// By which a later state can know it again; none where none can.
  let key: ContentKey?
  let asset: Asset
  /// Its file, as long as a later state may have it, too.
  let document: Shared<SourceDocument>?
  /// What is wrong in the file but for links that lead nowhere.
  let diagnostics: [Diagnostic]
  /// Where the links lead that lead to no page.
  let links: LinkFindings

  init(
    _ key: ContentKey?, _ asset: Asset, _ document: Shared<SourceDocument>?,
    _ diagnostics: [Diagnostic], links: LinkFindings
  ) {
    self.key = key
    self.asset = asset
    self.document = document
    self.diagnostics = diagnostics
    self.links = links
  }

  /// The same asset once the whole workspace is read.
  ///
  /// One that points at another asset is kept as it was read: what became of it may hang on that
  /// other one.
  func settled(as asset: Asset) -> ReadAsset {
    guard asset !== self.asset, !asset.pointsAtAssets else { return self }
    return ReadAsset(key, asset, document, diagnostics, links: links)
  }
}

/// The files of a state, whatever they hold, with what their names alone tell.
private struct RememberedListing: Sendable {
  let entries: [SourceTreeEntry]
  let layout: WorkspaceLayout
  let listing: SourceListing
  let targets: LinkTargets
}

extension ReadingMemory {
  /// Where the files of a tree lie; its taxonomy is read again only where it differs.
  mutating func layout(of tree: any SourceTree) -> WorkspaceLayout {
    let content = tree.entries.first { $0.path == FileKind.taxonomyPath }?.content
    if let layout, layout.content == content { return layout.layout }
    let found = WorkspaceLayout(of: tree)
    layout = content.map { ($0, found) }
    return found
  }

  /// What the names of files tell; they are listed again only where there are others.
  mutating func list(
    _ entries: [SourceTreeEntry], _ layout: WorkspaceLayout
  ) -> (listing: SourceListing, targets: LinkTargets) {
    if let listing, listing.layout == layout, listing.holds(entries) {
      (isListingSame, areTargetsSame) = (true, true)
      return (listing.listing, listing.targets)
    }
    let listed = SourceListing(entries, layout)
    let targets = LinkTargets(listed)
    isListingSame = false
    areTargetsSame = listing.map { targets.areSame(as: $0.targets) } ?? false
    listing = RememberedListing(
      entries: entries, layout: layout, listing: listed, targets: targets)
    return (listed, targets)
  }

  /// Begins a state whose files are listed.
  ///
  /// - Parameter files: The files that assets may point at, with their content.
  /// - Returns: What was read of them, if everything that they point at is where it was.
  mutating func start(with files: [GroundworkFile]?) -> Groundwork? {
    isGroundworkSame = files != nil && files == groundworkFiles
    groundworkFiles = files
    return isGroundworkSame && isListingSame ? groundwork : nil
  }

  /// Forgets documents that were taken apart by other keys.
  mutating func forgetDocuments(unlessReadBy foreignKeys: Set<String>) {
    guard foreignKeys != self.foreignKeys else { return }
    self.foreignKeys = foreignKeys
    groundwork = nil
    campaigns = [:]
    assets = []
  }

  /// The file that was parsed, if it is no asset; none if it was not there with this content.
  func document(_ key: ContentKey?) -> Shared<SourceDocument>? {
    key.flatMap { groundwork?.documents[$0] ?? campaigns[$0] }
  }
}

extension ReadingMemory {
  /// What was read of some assets; none of those that were not there with this content.
  func assets(_ keys: [ContentKey?]) -> [ReadAsset?] {
    if isListingSame, assets.count == keys.count {
      return zip(keys, assets).map { $0 != nil && $0?.content == $1.key?.content ? $1 : nil }
    }
    var known: [ContentKey: ReadAsset] = [:]
    for asset in assets {
      if let key = asset.key { known[key] = asset }
    }
    return keys.map { key in key.flatMap { known[$0] } }
  }

  /// An asset as it reads now, if all that it points at is where it was.
  func current(_ known: ReadAsset, _ targets: LinkTargets) -> ReadAsset? {
    // Another asset may have another place where there are other files.
    guard isGroundworkSame, isListingSame || !known.asset.pointsAtAssets else { return nil }
    guard !areTargetsSame else { return known }
    return known.document.map { read in
      ReadAsset(
        known.key, known.asset, read, known.diagnostics, links: targets.findings(for: read.written))
    }
  }

  /// Keeps what was read of this state, and forgets what was read of the one before.
  ///
  /// - Parameters:
  ///   - groundwork: What was read before the assets.
  ///   - assets: The assets in the order of the listing.
  ///   - campaigns: The files of the campaigns.
  mutating func keep(
    _ groundwork: Groundwork, _ assets: [ReadAsset], campaigns: ParsedDocuments
  ) {
    self.groundwork = groundwork
    self.assets = assets
    self.campaigns = campaigns
  }
}

extension RememberedListing {
  /// Whether some files are the same but for what they hold.
  func holds(_ others: [SourceTreeEntry]) -> Bool {
    entries.elementsEqual(others) { $0.kind == $1.kind && $0.path.hasBytes(of: $1.path) }
  }
}

extension Asset {
  fileprivate var pointsAtAssets: Bool {
    facts.line(ofKey: AssetKeys.translationOf.name) != nil
  }
}
