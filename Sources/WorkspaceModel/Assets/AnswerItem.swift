internal import SourceDocuments

/// An item of the section Answers that begins with an address: `cfo.evaluation.payback: Nine months`.
struct AnswerItem {
  let address: String
  /// The bytes of the address in the file.
  let range: Range<Int>
  let reply: Reply

  /// The item, if it begins with what is meant as an address; any other is prose.
  init?(_ item: MarkdownItem, _ reading: Reading) {
    let head =
      Self.addressed(ItemHead(item.text), reading.names)
      ?? Self.addressed(ItemHead(upToDash: item.text), reading.names)
    guard
      let (address, text) = head.map({ ($0.address, $0.head.text) })
        ?? Self.lone(item.text, reading.names).map({ ($0, "") })
    else { return nil }
    self.address = address
    range = reading.file.firstRange(of: address.utf8, in: item.range) ?? item.range
    let below = text.isEmpty ? item.textsBelow.first : nil
    reply = Reply(
      text: below?.text ?? text, notes: below?.furtherTexts ?? item.furtherTexts)
  }

  /// A head with the address in it, if it has one.
  private static func addressed(
    _ head: ItemHead?, _ names: Names
  ) -> (address: String, head: ItemHead)? {
    head.flatMap { head in address(head, names).map { ($0, head) } }
  }

  /// The address before the colon, be it in brackets.
  private static func address(_ head: ItemHead, _ names: Names) -> String? {
    let brackets = head.segments.count == 1 ? head.segments[0] : nil
    let word = head.label.isEmpty ? head.name ?? brackets : head.label
    guard let word, !word.contains(" "), isAddress(word, names) else { return nil }
    return word
  }

  /// An address that is the whole item.
  private static func lone(_ text: String, _ names: Names) -> String? {
    let text = ItemHead.withoutMarks(text)
    return !text.contains(" ") && isAddress(text, names) ? text : nil
  }
}

extension AnswerItem {
  /// Whether somebody has written what is replied; a skeleton's line is a place to write.
  var isWritten: Bool { !reply.text.isEmpty && !SkeletonText.begins(reply.text) }

  /// The items of a section with an address; those below an item of prose are looked at one by one.
  static func all(in items: [MarkdownItem], _ reading: Reading) -> [AnswerItem] {
    items.flatMap { item in
      AnswerItem(item, reading).map { [$0] } ?? all(in: item.notes, reading)
    }
  }

  /// Whether a word is meant as an address: it has three parts that are words, or begins with a
  /// persona or a stage, be it misspelt.
  private static func isAddress(_ text: String, _ names: Names) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1 else { return false }
    if parts.count > 2, parts.allSatisfy({ $0.contains(where: \.isLetter) }) { return true }
    let (personas, stages) = (names.personas, names.taxonomy[.stages])
    return personas.find(parts[0]) != nil || personas.lostAliases.contains(parts[0])
      || stages.tag(named: parts[1]) != nil
      || !Spelling.nearest(to: parts[0], among: personas.candidates).isEmpty
      || !Spelling.nearest(to: parts[1], among: stages.candidates).isEmpty
  }
}
