public import WorkspaceModel

/// What part of a workspace a coverage looks at, and what it supposes.
public struct CoverageScope: Sendable, Hashable {
  /// The segment looked at; none for all together.
  ///
  /// Personas, assets and lead definitions that list segments without this one are left out, and
  /// the personas' `by-segment` is in force.
  public var segment: Tag?
  /// Whether drafts, planned and scheduled assets count as if published today.
  public var countsPlanned = false
  /// Assets that count as if they were retired.
  public var retired: Set<Ordinal<Asset>> = []

  public init(segment: Tag? = nil, countsPlanned: Bool = false) {
    self.segment = segment
    self.countsPlanned = countsPlanned
  }

  /// Everything as it is.
  public static let whole = CoverageScope()
}

extension CoverageScope {
  /// Whether something that lists these segments is looked at; none stands for all.
  func includes(_ segments: [Tag]?) -> Bool {
    segment.map(segments.includes) ?? true
  }
}
