internal import SiteTemplates
internal import SourceDocuments

extension TemplateValue {
  /// A sentence whose words in back-ticks are code, for the partial `part-sentence`.
  static func sentence(_ text: String) -> TemplateValue {
    guard text.hasByte(where: { $0 == UInt8(ascii: "`") }) else { return .records([plain(text)]) }
    let parts = text.parts(between: UInt8(ascii: "`"))
    // A back-tick without its second one is a back-tick.
    guard parts.count > 2, parts.count % 2 == 1 else { return .records([plain(text)]) }
    return .records(
      parts.enumerated().map { index, part in
        index % 2 == 0 ? plain(part) : ["text": .none, "code": .text(part)]
      })
  }

  /// Sentences in a list, each for the partial `part-sentence`.
  static func sentences(_ texts: [String]) -> TemplateValue {
    .records(texts.map { ["words": .sentence($0)] })
  }

  private static func plain(_ text: String) -> TemplateRecord {
    ["text": .text(text), "code": .none]
  }
}
