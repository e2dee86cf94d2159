internal import SourceDocuments
internal import WorkspaceModel

/// Names for new assets' files, none of which another file has.
struct AssetFileNames {
  private var taken: Set<String>
  private var lastNumber: [String: Int] = [:]
  private let layout: WorkspaceLayout
  private let folder: String

  /// - Parameters:
  ///   - paths: The paths that are taken; those of assets take their ids as well.
  ///   - layout: Where the assets lie.
  ///   - folder: The folder below that of all assets, with a `/` at its end; empty for none.
  init(taken paths: [String], in layout: WorkspaceLayout, folder: String) {
    let ids = paths.compactMap { layout.file(at: $0) }.filter { $0.kind == .asset }
    // Some disks take names that differ by case alone for the same.
    taken = Set((paths + ids.map { layout.path(of: $0.id, .asset) }).map { $0.lowercased() })
    self.layout = layout
    self.folder = folder
  }
}

extension AssetFileNames {
  /// The id that a row's asset would have if nothing else had it.
  func wanted(for row: InventoryRow) -> String { folder + base(for: row) }

  /// The path for a row's new file.
  mutating func next(for row: InventoryRow) -> String {
    let base = folder + base(for: row)
    var path = layout.path(of: base, .asset)
    var number = lastNumber[base, default: 1]
    while !taken.insert(path).inserted {
      number += 1
      path = layout.path(of: "\(base)-\(number)", .asset)
    }
    lastNumber[base] = number
    return path
  }

  private func base(for row: InventoryRow) -> String {
    let fromSlug = Identifier.suggestion(for: Self.inLatin(row.slug))
    let lastOfURL = row.url?.split(separator: "/").dropFirst(2).last.map(String.init) ?? ""
    let texts = [row.title, lastOfURL, row.externalID ?? ""]
    let words = texts.lazy.map { HeadingAnchors.slug(Self.inLatin($0)) }.first { !$0.isEmpty }
    let parts = (fromSlug.isEmpty ? words ?? "asset" : fromSlug).split(separator: "/")
    // A slug that was cut may end in a hyphen.
    let base = parts.map { $0.hasSuffix("-") ? $0.dropLast() : $0 }.joined(separator: "/")
    return isFit(base) ? base : "asset-\(base.replacing("/", with: "-").prefix(40))"
  }

  /// Whether a file of this name is read as an asset, with room for a number at its end.
  private func isFit(_ base: String) -> Bool {
    let id = folder + base
    let path = layout.path(of: id, .asset)
    guard let file = layout.file(at: path), file.kind == .asset, file.id == id else { return false }
    return Identifier.isValid("\(id)-9999") && Identifier.isValid(id)
      && !path.hasPrefix(WorkspaceLayout.measurementFolder)
  }

  /// The text with letters that have marks as the letters that people write without them.
  private static func inLatin(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    var result = ""
    for scalar in text.lowercased().unicodeScalars {
      if let plain = plainLetters[scalar] {
        result += plain
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static let plainLetters: [Unicode.Scalar: String] = {
    var letters: [Unicode.Scalar: String] = ["ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae"]
    for (plain, marked) in [
      ("a", "áàâãåā"), ("c", "çćč"), ("e", "éèêëēę"), ("i", "íìîï"), ("l", "ł"), ("n", "ñń"),
      ("o", "óòôõøő"), ("s", "śš"), ("u", "úùûűů"), ("y", "ýÿ"), ("z", "źżž"), ("'", "’‘"),
    ] {
      for scalar in marked.unicodeScalars { letters[scalar] = plain == "'" ? "" : plain }
    }
    return letters
  }()
}
