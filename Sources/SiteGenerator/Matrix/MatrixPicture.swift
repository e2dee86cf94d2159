internal import CoverageAnalysis
internal import CoverageWording
internal import WorkspaceModel

/// Where the texts and boxes of a matrix lie in its picture: a box for each place, what it is about
/// to the left and above.
struct MatrixPicture {
  static let margin = 16
  static let gap = 4
  /// The width of the column of titles.
  static let side = 220
  /// Where the boxes begin.
  static let top = 128
  /// The height of a line of the legend.
  static let legendLine = 24
  static let legendWidth = 160

  /// The picture's own title.
  let title: MapLabel
  /// What the matrix shows, and of which day.
  let notes: [MapLabel]
  let heads: [MapLabel]
  let boxes: [MatrixPictureBox]
  let legend: [MatrixPictureBox]
  let width: Int
  let height: Int

  /// Draws a matrix.
  ///
  /// - Parameters:
  ///   - matrix: Its places.
  ///   - wording: The words of the coverage that is looked at.
  ///   - name: What the matrix is called.
  init(_ matrix: Matrix, _ wording: Wording, name: String) {
    let columns = matrix.columns.enumerated().flatMap { index, line in
      Self.columnTitle(wording.title(of: line), index)
    }
    let rows = matrix.rows.enumerated().flatMap { index, line in
      Self.rowTitle(wording.title(of: line), index)
    }
    heads = columns + rows
    boxes = matrix.cells.enumerated().flatMap { row, cells in
      cells.enumerated().map { column, cell in
        // A segment's own coverage is not at hand.
        let alone = cell.counts?.total == 1 && !matrix.dimension.hasSegmentColumns
        let own = alone ? cell.weakest.map { wording.coverage[$0] } : nil
        return MatrixPictureBox(
          cell, own, Self.signs(of: own, in: wording.coverage), x: Self.x(of: column),
          y: Self.y(of: row), basis: wording.basis(of: cell))
      }
    }
    width = Self.width(columns: matrix.columns.count)
    let bottom = Self.y(of: matrix.rows.count) + 12
    legend = Self.legend(width: width, top: bottom)
    height = (legend.map(\.y).max() ?? bottom) + Self.legendLine + Self.margin
    let room = width - 2 * Self.margin
    title = MapLabel(name, x: Self.margin, y: 36, columns: room / 12)
    let summary = MatrixSummary(of: matrix, in: wording.coverage)
    let sentence =
      "As of \(wording.coverage.today): \(wording.sentence(for: summary) ?? "no cell applies.")"
    notes = PictureText.lines(of: sentence, columns: room / 8, count: 2).enumerated().map {
      MapLabel($1, x: Self.margin, y: 58 + $0 * 18, columns: room / 8)
    }
  }
}

extension MatrixPicture {
  /// What stands beside the word of a cell, in two lines: how much of it is answered, and what to
  /// bear in mind.
  private static func signs(of cell: Cell?, in coverage: Coverage) -> [String] {
    let signs = cell.map { CellSigns(of: $0, in: coverage).all } ?? []
    let isLow = { (sign: CellSigns.Sign) in sign.shape == "stall" || sign.shape == "assumed" }
    let lines = [signs.filter { !isLow($0) }, signs.filter(isLow)]
    return lines.map { $0.map(\.text).joined(separator: ", ") }.filter { !$0.isEmpty }
  }

  private static func x(of column: Int) -> Int {
    margin + side + gap + column * (MatrixPictureBox.width + gap)
  }

  private static func y(of row: Int) -> Int { top + row * (MatrixPictureBox.height + gap) }

  /// Wide enough for the columns, and for two entries of the legend beside each other.
  private static func width(columns: Int) -> Int {
    max(x(of: columns) - gap, margin + 3 * legendWidth) + margin
  }

  /// The title of a column: two lines at most, the last one just above the boxes.
  private static func columnTitle(_ text: String, _ column: Int) -> [MapLabel] {
    let lines = PictureText.lines(of: text, columns: MatrixPictureBox.width / 8, count: 2)
    return lines.enumerated().map { index, line in
      MapLabel(
        line, x: x(of: column), y: top - 10 - (lines.count - 1 - index) * 16,
        columns: MatrixPictureBox.width / 8)
    }
  }

  private static func rowTitle(_ text: String, _ row: Int) -> [MapLabel] {
    let lines = PictureText.lines(of: text, columns: side / 8, count: 2)
    let first = y(of: row) + (lines.count > 1 ? 27 : 36)
    return lines.enumerated().map { index, line in
      MapLabel(line, x: margin, y: first + index * 17, columns: side / 8)
    }
  }

  /// What each state looks like, in as many lines as it takes.
  private static func legend(width: Int, top: Int) -> [MatrixPictureBox] {
    let states: [CellState] = [
      .strong, .weak, .missing, .notAssessed, .notApplicable(reason: ""),
    ]
    let perLine = max((width - 2 * margin) / legendWidth, 1)
    return states.enumerated().map { index, state in
      MatrixPictureBox(
        legend: state, x: margin + index % perLine * legendWidth,
        y: top + index / perLine * legendLine)
    }
  }
}
