/// What an asset or a module says of a need that it answers: an item of its section Answers, or an
/// entry of `answers`, which says only that it does.
package struct AnswerPointer: Sendable, Hashable {
  package let target: Target
  /// What it replies; none where only the short form stands, or a skeleton's line.
  package let reply: Reply?
  package let line: Int
  /// The bytes of the address in the file.
  package let range: Range<Int>

  package enum Target: Sendable, Hashable {
    case need(Ordinal<Need>)
    /// An address with an error, as it is written: it reaches no need, and counts for breadth.
    case faulty(String)
  }

  package init(_ target: Target, reply: Reply?, line: Int, range: Range<Int>) {
    self.target = target
    self.reply = reply
    self.line = line
    self.range = range
  }
}

/// The sentence with which an asset or a module replies to a need.
package struct Reply: Sendable, Hashable {
  /// What follows the address in the item's first paragraph, without markup.
  package let text: String
  /// The further paragraphs and nested items, one text each.
  package let notes: [String]

  package init(text: String, notes: [String] = []) {
    self.text = text
    self.notes = notes
  }
}

extension AnswerPointer {
  /// The need that it reaches; none where its address has an error.
  package var need: Ordinal<Need>? { target.reached }
}

extension AnswerPointer.Target {
  /// The need that it reaches; none for an address with an error.
  package var reached: Ordinal<Need>? {
    if case .need(let need) = self { need } else { nil }
  }
}
