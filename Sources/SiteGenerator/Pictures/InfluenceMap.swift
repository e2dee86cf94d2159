internal import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

/// Where the boxes and arrows of the influence map lie: a column for each buying role, a box for
/// each persona, an arrow from whoever has influence to whom they have it on.
struct InfluenceMap {
  /// How many personas it can show.
  static let sizes = 2...20
  static let boxWidth = 208
  static let boxHeight = 88

  private(set) var columns: [Label] = []
  private(set) var boxes: [Box] = []
  private(set) var arrows: [Arrow] = []
  private(set) var width = 0
  private(set) var height = 0
  /// What it shows, in words.
  let summary: String

  /// A line of text.
  struct Label {
    let x: Int
    let y: Int
    let text: String
  }

  struct Box {
    let x: Int
    let y: Int
    let titles: [Label]
    let facts: [Label]
  }

  struct Arrow {
    let path: String
    let kind: Kind

    /// What the files say: that one must convince, that the other listens, or both.
    enum Kind: String {
      case convinces, listens, both
    }
  }

  /// Draws a committee, if it is neither too small nor too large.
  init?(_ content: SiteContent, _ committee: Committee) {
    guard Self.sizes.contains(content.workspace.personas.count) else { return nil }
    let groups = Self.groups(of: committee, content.taxonomy)
    summary =
      "\(English.count(content.workspace.personas.count, "persona")) in "
      + "\(English.count(groups.count, "column")) by buying role, with "
      + "\(English.count(committee.links.count, "arrow")) from whoever has influence to whom they "
      + "have it on. The table below says the same."
    var places: [Ordinal<Persona>: Place] = [:]
    for (column, group) in groups.enumerated() {
      for (row, persona) in group.personas.enumerated() {
        places[persona] = Place(column: column, row: row, in: group, of: groups)
      }
    }
    let edge = Edge(of: groups.count)
    draw(groups, places, content)
    arrows = committee.links.compactMap { link in
      guard let start = places[link.speaker], let end = places[link.listener] else { return nil }
      return Arrow(path: start.path(to: end), kind: link.arrow)
    }
    let bulges = committee.links.contains { link in
      places[link.speaker]?.column == groups.count - 1
        && places[link.listener]?.column == groups.count - 1
    }
    width = edge.right + (bulges ? Self.columnGap : 0)
    height = (boxes.map { $0.y + Self.boxHeight }.max() ?? 0) + Self.margin
  }
}

extension InfluenceMap {
  fileprivate static let margin = 16
  fileprivate static let header = 48
  fileprivate static let columnGap = 104
  fileprivate static let rowGap = 28

  /// The personas of a role.
  struct Group {
    let title: String
    let personas: [Ordinal<Persona>]
  }

  /// The roles that somebody has, then those without one.
  private static func groups(of committee: Committee, _ taxonomy: Taxonomy) -> [Group] {
    let held = committee.roles.filter { !$0.isEmpty }.map { role in
      Group(title: taxonomy.title(of: role.role), personas: role.holders.map(\.persona))
    }
    let others = committee.withoutRole.map(\.persona)
    return held + (others.isEmpty ? [] : [Group(title: "No role written", personas: others)])
  }

  private mutating func draw(
    _ groups: [Group], _ places: [Ordinal<Persona>: Place], _ content: SiteContent
  ) {
    for (column, group) in groups.enumerated() {
      let title = PictureText.lines(of: group.title, columns: 26, count: 1).first ?? ""
      columns.append(Label(x: Place.x(of: column), y: Self.margin + 16, text: title))
      for persona in group.personas {
        guard let place = places[persona] else { continue }
        boxes.append(Box(persona, at: place, content))
      }
    }
  }

  /// Where the last column ends.
  private struct Edge {
    let right: Int

    init(of columns: Int) {
      right = Place.x(of: columns - 1) + InfluenceMap.boxWidth + InfluenceMap.margin
    }
  }
}

extension InfluenceMap.Box {
  fileprivate init(
    _ ordinal: Ordinal<Persona>, at place: InfluenceMap.Place, _ content: SiteContent
  ) {
    let persona = content.workspace.personas[ordinal]
    let stance = persona.stance.map(content.taxonomy.title(of:)) ?? "No stance written"
    let coverage = content.coverage.figures[ordinal].weightedScore
    let texts = [
      "\(stance), weight \(content.coverage[ordinal].influence)",
      "Coverage: \(coverage.text)",
    ]
    let titles = PictureText.lines(of: persona.title, columns: 24, count: 2)
    let first = place.y + (titles.count > 1 ? 22 : 30)
    self.init(
      x: place.x, y: place.y,
      titles: titles.enumerated().map { index, text in
        InfluenceMap.Label(x: place.x + 12, y: first + index * 17, text: text)
      },
      facts: texts.enumerated().map { index, text in
        InfluenceMap.Label(
          x: place.x + 12, y: place.y + 60 + index * 17,
          text: PictureText.lines(of: text, columns: 28, count: 1).first ?? "")
      })
  }
}

extension InfluenceMap {
  /// Where a box lies.
  struct Place {
    let column: Int
    let row: Int
    let x: Int
    let y: Int

    /// Short columns stand in the middle of the tallest.
    init(column: Int, row: Int, in group: Group, of groups: [Group]) {
      let tallest = groups.map(\.personas.count).max() ?? 0
      let step = InfluenceMap.boxHeight + InfluenceMap.rowGap
      self.column = column
      self.row = row
      x = Self.x(of: column)
      y =
        InfluenceMap.margin + InfluenceMap.header + row * step
        + (tallest - group.personas.count) * step / 2
    }

    static func x(of column: Int) -> Int {
      InfluenceMap.margin + column * (InfluenceMap.boxWidth + InfluenceMap.columnGap)
    }

    /// The curve of an arrow: from a box's side to the side of another one that faces it.
    ///
    /// Arrows leave above the middle and arrive below it, so that two of opposite directions do not
    /// lie on each other.
    func path(to end: Place) -> String {
      let (startY, endY) = (y + 32, end.y + 58)
      let right = InfluenceMap.boxWidth
      if column == end.column {
        let bulge = min(40 + 12 * abs(row - end.row), InfluenceMap.columnGap - 8)
        let x = x + right
        return "M\(x) \(startY)C\(x + bulge) \(startY) \(x + bulge) \(endY) \(x) \(endY)"
      }
      let (startX, endX) = column < end.column ? (x + right, end.x) : (x, end.x + right)
      let half = (endX - startX) / 2
      return "M\(startX) \(startY)C\(startX + half) \(startY) \(endX - half) \(endY) "
        + "\(endX) \(endY)"
    }
  }
}

extension InfluenceLink {
  fileprivate var arrow: InfluenceMap.Arrow.Kind {
    mustConvince ? (isHeard ? .both : .convinces) : .listens
  }
}
