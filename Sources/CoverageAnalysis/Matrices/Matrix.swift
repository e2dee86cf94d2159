public import WorkspaceModel

/// Coverage laid out in rows and columns.
public struct Matrix: Sendable {
  public let dimension: MatrixDimension
  public let rows: [MatrixLine]
  public let columns: [MatrixLine]
  /// By row, then by column.
  public let cells: [[MatrixCell]]
}

/// What a row or a column of a matrix is about.
public enum MatrixLine: Sendable, Hashable {
  case persona(Ordinal<Persona>)
  case tag(Tag)
  /// The personas for which no tag of a vocabulary is written.
  case untagged(VocabularyID)
  /// Any entry of a vocabulary, for personas who name none of their own.
  case any(VocabularyID)
}

/// A place in a matrix, with what it rests on.
public struct MatrixCell: Sendable {
  public let state: CellState
  /// The assets with a claim that stands, the strong ones first, then in the order of the workspace.
  public let assets: [MatrixAsset]
  /// Of a view of cells the weakest one that applies, which gives the state.
  public var weakest: CellAddress?
  /// Of a view of cells how many there are of each state; none for a view of claims.
  public var counts: StateCounts?
}

/// An asset with a claim that stands at a place in a matrix.
public struct MatrixAsset: Sendable, Hashable {
  public let asset: Ordinal<Asset>
  public internal(set) var isStrong: Bool
}

/// How many cells there are of each state that applies.
public struct StateCounts: Sendable, Hashable {
  public private(set) var strong = 0
  public private(set) var weak = 0
  public private(set) var missing = 0
  public private(set) var notAssessed = 0

  mutating func count(_ state: CellState) {
    switch state {
    case .strong: strong += 1
    case .weak: weak += 1
    case .missing: missing += 1
    case .notAssessed: notAssessed += 1
    case .notApplicable: break
    }
  }

  public var total: Int { strong + weak + missing + notAssessed }
}

extension Matrix {
  /// Lays coverage out.
  ///
  /// - Parameters:
  ///   - dimension: What stands in the rows and columns.
  ///   - views: The coverage from every side.
  ///   - segment: The segment looked at; none for all together.
  ///   - planned: Whether what is on its way counts as if published today.
  public init(
    _ dimension: MatrixDimension, _ views: CoverageViews, segment: Tag? = nil,
    planned: Bool = false
  ) {
    let source = MatrixSource(views: views, segment: segment, planned: planned)
    let grid =
      switch dimension.view {
      case .cells(let rows, let columns): CellMatrix(source, rows, columns).grid
      case .claims(let vocabulary, let tags, let own):
        ClaimMatrix(source, vocabulary, tags, own).grid
      }
    self.init(
      dimension: dimension, rows: grid.rows, columns: grid.columns, cells: grid.cells)
  }
}

/// What a matrix is made from.
struct MatrixSource {
  let views: CoverageViews
  let segment: Tag?
  let planned: Bool

  /// The coverage of the segment looked at.
  var coverage: Coverage { coverage(in: segment) }

  func coverage(in segment: Tag?) -> Coverage {
    planned ? views.planned(in: segment) : views[segment]
  }
}

/// Rows, columns and what stands where they meet.
struct MatrixGrid {
  let rows: [MatrixLine]
  let columns: [MatrixLine]
  let cells: [[MatrixCell]]
}
