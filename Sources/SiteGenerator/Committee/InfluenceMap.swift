internal import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
internal import WorkspaceModel

/// Where the boxes and arrows of the influence map lie: a column for each buying role, a box for
/// each persona, an arrow from whoever has influence to whom they have it on.
struct InfluenceMap {
  /// How many personas it can show.
  static let sizes = 2...20

  let columns: [MapLabel]
  let boxes: [MapBox]
  let arrows: [MapArrow]
  let width: Int
  let height: Int
  /// What it shows, in words.
  let summary: String

  /// Draws a committee, if it is neither too small nor too large.
  init?(_ content: SiteContent, _ committee: Committee) {
    guard Self.sizes.contains(content.workspace.personas.count) else { return nil }
    let grid = MapGrid(committee, content.taxonomy)
    columns = grid.columns.enumerated().map { index, column in
      MapLabel(column.title, x: MapGrid.x(of: index), y: MapGrid.margin + 16, columns: 26)
    }
    boxes = grid.columns.flatMap(\.personas).compactMap { persona in
      grid[persona].map { MapBox(persona, at: $0, content) }
    }
    arrows = grid.arrows(for: committee.links)
    width = grid.width
    height = grid.height
    summary =
      "\(English.count(boxes.count, "persona")) in "
      + "\(English.count(columns.count, "column")) by buying role, with "
      + "\(English.count(arrows.count, "arrow")) from whoever has influence to whom they have it "
      + "on. The table below says the same."
  }
}

/// A line of text in a picture.
struct MapLabel {
  let x: Int
  let y: Int
  let text: String

  /// Cuts the text to some columns.
  init(_ text: String, x: Int, y: Int, columns: Int) {
    self.x = x
    self.y = y
    self.text = PictureText.lines(of: text, columns: columns, count: 1).first ?? ""
  }
}

/// A persona in the map.
struct MapBox {
  static let width = 208
  static let height = 102

  let x: Int
  let y: Int
  let titles: [MapLabel]
  let facts: [MapLabel]

  init(_ ordinal: Ordinal<Persona>, at place: MapPlace, _ content: SiteContent) {
    let persona = content.workspace.personas[ordinal]
    let stance =
      persona.stance.map(content.taxonomy.title(of:))
      ?? (persona.isInDoubt(.stance) ? "Stance can't be read" : "No stance written")
    let coverage = content.coverage.figures[ordinal].coverage
    let facts = [
      "\(stance), weight \(content.coverage[ordinal].influence)",
      "Coverage: \(content.coverage.text(ofCoverage: coverage))",
    ]
    let titles = PictureText.lines(of: persona.title, columns: 24, count: 3)
    let first = 36 - 7 * (titles.count - 1)
    (x, y) = (place.x, place.y)
    self.titles = titles.enumerated().map { index, text in
      MapLabel(text, x: place.x + 12, y: place.y + first + index * 17, columns: 24)
    }
    self.facts = facts.enumerated().map { index, text in
      MapLabel(text, x: place.x + 12, y: place.y + 75 + index * 17, columns: 28)
    }
  }
}

/// An arrow of the map.
struct MapArrow {
  /// The curve, as the attribute `d` has it.
  let path: String
  let kind: Kind

  /// What the files say: that one must convince, that the other listens, or both.
  enum Kind: String {
    case convinces, listens, both
  }
}
