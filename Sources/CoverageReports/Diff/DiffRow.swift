internal import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments

/// A row of a comment's table: what somebody asks, how it stood and stands, and what we say now, or
/// why not.
struct DiffRow {
  /// The titles of the cell.
  private let name: String
  /// What is asked there; none for a cell as a whole.
  private let quote: String?
  private let before: String
  private let after: String
  private let mark: String
  private let saying: (asset: String, reply: String?)?
  private let sentences: [String]
  /// The persona's id, and the move in a few words, for when there is no room for more.
  let short: (persona: String, move: String)

  /// How much is said, the most first.
  enum Detail: CaseIterable {
    case all, most, some, little, none
  }
}

extension DiffRow {
  init(_ need: NeedChange) {
    name = need.cellName
    quote = need.quote
    (before, after) = (need.wordBefore, need.wordAfter)
    mark = Self.mark(need.direction == .better, need.direction == .worse)
    saying = need.saying
    sentences = need.explanations
    let points = [need.before?.points, need.after?.points]
    short = Self.short(need.need.address, points)
  }

  init(_ cell: CellChange) {
    name = cell.name
    quote = nil
    before = cell.before?.label ?? "not there"
    after = cell.after?.label ?? "not there"
    mark = Self.mark(cell.direction == .better, cell.direction == .worse)
    saying = nil
    sentences = cell.causes.map(\.sentence)
    short = Self.short(cell.address, [cell.before?.score, cell.after?.score])
  }

  private static func mark(_ isBetter: Bool, _ isWorse: Bool) -> String {
    isBetter ? "▲ " : isWorse ? "▼ " : ""
  }

  private static func short(_ address: String, _ points: [Int?]) -> (String, String) {
    let parts = address.split(separator: ".", maxSplits: 1).map(String.init)
    let move = points.map { $0.map(String.init) ?? "–" }.joined(separator: " → ")
    return (parts.first ?? "", "\(parts.last ?? "") \(move)")
  }
}

extension DiffRow {
  static let longestName = 120

  func text(_ detail: Detail) -> String {
    let asked = quote.map { " " + MarkdownTable.escaped($0.cut(to: detail.longestQuote)) } ?? ""
    return "| \(MarkdownTable.bold(name.cut(to: Self.longestName)))\(asked) | \(before) | "
      + "\(mark)**\(after)** | \(why(detail)) |\n"
  }

  private func why(_ detail: Detail) -> String {
    guard detail.sentences > 0 else { return "" }
    let shown = sentences.prefix(detail.sentences)
      .map { MarkdownTable.escaped($0.cut(to: detail.longestSentence)) }
    let more = sentences.count - shown.count
    return
      ([said(detail)].compactMap(\.self) + shown
      + (more > 0 ? ["And \(English.count(more, "more cause"))."] : []))
      .joined(separator: " ")
  }

  /// What somebody says now: `*Payback calculator*: "Nine months …"`.
  private func said(_ detail: Detail) -> String? {
    guard let saying else { return nil }
    // Italic is bold with one sign less at each end.
    let asset = MarkdownTable.bold(saying.asset.cut(to: Self.longestName)).dropFirst().dropLast()
    guard let reply = saying.reply else { return "\(asset) answers it." }
    return "\(asset): \(MarkdownTable.escaped("\"\(reply.cut(to: detail.longestReply))\""))"
  }
}

extension DiffRow.Detail {
  fileprivate var sentences: Int {
    switch self {
    case .all: 8
    case .most: 4
    case .some: 2
    case .little: 1
    case .none: 0
    }
  }

  fileprivate var longestSentence: Int {
    switch self {
    case .all, .most: 300
    case .some: 160
    case .little, .none: 80
    }
  }

  fileprivate var longestReply: Int { self == .all ? 600 : longestSentence }

  fileprivate var longestQuote: Int { self == .all ? 300 : longestSentence }
}
