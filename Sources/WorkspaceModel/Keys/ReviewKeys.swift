/// The names of the keys that a review writes.
public enum ReviewKeys {
  public static let reviewed = CommonKeys.reviewed.name
  public static let reviewedAgainst = AssetKeys.reviewedAgainst.name
}
