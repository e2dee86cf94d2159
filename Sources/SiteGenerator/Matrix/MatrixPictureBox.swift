internal import CoverageAnalysis
internal import CoverageWording
internal import WorkspaceModel

/// A place of a matrix in its picture.
struct MatrixPictureBox {
  static let width = 152
  static let height = 64
  /// How many columns of text fit beside the shape, and below it.
  static let columns = (words: 15, note: 17, mark: 19)

  let x: Int
  let y: Int
  let state: CellState
  let isStale: Bool
  /// The score and its word, with how many assets are on their way.
  let words: MapLabel
  /// What it rests on; of one cell how many of its needs have a strong answer.
  let note: MapLabel?
  /// What else stands beside the word of one cell.
  let mark: MapLabel?

  /// Places the texts of a place.
  ///
  /// - Parameters:
  ///   - place: What stands there.
  ///   - cell: The cell that it is, where it is one alone.
  ///   - signs: What stands beside the word of that cell, in two lines at most.
  ///   - x: Its left edge.
  ///   - y: Its upper edge.
  ///   - basis: What its state rests on.
  init(
    _ place: MatrixCell, _ cell: Cell?, _ signs: [String], x: Int, y: Int, basis: String?
  ) {
    let planned = cell?.plannedAssets ?? 0
    state = place.state
    isStale = cell?.isStale ?? false
    (self.x, self.y) = (x, y)
    let note = signs.first ?? basis
    let mark = signs.dropFirst().first
    let first = note == nil ? 37 : mark == nil ? 29 : 21
    words = MapLabel(
      place.state.label + (planned > 0 ? " +\(planned)" : ""), x: x + 30,
      y: y + first, columns: Self.columns.words)
    self.note = note.map {
      MapLabel($0, x: x + 30, y: y + first + 17, columns: Self.columns.note)
    }
    self.mark = mark.map { MapLabel($0, x: x + 10, y: y + 55, columns: Self.columns.mark) }
  }

  /// A state with its words, for the legend.
  init(legend state: CellState, x: Int, y: Int) {
    self.state = state
    isStale = false
    (self.x, self.y) = (x, y)
    words = MapLabel(state.label, x: x + 30, y: y + 15, columns: Self.columns.words)
    note = nil
    mark = nil
  }
}

extension MatrixPictureBox {
  /// What the box and its texts are painted with, in the light palette.
  var ink: Ink {
    switch state {
    case .strong: Ink(fill: "#0b5cad", text: "#ffffff", dashes: nil)
    case .weak: Ink(fill: "#cfe3f7", text: "#0b2b4a", dashes: nil)
    case .missing: Ink(fill: "#ffffff", text: "#1f2328", dashes: nil)
    case .notAssessed: Ink(fill: "#ffffff", text: "#1f2328", dashes: "2 3")
    case .notApplicable: Ink(fill: "#ffffff", text: "#57606a", dashes: "6 4")
    }
  }

  /// Colours that a file by itself has to bring along.
  struct Ink {
    let fill: String
    let text: String
    let dashes: String?
  }
}
