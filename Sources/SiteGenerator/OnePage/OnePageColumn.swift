internal import SiteTemplates
internal import SourceDocuments

/// A column of the one-page brief: sections that share the lines which fit one side of paper.
///
/// The measures are those of `style.css`: letters of 9 points in lines of 11.7, half of what A4 and
/// Letter both have in width, counted so that a font with wide letters fits, too.
struct OnePageColumn {
  /// How many letters fit a line.
  static let width = 48
  /// How many lines the side has for everything.
  private static let side = 58
  /// What a heading takes with the space above it.
  private static let heading = 2

  private let sections: [OnePageSection]
  private let lines: Int

  /// - Parameters:
  ///   - sections: The sections in the order of the page.
  ///   - above: How many lines stand above both columns.
  init(_ sections: [OnePageSection], below above: Int) {
    self.sections = sections
    lines = Self.side - above
  }
}

extension OnePageColumn {
  /// How many lines a text takes, with some loss at the end of each.
  static func lines(_ text: String, width: Int = width) -> Int {
    1 + max(0, TerminalWidth.columns(of: text) - 1) / (width - 3)
  }

  /// The sections, each with as many of its points as fit.
  var values: TemplateValue {
    let counts = self.counts
    return .records(sections.indices.map { sections[$0].values(first: counts[$0]) })
  }

  /// How many points of each section fit: the first of each, then the second of each, and so on.
  private var counts: [Int] {
    // Each section has its heading, and one line for what it lacks or leaves out.
    var left = lines - sections.count * (Self.heading + 1)
    var counts = sections.map { _ in 0 }
    var isFull = sections.map(\.points.isEmpty)
    while let index = isFull.indices.filter({ !isFull[$0] }).min(by: { counts[$0] < counts[$1] }) {
      let points = sections[index].points
      let next = points[counts[index]].lines
      guard next <= left else {
        isFull[index] = true
        continue
      }
      left -= next
      counts[index] += 1
      guard counts[index] == points.count else { continue }
      isFull[index] = true
      left += 1
    }
    return counts
  }
}

/// A list of the one-page brief.
struct OnePageSection {
  let title: String
  /// What it says where nothing is written.
  let empty: String
  /// By rank.
  let points: [OnePagePoint]
}

extension OnePageSection {
  fileprivate func values(first count: Int) -> TemplateRecord {
    let list = Shortlist(points, limit: count)
    return [
      "title": .text(title), "points": .records(list.first.map(\.values)),
      "more": .text(list.more), "empty": .text(points.isEmpty ? empty : nil),
    ]
  }
}
