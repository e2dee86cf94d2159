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
    // Of what is planned only the cells are looked at.
    let planned = Coverage(
      of: whole.workspace, on: whole.today, scope: CoverageScope(countsPlanned: true),
      depth: .cells, after: whole)
    let sides = segments.flatMap { [($0, whole, CoverageDepth.everything), ($0, planned, .cells)] }
    let coverages = Parallel.map(sides, jobs: jobs, chunkSize: 1) { _, side in
      let (segment, former, depth) = side
      return Coverage(on: former.ground, in: segment, depth: depth, after: former.scored)
    }
    self.segments = segments
    others = Dictionary(
      ([planned] + coverages).map { ($0.scope, $0) }, uniquingKeysWith: { first, _ in first })
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
