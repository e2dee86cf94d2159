/// The names of the keys that a review writes.
package enum ReviewKeys {
  package static let reviewed = CommonKeys.reviewed.name
  package static let reviewedAgainst = AssetKeys.reviewedAgainst.name
}
