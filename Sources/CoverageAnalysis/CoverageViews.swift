internal import ParallelWork
public import WorkspaceModel

/// One workspace looked at for all segments together and for each, as it is and as planned.
public struct CoverageViews: Sendable {
  public let whole: Coverage
  /// In the order of the vocabulary; empty for a workspace without segments.
  public let segments: [Tag]
  private let others: [CoverageScope: Coverage]

  /// Looks at a workspace from every side.
  ///
  /// - Parameters:
  ///   - whole: The coverage of everything, as it is.
  ///   - jobs: How many threads may be used.
  public init(of whole: Coverage, jobs: Int) {
    self.whole = whole
    let segments = whole.workspace.taxonomy[.segments].tags
    let scopes = ([nil] + segments).flatMap { segment in
      [false, true].map { CoverageScope(segment: segment, countsPlanned: $0) }
    }.filter { $0 != .whole }
    let planned = CoverageGround(whole.ground, supposing: CoverageScope(countsPlanned: true))
    let coverages = Parallel.map(scopes, jobs: jobs, chunkSize: 1) { _, scope in
      // Of what is planned only the cells are looked at.
      scope.countsPlanned
        ? Coverage(on: planned, in: scope.segment, depth: .cells)
        : Coverage(on: whole.ground, in: scope.segment, depth: .everything)
    }
    self.segments = segments
    others = Dictionary(zip(scopes, coverages), uniquingKeysWith: { first, _ in first })
  }
}

extension CoverageViews {
  /// The coverage as it is, of one segment or of all.
  public subscript(segment: Tag?) -> Coverage { others[CoverageScope(segment: segment)] ?? whole }

  /// The cells as they will be once everything on its way is published.
  public func planned(in segment: Tag?) -> Coverage {
    others[CoverageScope(segment: segment, countsPlanned: true)] ?? whole
  }
}
