/// The answer to "where do we stand?": one sentence, and the one next thing to write.
public struct Headline: Sendable, Hashable {
  public let sentence: String
  /// What to do next, as a sentence; none where nothing is left.
  public let next: String?
  /// The lines to paste for it, where it begins with new lines.
  public let lines: LinesToPaste?

  init(sentence: String, next: String? = nil, lines: LinesToPaste? = nil) {
    self.sentence = sentence
    self.next = next
    self.lines = lines
  }
}
