/// A need as it is written, before its name is settled.
struct NeedDraft {
  let stage: Tag
  let kind: Need.Kind
  /// What stands in parentheses, be it no id.
  let writtenName: String?
  let text: String
  let notes: [String]
  /// The bytes of the item's first paragraph.
  let range: Range<Int>
  /// The segments of which it is a need; none stands for all.
  let segments: [Tag]?
  /// Whether a mistake keeps every answer from it.
  let hasError: Bool
  /// Whether it only stands at the stage because it names none, so that the needs which belong
  /// there keep their names.
  let isGuest: Bool
}
