internal import SourceDocuments

/// What lies in a folder before a workspace is started there.
struct FolderContents {
  /// Markdown files, without READMEs.
  private(set) var texts: [String] = []
  /// Tables and workbooks.
  private(set) var tables: [String] = []
  /// What has nothing to do with a workspace.
  private(set) var others: [String] = []
  /// The lines of its `.gitignore`; none without one.
  let ignored: [String]?

  init(of folder: String) {
    let ignore = try? FileReader.bytes(of: "\(folder)/.gitignore", upTo: Limits.fileBytes).get()
    ignored = ignore.map { bytes in
      String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
    }
    for name in (try? FolderEntry.names(in: folder).get()) ?? [] { add(name.text) }
  }
}

extension FolderContents {
  private mutating func add(_ name: String) {
    let stem = name.prefix { $0 != "." }.uppercased()
    guard !Self.ours.contains(name), !["README", "LICENSE"].contains(stem) else { return }
    let lower = name.lowercased()
    if [".md", ".markdown"].contains(where: lower.hasSuffix) {
      texts.append(name)
    } else if [".csv", ".tsv", ".xlsx"].contains(where: lower.hasSuffix) {
      tables.append(name)
    } else {
      others.append(name)
    }
  }

  private static let ours: Set<String> = ["personas", "content", "site-template", "_site"]

  /// Whether git leaves the published site out.
  var ignoresSite: Bool {
    ignored?.contains { ["_site", "_site/", "/_site", "/_site/"].contains($0) } ?? false
  }

  /// What of it a workspace can take in, in words; empty for nothing.
  var found: String {
    let parts = [
      tables.isEmpty ? nil : English.list(tables.prefix(3).map(\.inert)),
      texts.isEmpty ? nil : English.count(texts.count, "Markdown file"),
    ]
    return English.list(parts.compactMap(\.self))
  }
}
