internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates

/// What stands beside the word of a cell.
///
/// How many of its needs have a strong answer, and what to bear in mind: each a word, most with a
/// shape of their own.
struct CellSigns {
  let all: [Sign]

  /// A sign with its shape, if it has one.
  struct Sign {
    let text: String
    var shape: String?
  }

  init(of cell: Cell, in coverage: Coverage) {
    guard cell.state.applies else {
      all = []
      return
    }
    let counts = coverage.asksForAnswers && !cell.needs.isEmpty
    let signs: [Sign?] = [
      counts ? Sign(text: "\(cell.strongNeeds) of \(cell.needs.count)") : nil,
      coverage.asksForAnswers && cell.isTagsOnly ? .tagsOnly : nil, cell.isStale ? .stale : nil,
      cell.isAssumed ? .assumed : nil,
      cell.openStall.map { Sign(text: $0.mark, shape: "stall") },
    ]
    all = signs.compactMap(\.self)
  }
}

extension CellSigns.Sign {
  static let tagsOnly = Self(text: "tags only", shape: "tags-only")
  static let stale = Self(text: "stale", shape: "stale")
  static let assumed = Self(text: "assumed", shape: "assumed")

  var values: TemplateRecord { ["text": .text(text), "shape": .text(shape)] }
}

extension CellSigns {
  /// For the partials `part-cell`, `part-score` and `matrix-cell`.
  var values: TemplateValue {
    .records(all.map(\.values))
  }

  /// The words of all of them.
  var texts: [String] { all.map(\.text) }
}
