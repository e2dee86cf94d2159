internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// A row of a deal sheet: what they ask with what we say, or what else there is for a stage.
struct DealRow {
  /// How many answers to one need are shown, unless a channel or a segment is chosen.
  private static let mostReplies = 3
  /// How many answers to one need, or assets of one stage, a sheet holds.
  private static let most = 25

  private let fields: [(String, TemplateValue)]
  /// How many lines it takes on paper.
  let lines: Int
  /// What it is called where it is left out.
  let name: String
  /// What is kept longest, from 0.
  let rank: Int
}

extension DealRow {
  /// What a persona asks, with our replies or with what is under way.
  init(_ need: DealNeed, _ content: SiteContent) {
    let written = content.workspace.needs[need.coverage.need]
    let replies = Shortlist(need.replies, limit: Self.most).first.enumerated().map {
      index, answer in
      DealReply(answer, content, isFirst: index == 0, isSpare: index >= Self.mostReplies)
    }
    let begun = need.underWay.map { content.underWay($0) }
    let stage = content.taxonomy.title(of: written.stage)
    let kind = English.sentence(written.kind.rawValue)
    let head = "\(kind), \(stage) \(need.coverage.word)  “\(written.text)”"
    let asked = PrintedSide.lines(of: head, in: PrintedSide.asks)
    let files = need.underWay + need.toRead
    let said =
      replies.isEmpty
      ? Self.linesWithout(files.map { content.words(of: $0) })
      : replies.filter { !$0.isSpare }.reduce(0) { $0 + $1.lines }
    fields = [
      ("kind", .text(kind)), ("text", .text(written.text)),
      ("isProof", .flag(written.kind == .proof)),
      ("cell", .record(content.cells[written.cell])), ("state", .text(need.coverage.state.name)),
      ("score", .none), ("word", .text(need.coverage.word)), ("signs", need.coverage.signs),
      ("segments", .text(content.words(written.segments ?? []))),
      ("segmentIDs", .text(content.ids(written.segments ?? []))),
      ("replies", .records(replies.map(\.values))),
      ("moreReplies", .text(Shortlist(need.replies, limit: Self.mostReplies).more)),
      ("held", need.replies.count > Self.most ? .number(Self.most) : .none),
      ("underWay", .records(begun)), ("hasUnderWay", .flag(!begun.isEmpty)),
      ("toRead", .records(need.toRead.map { content.links[$0] })),
      ("hasToRead", .flag(!need.toRead.isEmpty)),
      ("lines", .number(asked)), ("rank", .number(need.urgency.rawValue)),
    ]
    (lines, name, rank) = (max(asked, said), written.text, need.urgency.rawValue)
  }

  private static func linesWithout(_ titles: [String]) -> Int {
    let words = "No answer yet: say so, and promise a date. Read first: "
    return PrintedSide.lines(of: words + titles.joined(separator: " · "), in: PrintedSide.says)
  }
}

extension DealRow {
  /// What is for a stage and answers nothing of it; none where there is nothing.
  init?(_ others: [Claim], at cell: CellAddress, _ content: SiteContent) {
    guard !others.isEmpty else { return nil }
    let list = Shortlist(others, limit: Self.most)
    let assets = list.first.enumerated().map { index, claim in
      content.other(claim, isSpare: index >= 5)
    }
    let titles = others.prefix(5).map { content.workspace.assets[$0.asset].title }
    let said = titles.joined(separator: " weak · ") + " and 20 more"
    let stage = content.taxonomy.title(of: cell.stage)
    (lines, name, rank) = (
      PrintedSide.lines(of: said, in: PrintedSide.says), "also for \(stage)",
      DealNeed.Urgency.further.rawValue + 1
    )
    fields = [
      ("cell", .record(content.cells[cell])), ("assets", .records(assets)),
      ("more", .text(Shortlist(others).more)), ("lines", .number(lines)), ("rank", .number(rank)),
    ]
  }

  /// The values of a row, with whether paper has no room for it.
  func values(isBeyond: Bool) -> TemplateRecord {
    TemplateRecord(fields + [("isBeyond", .flag(isBeyond))])
  }
}

extension SiteContent {
  /// Tags by their ids, as scripts look for them; nothing for none.
  func ids(_ tags: [Tag]) -> String? {
    tags.isEmpty ? nil : tags.map { taxonomy[$0].id }.joined(separator: " ")
  }

  /// A file that somebody is working on, with who that is.
  fileprivate func underWay(_ asset: Ordinal<Asset>) -> TemplateRecord {
    ["asset": .record(links[asset]), "owner": .text(owner(workspace.assets[asset]))]
  }

  /// The same as paper has it.
  fileprivate func words(of asset: Ordinal<Asset>) -> String {
    let written = workspace.assets[asset]
    return written.title + " planned" + (owner(written).map { ", with \($0)" } ?? "")
  }

  /// An asset that is for a stage and answers nothing of it.
  fileprivate func other(_ claim: Claim, isSpare: Bool) -> TemplateRecord {
    let asset = workspace.assets[claim.asset]
    return [
      "asset": .record(links[claim.asset]), "isStrong": .flag(claim.isStrong),
      "isSpare": .flag(isSpare),
      "channelIDs": .text(ids(asset.channels)), "segmentIDs": .text(ids(asset.segments ?? [])),
    ]
  }
}
