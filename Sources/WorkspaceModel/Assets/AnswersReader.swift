internal import SourceDocuments

/// Reads what an asset or a module answers: its section Answers, then its key `answers`, each need
/// once.
struct AnswersReader {
  private(set) var answers: [AnswerPointer] = []
  private(set) var unwritten: [Pointer<Ordinal<Need>>] = []
  /// Whether the body holds text beyond the section Answers.
  private(set) var hasText = false
  /// Where each need stands first in the section.
  private var places: [Ordinal<Need>: Range<Int>] = [:]
  private var seen: Set<AnswerPointer.Target> = []

  /// Reads the body and the key of a file.
  static func read(
    _ document: SourceDocument, _ fields: inout Fields, _ reading: inout Reading
  ) -> AnswersReader {
    var reader = AnswersReader()
    let sections = sections(of: document.body.sections, reading)
    for section in sections { reader.read(section, &reading) }
    let read = sections.flatMap(\.items).map(\.range)
    HiddenReplies.report(in: document, besides: read, &reading)
    let headings = Set(sections.map(\.section.heading.range))
    reader.hasText = document.body.hasText { headings.contains($0.heading.range) }
    reader.readKey(&fields, &reading)
    return reader
  }
}

extension AnswersReader {
  /// A section that holds answers.
  private struct Section {
    let section: MarkdownSection
    let items: [AnswerItem]
    /// Whether its heading is only nearly the right one.
    let isMisspelt: Bool
  }

  private static func sections(of sections: [MarkdownSection], _ reading: Reading) -> [Section] {
    sections.flatMap { section -> [Section] in
      let isRight = AnswersHeading.isOne(section.heading)
      guard isRight || AnswersHeading.resembles(section.heading) else {
        return Self.sections(of: section.subsections, reading)
      }
      let items = AnswerItem.all(in: section.allItems, reading)
      // Without an address it is a heading of the team's own.
      guard isRight || !items.isEmpty else { return [] }
      return [Section(section: section, items: items, isMisspelt: !isRight)]
    }
  }

  private mutating func read(_ section: Section, _ reading: inout Reading) {
    guard section.isMisspelt else {
      for item in section.items { read(item, &reading) }
      return
    }
    let heading = section.section.heading
    reading.report(MisspeltSection.answers(heading.text, at: reading.place(heading.range)))
    for item in section.items where item.isWritten { add(.faulty(item.address), item, reading) }
  }

  private mutating func read(_ item: AnswerItem, _ reading: inout Reading) {
    guard let need = NeedAddress.need(item.address, &reading, item.range) else {
      if item.isWritten { add(.faulty(item.address), item, reading) }
      return
    }
    if let first = places[need] {
      reading.report(
        DuplicateAnswer.diagnostic(
          item.address, at: reading.place(item.range), firstAt: reading.place(first)))
      return
    }
    places[need] = item.range
    if item.isWritten {
      add(.need(need), item, reading)
    } else {
      unwritten.append(reading.pointer(need, item.range))
    }
  }

  private mutating func add(
    _ target: AnswerPointer.Target, _ item: AnswerItem, _ reading: Reading
  ) {
    add(
      AnswerPointer(
        target, reply: item.reply, line: reading.file.line(at: item.range.lowerBound),
        range: item.range))
  }

  private mutating func add(_ answer: AnswerPointer) {
    if seen.insert(answer.target).inserted { answers.append(answer) }
  }

  private mutating func readKey(_ fields: inout Fields, _ reading: inout Reading) {
    for attempt in fields.attempts(AssetKeys.answers, &reading) {
      let line = reading.file.line(at: attempt.range.lowerBound)
      add(
        AnswerPointer(
          attempt.target.map { .need($0) } ?? .faulty(attempt.written), reply: nil, line: line,
          range: attempt.range))
    }
  }
}
