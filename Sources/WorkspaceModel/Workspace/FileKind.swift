internal import SourceDocuments

/// The kinds of files of a workspace; which one a file is follows from its folder.
public enum FileKind: String, Sendable, CaseIterable {
  case taxonomy
  case persona
  case leadDefinition = "lead-definition"
  case asset
  case module
  case campaign
}

extension FileKind {
  /// Where the vocabulary and the rules stand.
  public static let taxonomyPath = "personas/taxonomy.md"

  /// What one is called in messages.
  public var noun: String { self == .leadDefinition ? "lead definition" : rawValue }

  /// The folder that holds files of this kind, with a `/` at its end.
  public var folder: String {
    switch self {
    case .taxonomy, .persona: "personas/"
    case .leadDefinition: "personas/lead-definitions/"
    case .asset: "content/"
    case .module: "content/modules/"
    case .campaign: "content/campaigns/"
    }
  }

  /// Whether a file may be one that is read, wherever the assets lie.
  public static func mayBeRead(_ path: String) -> Bool {
    [".md", ".mdx", ".markdown"].contains(where: path.hasSuffix) && !path.hasSuffix("/README.md")
  }

  /// The kind and the id of a Markdown file where the assets lie in `content/`; none for a file that
  /// is not read.
  public static func of(_ path: String) -> (kind: FileKind, id: String)? {
    guard path.hasSuffix(".md"), path != "README.md", !path.hasSuffix("/README.md"),
      !path.hasName(beginningWith: { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".") })
    else { return nil }
    if path == taxonomyPath { return (.taxonomy, "taxonomy") }
    // The most particular folder first.
    for kind in [FileKind.leadDefinition, .persona, .module, .campaign, .asset]
    where path.hasPrefix(kind.folder) {
      return (kind, String(path.dropFirst(kind.folder.count).dropLast(3)))
    }
    return nil
  }

  /// The file of an id.
  public func path(of id: String) -> String { "\(folder)\(id).md" }
}
