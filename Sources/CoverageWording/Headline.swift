/// The answer to "where do we stand?": one sentence, and the one next thing to write.
package struct Headline: Sendable, Hashable {
  package let sentence: String
  /// What to do next, as a sentence; none where nothing is left.
  package let next: String?
  /// The lines to paste for it, where it begins with new lines.
  package let lines: LinesToPaste?

  init(sentence: String, next: String? = nil, lines: LinesToPaste? = nil) {
    self.sentence = sentence
    self.next = next
    self.lines = lines
  }
}
