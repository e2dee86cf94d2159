public import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
public import WorkspaceModel

/// A matrix of any rows and columns, of one segment or of all, in one layer: as text, Markdown, CSV
/// or data.
public struct MatrixViewReport: Report {
  private let matrix: Matrix
  private let layer: MatrixLayer
  private let segment: Tag?
  private let coverage: Coverage
  private let wording: Wording

  public init(
    _ dimension: MatrixDimension, _ views: CoverageViews, segment: Tag?, layer: MatrixLayer
  ) {
    let matrix = Matrix(dimension, views, segment: segment, planned: layer == .planned)
    self.init(matrix, views, segment: segment, layer: layer)
  }

  private init(_ matrix: Matrix, _ views: CoverageViews, segment: Tag?, layer: MatrixLayer) {
    self.matrix = matrix
    coverage = layer == .planned ? views.planned(in: segment) : views[segment]
    wording = Wording(coverage)
    self.layer = layer
    self.segment = segment
  }
}

extension MatrixViewReport {
  public static var forms: KeyValuePairs<ReportForm, (Self) -> String> {
    [.text: { $0.text }, .csv: { $0.csv.text }, .json: { $0.json }, .markdown: { $0.markdown }]
  }

  /// A table for the terminal; nothing where there is no row or no column.
  public var text: String {
    guard !matrix.rows.isEmpty, !matrix.columns.isEmpty else { return "" }
    var table = TextTable(header: header)
    for row in rows { table.append(row) }
    return table.text
  }

  /// The same table in Markdown.
  public var markdown: String {
    var table = MarkdownTable(header: header)
    for row in rows { table.append(row) }
    return table.text
  }

  /// One line a place.
  public var csv: CSVText {
    var csv = CSVText(header: Self.csvHeader)
    append(to: &csv, heads)
    return csv
  }

  public var json: String {
    JSONText.encoded(
      MatrixFile(
        matrix, layer: layer, segment: segment.map { coverage.workspace.taxonomy[$0].id },
        wording, value: words))
  }

  /// All matrices of all segments in all layers as one table, a line a place and layer.
  ///
  /// - Parameter views: The coverage from every side.
  /// - Returns: The CSV, with its header.
  public static func allAsCSV(_ views: CoverageViews) -> CSVText {
    var csv = CSVText(header: csvHeader)
    for segment in [nil] + views.segments {
      for dimension in MatrixDimension.all {
        let today = Matrix(dimension, views, segment: segment)
        let heads = MatrixViewReport(today, views, segment: segment, layer: .score).heads
        for layer in MatrixLayer.all(in: views.whole.workspace) {
          if layer == .planned {
            let report = MatrixViewReport(dimension, views, segment: segment, layer: layer)
            report.append(to: &csv, report.heads)
          } else {
            MatrixViewReport(today, views, segment: segment, layer: layer).append(to: &csv, heads)
          }
        }
      }
    }
    return csv
  }
}

extension MatrixViewReport {
  private var header: [String] {
    [matrix.dimension.rowTitle] + matrix.columns.map { wording.title(of: $0) }
  }

  private var rows: [[String]] {
    zip(matrix.rows, matrix.cells).map { line, cells in
      [wording.title(of: line)] + cells.map(words)
    }
  }

  /// What a place shows: in the matrix of personas and stages with how many needs have a strong
  /// answer.
  private func words(_ place: MatrixCell) -> String {
    guard layer == .score || layer == .planned, let cell = matrix.contract(of: place) else {
      return wording.text(of: place, in: layer)
    }
    return wording.stateWithNeeds(of: coverage[cell])
  }

  private static let csvHeader = [
    "matrix", "segment", "row", "row_title", "column", "column_title", "score", "state", "strong",
    "weak", "missing", "not_assessed", "assets", "fresh_assets", "weakest", "layer", "value",
  ]

  /// A line for each place; what stands before the layer is the same in all of them.
  private func append(to csv: inout CSVText, _ heads: [CSVText.Head]) {
    let layerHead = CSVText.Head([layer.rawValue])
    for (head, cell) in zip(heads, matrix.cells.joined()) {
      csv.append(head, layerHead, words(cell))
    }
  }

  /// The columns before the layer, place by place.
  private var heads: [CSVText.Head] {
    let segment = segment.map { coverage.workspace.taxonomy[$0].id } ?? ""
    let (rows, columns) = (matrix.rows.map(names), matrix.columns.map(names))
    return zip(rows, matrix.cells).flatMap { row, cells in
      zip(columns, cells).map { column, cell in
        CSVText.Head([matrix.dimension.id, segment] + row + column + values(of: cell))
      }
    }
  }

  private func names(of line: MatrixLine) -> [String] {
    [line.id(in: coverage.workspace), wording.title(of: line)]
  }

  private func values(of cell: MatrixCell) -> [String] {
    let counts = cell.counts
    let number = { (count: Int?) in count.map(String.init) ?? "" }
    return [
      number(cell.score), cell.state.word, number(counts?.strong), number(counts?.weak),
      number(counts?.missing), number(counts?.notAssessed), String(cell.assets.count),
      String(cell.assets.count { coverage[$0.asset].freshness.isFresh }),
      cell.weakest.map { coverage.workspace.address(of: $0) } ?? "",
    ]
  }
}

extension MatrixCell {
  /// 0, 1 or 2; none where nothing applies.
  var score: Int? { state.score }
}

extension MatrixLine {
  /// What stands in files for it: the id of the persona or of the tag; empty for those without one.
  func id(in workspace: Workspace) -> String {
    switch self {
    case .persona(let persona): workspace.personas[persona].id
    case .tag(let tag): workspace.taxonomy[tag].id
    case .untagged: ""
    case .any: "any"
    }
  }
}
