internal import SourceDocuments
internal import WorkspaceModel

/// Turns a row of an inventory into a file, or into changes of the file that is there.
struct ImportedAsset {
  let row: InventoryRow
  /// The inventory's name, which new files keep.
  let source: String
}

extension ImportedAsset {
  /// The key in which a new file keeps which inventory it came from.
  static let sourceKey = "x-imported-from"

  /// The status of a new file; while a value is open it is not published.
  func status(whenEmpty: AssetStatus) -> AssetStatus {
    let status = row.status ?? whenEmpty
    return row.isHeld && status == .published ? .draft : status
  }

  /// Whether a file that is there keeps its status because of an open value.
  func keepsStatus(of asset: Asset) -> Bool {
    guard let status = row.status else { return row.held.contains(.status) }
    return row.isHeld && status == .published && asset.status != .published
  }

  /// A new file; a text that somebody has to write claims nothing.
  func newFile(at path: String, statusWhenEmpty: AssetStatus) -> NewFile {
    let id = row.externalID ?? (row.url == nil ? row.title : nil)
    let values =
      [
        ("title", FrontMatterValue.words(row.title)),
        ("status", .text(status(whenEmpty: statusWhenEmpty).rawValue)),
      ]
      + row.values
      + [row.url.map { ("url", .words($0)) }, id.map { ("external-id", .words($0)) }]
      .compactMap(\.self) + [(Self.sourceKey, .words(source))]
    let lines = Self.inOrder(values).flatMap { $0.value.lines(for: $0.key) }
    let text = (["---"] + lines + ["---"]).joined(separator: "\n")
    return NewFile(
      path: path, text: text + "\n(write: one paragraph on what it says and when to use it)\n")
  }

  /// The file that is there, with the keys that the row fills; the rest stays byte for byte.
  ///
  /// - Throws: A refusal where that can't be done without touching more.
  func changing(_ bytes: [UInt8], of asset: Asset) throws(FrontMatterRefusal) -> EditedFile {
    var edit = try FrontMatterEdit(path: asset.path, bytes: bytes)
    for (key, value) in Self.inOrder(changes(of: asset)) {
      // Whoever wrote `covers` said it more exactly than the two lists can.
      if ["personas", "stages"].contains(key), asset.facts.line(ofKey: "covers") != nil {
        continue
      }
      try edit.set(key, to: value, in: asset.facts)
    }
    return try edit.finished()
  }

  private func changes(of asset: Asset) -> [(key: String, value: FrontMatterValue)] {
    var values = row.values.filter { key, value in
      guard case .text(let text) = value, let day = CalendarDate(text) else { return true }
      switch key {
      // A day on which somebody read it again since is not taken back.
      case "reviewed": return asset.reviewed.map { day > $0 } ?? true
      // The same day may be written with a time, as other systems do.
      case "published": return day != asset.published
      default: return true
      }
    }
    if asset.title != row.title { values.append(("title", .words(row.title))) }
    if let status = row.status, !(row.isHeld && status == .published) {
      let isSaid = asset.status == status && !asset.isLivenessDoubtful
      if !isSaid { values.append(("status", .text(status.rawValue))) }
    }
    if let url = row.url { values.append(("url", .words(url))) }
    if let id = row.externalID { values.append(("external-id", .words(id))) }
    return values
  }

  /// The keys in the order of the reference, the team's own at the end.
  private static func inOrder(
    _ values: [(key: String, value: FrontMatterValue)]
  ) -> [(key: String, value: FrontMatterValue)] {
    let order = values.enumerated().map { index, value in
      (places[value.key] ?? Int.max, index)
    }
    return order.sorted(by: <).map { values[$0.1] }
  }

  private static let places = Dictionary(
    uniqueKeysWithValues: FileKind.asset.keys.enumerated().map { ($1.name, $0) })
}
