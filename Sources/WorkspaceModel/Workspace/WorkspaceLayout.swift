internal import SourceDocuments

/// Where the files of a workspace lie, and what each is by its place.
public struct WorkspaceLayout: Sendable, Hashable {
  public let content: ContentFolder

  public init(_ content: ContentFolder = .usual) {
    self.content = content
  }
}

extension WorkspaceLayout {
  /// The layout that a taxonomy asks for.
  ///
  /// - Parameter taxonomy: The bytes of `personas/taxonomy.md`; none without that file.
  public init(taxonomy: [UInt8]?) {
    self.init(taxonomy.flatMap(Self.content) ?? .usual)
  }

  /// The layout of the files of a tree.
  public init(of tree: some SourceTree) {
    self.init(taxonomy: try? tree.bytes(of: FileKind.taxonomyPath).get())
  }

  /// What a taxonomy says under `content`, or under a key that most likely means it.
  private static func content(_ taxonomy: [UInt8]) -> ContentFolder? {
    guard taxonomy.count <= Limits.fileBytes else { return nil }
    let document = SourceDocument(
      SourceFile(path: FileKind.taxonomyPath, bytes: taxonomy), keys: FileKind.taxonomy.knownKeys)
    let key = TaxonomyKeys.content.name
    for entry in document.frontMatter.entries {
      let isMeant =
        entry.key == key
        || Spelling.nearest(to: entry.key, among: TaxonomyKeys.names).contains(key)
          && !TaxonomyKeys.all.contains { $0.name == entry.key }
      guard isMeant, !entry.value.isEmpty else { continue }
      guard entry.key == key, !entry.isRepeated, !entry.value.isSpoilt,
        case .scalar(let text, _) = entry.value.content
      else { return .unknown("") }
      return ContentFolder(text)
    }
    return nil
  }
}

extension WorkspaceLayout {
  /// Everything that is listed of a workspace, from its root.
  public var folders: [String] {
    guard case .own(let folder) = content, !folder.hasPrefix("content/") else {
      return Self.usualFolders
    }
    return Self.usualFolders + [String(folder.dropLast())]
  }

  public static let usualFolders = ["personas", "content"]
  /// The folder of the tables of measurement, with a `/` at its end: they are no content, and nothing may
  /// publish them as they are.
  public static let measurementFolder = "content/measurement/"

  /// The kind and the id of a file of text; none for a file that is not read.
  ///
  /// In a folder of a site generator's the id is made from the names, in small letters, with `-` for
  /// other signs; a file `index` has the name of its folder.
  public func file(at path: String) -> (kind: FileKind, id: String)? {
    guard content != .usual else { return FileKind.of(path) }
    if case .own(let folder) = content, path.hasPrefix(folder) {
      let rest = path.dropFirst(folder.count)
      let isLeftOut = rest.split(separator: "/").contains { $0.hasPrefix("_") || $0.hasPrefix(".") }
      return FileKind.mayBeRead(path) && !isLeftOut ? (.asset, Self.id(of: rest)) : nil
    }
    guard let file = FileKind.of(path), file.kind != .asset else { return nil }
    return file
  }

  /// Whether a file lies in the folder of assets that the taxonomy names.
  func isOwn(_ path: String) -> Bool {
    guard case .own(let folder) = content else { return false }
    return path.hasPrefix(folder)
  }

  /// The folder that holds files of a kind, with a `/` at its end.
  public func folder(of kind: FileKind) -> String {
    guard kind == .asset, case .own(let folder) = content else { return kind.folder }
    return folder
  }

  /// The file of an id.
  public func path(of id: String, _ kind: FileKind) -> String { "\(folder(of: kind))\(id).md" }

  private static func id(of path: Substring) -> String {
    var names = path.split(separator: "/").map { String($0) }
    let last = names.removeLast()
    let stem = String(last[..<(last.lastIndex(of: ".") ?? last.endIndex)])
    if names.isEmpty || stem.lowercased() != "index" { names.append(stem) }
    let id = Identifier.suggestion(for: names.joined(separator: "/"))
    return String(decoding: id.utf8.prefix(80), as: UTF8.self).withoutHyphensAtEnd
  }
}

extension String {
  /// Whether a path is a folder, or lies in it.
  func isInside(_ folder: String) -> Bool {
    guard utf8.starts(with: folder.utf8) else { return false }
    return utf8.dropFirst(folder.utf8.count).first.map { $0 == UInt8(ascii: "/") } ?? true
  }

  fileprivate var withoutHyphensAtEnd: String {
    var text = self[...]
    while let last = text.last, last == "-" || last == "/" { text = text.dropLast() }
    return String(text)
  }
}
