internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// An answer on a deal sheet: what we say, and what to send.
struct DealReply {
  let values: TemplateRecord
  /// How many lines it takes on paper.
  let lines: Int
  /// Whether it is shown only where a channel or a segment is chosen.
  let isSpare: Bool

  /// - Parameters:
  ///   - answer: The answer.
  ///   - content: What the pages speak of.
  ///   - isFirst: Whether it is the one to give, and not another one.
  ///   - isSpare: Whether it is shown only where a channel or a segment is chosen.
  init(_ answer: Answer, _ content: SiteContent, isFirst: Bool, isSpare: Bool) {
    let asset = content.workspace.assets[answer.asset]
    let caution = content.wording.caution(on: answer)
    let channels = content.words(asset.channels)
    let module = answer.module.map { " through \(content.workspace.modules[$0].title)" } ?? ""
    let words = [
      answer.reply?.reply.text, "also \(asset.title)\(module)", caution,
      channels.map { "on \($0)" },
      asset.isForwardable ? "can be forwarded" : nil,
    ].compactMap(\.self).joined(separator: " · ")
    lines = PrintedSide.lines(
      of: isFirst ? words : "also \(asset.title)\(module) · \(caution ?? "")",
      in: PrintedSide.says)
    self.isSpare = isSpare
    values = [
      "text": .text(answer.reply?.reply.text), "asset": .record(content.links[answer.asset]),
      "module": .record(answer.module.map { content.links[$0] }), "caution": .text(caution),
      "channels": .text(channels), "channelIDs": .text(content.ids(asset.channels)),
      "segmentIDs": .text(content.ids(asset.segments ?? [])),
      "isForwardable": .flag(asset.isForwardable), "isAlso": .flag(!isFirst),
      "isSpare": .flag(isSpare),
      "lines": .number(PrintedSide.lines(of: words, in: PrintedSide.says)),
    ]
  }
}
