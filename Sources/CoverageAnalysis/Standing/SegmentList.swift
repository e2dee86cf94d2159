public import WorkspaceModel

/// A list of segments as files write it; none stands for all segments.
extension [Tag]? {
  /// Whether a segment is among them.
  public func includes(_ segment: Tag) -> Bool { self?.contains(segment) ?? true }

  /// Whether two lists have a segment in common.
  public func overlaps(_ other: [Tag]?) -> Bool {
    guard let own = self, let other else { return true }
    return own.contains(where: other.contains)
  }
}

extension Taxonomy {
  /// The segments that two lists have in common, in the order of the vocabulary.
  public func segments(in one: [Tag]?, and other: [Tag]?) -> [Tag] {
    self[.segments].tags.filter { one.includes($0) && other.includes($0) }
  }
}
