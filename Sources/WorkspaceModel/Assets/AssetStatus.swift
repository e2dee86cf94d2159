/// Where an asset stands in its life; only a published one can cover anything.
public enum AssetStatus: String, Sendable, CaseIterable {
  case planned, draft, published, retired
}
