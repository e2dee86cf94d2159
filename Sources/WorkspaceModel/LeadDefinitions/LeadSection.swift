internal import SourceDocuments

/// A section of a lead definition, with what its items say by their labels.
struct LeadSection {
  let section: MarkdownSection
  private var texts: [LeadLabel: [String]] = [:]
  private(set) var expected: [Pointer<Ordinal<Need>>] = []
  private(set) var thenAskFor: [Ordinal<Persona>] = []
  private(set) var stories: [LeadStory] = []
  /// The bytes of the items that begin with a label.
  private(set) var labels: [Range<Int>] = []

  /// What a section is about.
  enum Subject {
    /// Something that must hold of a lead.
    case criterion
    /// One of the five parts that no checklist holds.
    case part
    case note
  }

  /// Reads a section, and reports what is wrong with its labels.
  init(_ section: MarkdownSection, of subject: Subject, _ reading: inout Reading) {
    self.section = section
    for item in section.allItems { read(item, subject, &reading) }
  }
}

extension LeadSection {
  func texts(_ label: LeadLabel) -> [String] { texts[label] ?? [] }

  private mutating func read(_ item: MarkdownItem, _ subject: Subject, _ reading: inout Reading) {
    guard let written = ItemLabel(item.text, among: LeadLabel.forms),
      let label = LeadLabel(rawValue: written.word)
    else {
      if subject != .note { reportNear(item, &reading) }
      return
    }
    labels.append(item.range)
    guard !written.isUnwritten else {
      if written.text.isEmpty { readBelow(item, written, subject, &reading) }
      return
    }
    let outerKey = reading.key
    reading.key = label.rawValue
    defer { reading.key = outerKey }
    switch (label, subject) {
    case (.story, .part):
      let links = section.links
      stories.append(LeadStory(written.text, item, links: links, in: reading.file))
    case (.story, _):
      let place = reading.place(place(of: written.head.label, in: item, reading))
      reading.report(StoryWithoutPart.diagnostic(under: section.heading.text, at: place))
    case (_, .part), (_, .note): break
    case (.expect, _): readExpected(written.text, item, &reading)
    case (.thenAskFor, _): readNext(written.text, item, &reading)
    default: texts[label, default: []].append(written.text)
    }
  }

  /// Reads a label whose texts stand below it.
  private mutating func readBelow(
    _ item: MarkdownItem, _ label: ItemLabel, _ subject: Subject, _ reading: inout Reading
  ) {
    for text in item.textsBelow {
      let written = MarkdownItem(text: "\(label.word): \(text.text)", range: text.range)
      read(written, subject, &reading)
    }
  }

  private mutating func readExpected(
    _ text: String, _ item: MarkdownItem, _ reading: inout Reading
  ) {
    for address in Self.names(in: text) {
      let range = place(of: address, in: item, reading)
      guard let need = NeedAddress.need(address, &reading, range) else { continue }
      expected.append(reading.pointer(need, range))
    }
  }

  private mutating func readNext(_ text: String, _ item: MarkdownItem, _ reading: inout Reading) {
    for name in Self.names(in: text) {
      let range = place(of: name, in: item, reading)
      guard let persona = reading.persona(named: name, at: range),
        !thenAskFor.contains(persona)
      else { continue }
      thenAskFor.append(persona)
    }
  }

  /// The names of a list with commas; a sentence stays whole.
  private static func names(in text: String) -> [String] {
    let parts = text.split(separator: ",").map { part in
      String(part.drop { $0 == " " }).trimmedAtEnd
    }
    let isList = parts.allSatisfy { !$0.contains(" ") }
    return isList ? parts.filter { !$0.isEmpty } : [text.trimmedAtEnd]
  }

  private func reportNear(_ item: MarkdownItem, _ reading: inout Reading) {
    guard let head = ItemHead(item.text) ?? ItemHead(upToBlank: item.text) else { return }
    let near = LeadLabel.near(head, in: item.text)
    guard !near.isEmpty else { return }
    let place = reading.place(place(of: head.label, in: item, reading))
    reading.report(LabelResemblesLeadLabel.diagnostic(head.label, near: near, at: place))
  }

  private func place(of text: String, in item: MarkdownItem, _ reading: Reading) -> Range<Int> {
    reading.file.firstRange(of: text.utf8, in: item.range) ?? item.range
  }
}

extension String {
  /// The text without blanks and a full stop at its end.
  fileprivate var trimmedAtEnd: String {
    var text = self[...]
    while let last = text.last, last == " " || last == "." { text.removeLast() }
    return String(text)
  }
}
