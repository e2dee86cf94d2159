internal import CoverageAnalysis
internal import WorkspaceModel

/// Where a persona's box lies.
struct MapPlace {
  let column: Int
  let row: Int
  let x: Int
  let y: Int
}

/// The columns of the influence map and the places in them.
struct MapGrid {
  static let margin = 16
  private static let columnGap = 80
  private static let rowGap = 28
  private static let laneGap = 8
  /// More listeners than this share the lanes above the boxes.
  private static let mostLanes = 12

  /// The personas of a role.
  struct Column {
    let title: String
    let personas: [Ordinal<Persona>]
  }

  let columns: [Column]
  private var places: [Ordinal<Persona>: MapPlace] = [:]
  /// The lane above the boxes in which the arrows come that pass a column on their way to a
  /// persona: all of them in one, so that they run together.
  private let lanes: [Ordinal<Persona>: Int]
  /// Whether arrows bulge out to the right of the last column.
  private let bulges: Bool

  init(_ committee: Committee, _ taxonomy: Taxonomy) {
    let held = committee.roles.filter { !$0.isEmpty }.map { role in
      Column(title: taxonomy.title(of: role.role), personas: role.holders.map(\.persona))
    }
    let others = committee.withoutRole.map(\.persona)
    columns = held + (others.isEmpty ? [] : [Column(title: "Without a role", personas: others)])
    var columnOf: [Ordinal<Persona>: Int] = [:]
    for (index, column) in columns.enumerated() {
      for persona in column.personas { columnOf[persona] = index }
    }
    let links = committee.links.map { link in
      (to: link.listener, ends: (columnOf[link.speaker] ?? 0, columnOf[link.listener] ?? 0))
    }
    let far = Set(links.filter { abs($0.ends.0 - $0.ends.1) > 1 }.map(\.to))
    let listeners = columns.flatMap(\.personas).filter(far.contains)
    lanes = Dictionary(
      uniqueKeysWithValues: listeners.enumerated().map { ($1, $0 % Self.mostLanes) })
    let last = columns.count - 1
    bulges = links.contains { $0.ends == (last, last) }
    place()
  }

  /// Gives each persona a place; short columns stand in the middle of the tallest.
  private mutating func place() {
    let tallest = columns.map(\.personas.count).max() ?? 0
    let step = MapBox.height + Self.rowGap
    for (index, column) in columns.enumerated() {
      let start = top + (tallest - column.personas.count) * step / 2
      for (row, persona) in column.personas.enumerated() {
        places[persona] = MapPlace(
          column: index, row: row, x: Self.x(of: index), y: start + row * step)
      }
    }
  }
}

extension MapGrid {
  subscript(persona: Ordinal<Persona>) -> MapPlace? { places[persona] }

  static func x(of column: Int) -> Int { margin + column * (MapBox.width + columnGap) }

  /// Where the boxes begin, below the titles and the lanes.
  private var top: Int {
    Self.margin + 40 + min(lanes.count, Self.mostLanes) * Self.laneGap
  }

  var width: Int {
    Self.x(of: columns.count - 1) + MapBox.width + Self.margin + (bulges ? Self.columnGap : 0)
  }

  var height: Int { (places.values.map { $0.y + MapBox.height }.max() ?? top) + Self.margin }

  func arrows(for links: [InfluenceLink]) -> [MapArrow] {
    links.compactMap { link in
      guard let start = self[link.speaker], let end = self[link.listener] else { return nil }
      let lane = abs(start.column - end.column) > 1 ? lanes[link.listener] : nil
      return MapArrow(
        path: Self.path(from: start, to: end, lane: lane.map { top - 4 - ($0 + 1) * Self.laneGap }),
        kind: link.arrow)
    }
  }
}

extension MapGrid {
  /// The curve of an arrow: from a box's side to the facing side of another, along a lane above the
  /// boxes where other columns lie between them.
  ///
  /// Arrows leave above the middle and arrive below it, so that two of opposite directions do not
  /// lie on each other.
  private static func path(from start: MapPlace, to end: MapPlace, lane: Int?) -> String {
    let (startY, endY) = (start.y + 34, end.y + 68)
    if start.column == end.column {
      let x = start.x + MapBox.width
      let bulge = x + min(40 + 12 * abs(start.row - end.row), columnGap - 8)
      return "M\(x) \(startY)C\(bulge) \(startY) \(bulge) \(endY) \(x) \(endY)"
    }
    let goesRight = start.column < end.column
    let (startX, endX) =
      goesRight ? (start.x + MapBox.width, end.x) : (start.x, end.x + MapBox.width)
    guard let lane else {
      let middle = (startX + endX) / 2
      return "M\(startX) \(startY)C\(middle) \(startY) \(middle) \(endY) \(endX) \(endY)"
    }
    let gap = goesRight ? columnGap : -columnGap
    let (up, down) = (startX + gap / 2, endX - gap / 2)
    return "M\(startX) \(startY)C\(up) \(startY) \(up) \(lane) \(startX + gap) \(lane)"
      + "L\(endX - gap) \(lane)C\(down) \(lane) \(down) \(endY) \(endX) \(endY)"
  }
}

extension InfluenceLink {
  fileprivate var arrow: MapArrow.Kind {
    mustConvince ? (isHeard ? .both : .convinces) : .listens
  }
}
