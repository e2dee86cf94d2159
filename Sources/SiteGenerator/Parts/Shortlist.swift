internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// The first of a ranked list, and how many more there are.
struct Shortlist<Item> {
  let first: [Item]
  /// How many are left out.
  let rest: Int

  init(_ items: [Item], limit: Int = 5) {
    first = Array(items.prefix(limit))
    rest = items.count - first.count
  }
}

extension Shortlist {
  /// How many are left out, in words: `and 3 more`.
  var more: String? { rest == 0 ? nil : "and \(rest) more" }

  /// How many assets are left out, with the way to all that have some marks, such as `persona:cfo`,
  /// in the catalogue, for the partial `part-more-assets`.
  func more(in marks: [String]) -> TemplateRecord? {
    guard rest > 0 else { return nil }
    return [
      "text": .text("and \(English.count(rest, "more asset"))"),
      "path": .text(PagePath.catalogue(only: marks)),
    ]
  }
}

/// How many items a list on a page names before it says how many more there are, so that no page
/// grows with the number of assets.
enum ListLimit {
  static let assets = 100
  static let findings = 100
}
