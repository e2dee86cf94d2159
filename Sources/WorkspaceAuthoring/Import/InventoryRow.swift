internal import SourceDocuments
internal import WorkspaceModel

/// A row of an inventory as what it says of one asset.
struct InventoryRow {
  /// As a spreadsheet counts, from 1.
  let number: Int
  let title: String
  /// The address as it is written into the file; none where it is no address.
  var url: String?
  var externalID: String?
  var slug = ""
  /// The other keys that the row fills, in the order of the reference.
  var values: [(key: String, value: FrontMatterValue)] = []
  var status: AssetStatus?
  /// The keys with an open value without which the asset can't be published.
  var held: Set<InventoryKey> = []

  /// Whether the asset can't be published yet.
  var isHeld: Bool { !held.isEmpty }
}
