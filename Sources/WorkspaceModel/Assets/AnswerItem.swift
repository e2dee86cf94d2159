internal import SourceDocuments

/// An item of the section Answers that begins with an address: `cfo.evaluation.payback: Nine months`.
struct AnswerItem {
  let address: String
  /// The bytes of the address in the file.
  let range: Range<Int>
  let reply: Reply

  /// The item, if it begins with what is meant as an address; any other is prose.
  init?(_ item: MarkdownItem, _ reading: Reading) {
    let colon = item.text.firstIndex(of: ":") ?? item.text.endIndex
    let head = item.text[..<colon]
    address = String(head.drop { $0 == " " }.prefix { $0 != " " })
    guard head.split(separator: " ").count == 1, Self.isAddress(address, reading.names) else {
      return nil
    }
    range = reading.file.firstRange(of: address.utf8, in: item.range) ?? item.range
    let text = item.text[colon...].dropFirst().drop { $0 == " " }
    reply = Reply(text: String(text), notes: item.furtherTexts)
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
