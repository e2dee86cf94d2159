internal import SourceDocuments
internal import WorkspaceModel

/// How a page of personas is read: what a team writes once and keeps.
public struct PersonaPageMap {
  /// The file that it was read from.
  let path: String
  /// Whether the page tells of buyers.
  var isOfBuyers = true
  var split = PageSplit.whole
  /// The id of each heading's file, by the heading, folded; an empty one where it is no persona.
  var personas: [String: String] = [:]
  /// What labels mean, folded.
  var labels: [String: LabelMeaning] = [:]

  /// What a label means; it is open while the map does not name it.
  func meaning(of label: String) -> LabelMeaning { labels[LabelNames.folded(label)] ?? .open }

  /// Refuses to cut a page elsewhere than the map says.
  public func check(_ asked: PageSplit) throws(ImportRefusal) {
    guard asked != split else { return }
    throw ImportRefusal(
      "\(path.inert) cuts the page at \(split.rawValue), and not at \(asked.rawValue): write "
        + "`split: \(asked.rawValue)` there, or delete it for a new proposal")
  }
}
