internal import CoverageAnalysis
internal import CoverageWording
internal import WorkspaceModel

/// A matrix as data, apart from the model so that its shape stays.
struct MatrixFile: Encodable {
  let schema = "persona-coverage/matrix/2"
  let asOf: String
  let matrix: String
  let segment: String?
  let layer: String
  let rows: [Line]
  let columns: [Line]
  /// By row, then by column.
  let places: [[Place]]

  struct Line: Encodable {
    let id: String
    let title: String
  }

  struct Place: Encodable {
    let score: Int?
    let state: String
    let value: String
    let basis: String?
    let weakest: String?
    /// How many needs the cell declares; of the matrix of personas and stages alone.
    let needs: Int?
    /// How many of them have a strong answer.
    let strongNeeds: Int?
    let assets: [Asset]
  }

  struct Asset: Encodable {
    let id: String
    let isStrong: Bool
  }
}

extension MatrixFile {
  init(
    _ matrix: Matrix, layer: MatrixLayer, segment: String?, _ wording: Wording,
    value: (MatrixCell) -> String
  ) {
    let (coverage, workspace) = (wording.coverage, wording.coverage.workspace)
    let line = { (line: MatrixLine) in
      Line(id: line.id(in: workspace), title: wording.title(of: line))
    }
    asOf = coverage.today.description
    self.matrix = matrix.dimension.id
    self.segment = segment
    self.layer = layer.rawValue
    rows = matrix.rows.map(line)
    columns = matrix.columns.map(line)
    places = matrix.cells.map { cells in
      cells.map { cell in
        let contract = matrix.contract(of: cell).map { coverage[$0] }
        return Place(
          score: cell.score, state: cell.state.word, value: value(cell),
          basis: wording.basis(of: cell),
          weakest: cell.weakest.map { workspace.address(of: $0) },
          needs: contract?.needs.count, strongNeeds: contract?.strongNeeds,
          assets: cell.assets.map {
            Asset(id: workspace.assets[$0.asset].id, isStrong: $0.isStrong)
          })
      }
    }
  }
}

extension Matrix {
  /// The cell that a place of the matrix of personas and stages is; none in any other one.
  func contract(of place: MatrixCell) -> CellAddress? {
    dimension.id == MatrixDimension.all[0].id ? place.weakest : nil
  }
}
