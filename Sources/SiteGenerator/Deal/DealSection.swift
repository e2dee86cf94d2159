internal import SiteTemplates

/// A list of statements on a deal sheet, for the partial `deal-section`.
struct DealSection {
  let title: String
  /// The segment of which it speaks; none for all.
  var segmentID: String?
  /// What it says where nothing is written; nothing for a section that is then left out.
  var empty: String?
  /// By rank.
  let points: [DealPoint]
}

extension DealSection {
  /// How sections stand on paper.
  enum Form {
    /// Each below a heading, each statement in lines of its own, in one of two columns.
    case column
    /// Each as one paragraph over the whole width, which its title begins.
    case paragraph
  }

  /// How many lines it takes with its first points.
  func lines(first count: Int, _ form: Form) -> Int {
    let isCut = count < points.count
    switch form {
    case .column:
      let room = PrintedSide.column - 3
      let shown = points.prefix(count).reduce(0) { $0 + 1 + max(0, $1.columns - 1) / room }
      return 2 + (points.isEmpty ? 1 : shown) + (isCut ? 2 : 0)
    case .paragraph:
      let shown = points.prefix(count).reduce(title.utf8.count) { $0 + $1.columns + 3 }
      return 1 + (shown + (isCut ? Self.more(form) : 0)) / (PrintedSide.width - 3)
    }
  }

  func values(first count: Int, _ form: Form) -> TemplateRecord {
    // A paragraph of which nothing is left stands in no line of its own.
    let isLeftOut = form == .paragraph && count == 0
    let rest = points.dropFirst(count)
    return [
      "title": .text(title), "segmentID": .text(segmentID),
      "empty": .text(points.isEmpty ? empty : nil),
      "points": .records(points.indices.map { points[$0].values(isBeyond: $0 >= count) }),
      "cut": .text(
        isLeftOut ? nil : PrintedSide.more(rest.map(\.name), columns: Self.more(form))),
      "isLeftOut": .flag(isLeftOut),
    ]
  }

  /// How many letters there are for what is left out.
  private static func more(_ form: Form) -> Int {
    switch form {
    case .column: 2 * (PrintedSide.column - 4)
    case .paragraph: PrintedSide.width - 3
    }
  }
}

/// Some sections that share lines on paper.
struct DealSections {
  let sections: [DealSection]
  let form: DealSection.Form
  /// How many points of each section fit.
  private(set) var counts: [Int]
  /// How many lines the sections that are left take with these.
  private var linesOfSections: Int

  init(_ sections: [DealSection], as form: DealSection.Form) {
    self.sections = sections
    self.form = form
    counts = sections.map(\.points.count)
    linesOfSections = sections.reduce(0) { $0 + $1.lines(first: $1.points.count, form) }
  }
}

extension DealSections {
  var values: TemplateValue {
    .records(sections.indices.map { sections[$0].values(first: counts[$0], form) })
  }

  /// How many lines they take, with one for those that are left out.
  var lines: Int { linesOfSections + (cut == nil ? 0 : 1) }

  /// The paragraphs that paper leaves out, by title; nothing where it has room for all.
  var cut: String? {
    guard form == .paragraph else { return nil }
    let titles = sections.indices.filter { counts[$0] == 0 }.map { sections[$0].title }
    return PrintedSide.more(titles, columns: PrintedSide.width - 3)
  }

  /// How many lines they take with one point each.
  var fewestLines: Int {
    sections.reduce(0) { $0 + $1.lines(first: min(1, $1.points.count), form) }
  }

  /// The same sections with so many points that they fit some lines: the last one of the longest list
  /// goes first; the only one of a list goes last, and of paragraphs that of the last one first.
  func cut(to limit: Int) -> DealSections {
    var cut = self
    while cut.lines > limit, let index = cut.fullest { cut.shorten(index) }
    return cut
  }

  private var fullest: Int? {
    let size = { (index: Int) in
      (counts[index], sections[index].points[counts[index] - 1].columns, index)
    }
    let left = counts.indices.filter { counts[$0] > 0 }
    let isShort = form == .paragraph && left.allSatisfy { counts[$0] == 1 }
    return isShort ? left.last : left.max { size($0) < size($1) }
  }

  private mutating func shorten(_ index: Int) {
    linesOfSections -= sections[index].lines(first: counts[index], form)
    counts[index] -= 1
    guard form == .column || counts[index] > 0 else { return }
    linesOfSections += sections[index].lines(first: counts[index], form)
  }
}
