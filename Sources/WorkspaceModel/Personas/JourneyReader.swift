internal import SourceDocuments

/// Reads the needs of a persona below `## Journey`, stage by stage.
struct JourneyReader {
  private let persona: Ordinal<Persona>
  private let notApplicable: [NotApplicableStage]
  private(set) var searches: [SearchPhrase] = []
  /// The names of needs under a stage that does not exist or does not apply.
  private(set) var leftOut: Set<String> = []
  private var drafts: [Draft] = []

  private struct Draft {
    let stage: Tag
    let label: ItemLabel
    let kind: Need.Kind
    let text: String
    let notes: [String]
    let range: Range<Int>
  }

  init(persona: Ordinal<Persona>, notApplicable: [NotApplicableStage]) {
    self.persona = persona
    self.notApplicable = notApplicable
  }
}

extension JourneyReader {
  mutating func read(_ section: MarkdownSection, _ reading: inout Reading) {
    for part in section.subsections {
      let stages = reading.names.taxonomy[.stages]
      if let stage = stages.tag(titled: part.heading.text) {
        if let entry = stages.deprecatedEntry(titled: part.heading.text) {
          reading.report(
            DeprecatedTag.diagnostic(
              entry, insteadOf: stages[stage].id, .stages,
              at: reading.place(part.heading.range)))
        }
        read(part, at: stage, &reading)
      } else {
        leftOut.formUnion(part.content.items.compactMap { ItemLabel($0.text)?.needName })
        guard !stages.isDoubtful else { continue }
        let place = reading.place(part.heading.range)
        reading.report(UnknownStage.diagnostic(part.heading.text, in: stages, at: place))
      }
    }
  }

  private mutating func read(
    _ part: MarkdownSection, at stage: Tag, _ reading: inout Reading
  ) {
    for item in part.content.items {
      guard let label = ItemLabel(PersonaItem.unmarked(item.text).text) else {
        reportNearLabel(item, &reading)
        continue
      }
      // A label with nothing behind it is a place to write, as skeletons have them.
      guard !label.text.isEmpty else { continue }
      guard let kind = label.needKind else {
        searches.append(SearchPhrase(stage: stage, text: label.text))
        continue
      }
      if notApplicable.contains(where: { $0.stage == stage }) {
        leftOut.insert(label.needName ?? kind.rawValue)
        let id = reading.names.taxonomy[stage].id
        reading.report(NeedNotApplicable.diagnostic(stage: id, at: reading.place(item.range)))
        continue
      }
      if let name = label.name, !Identifier.isValid(name, allowsFolders: false) {
        leftOut.formUnion([name, Identifier.suggestion(for: name)])
      }
      drafts.append(
        Draft(
          stage: stage, label: label, kind: kind, text: label.text, notes: Self.notes(of: item),
          range: item.range))
    }
  }

  /// The texts of all nested items, as one list.
  private static func notes(of item: MarkdownItem) -> [String] {
    item.notes.flatMap { [$0.text] + notes(of: $0) }
  }

  private mutating func reportNearLabel(_ item: MarkdownItem, _ reading: inout Reading) {
    guard let word = ItemLabel.word(before: ":", in: item.text) else { return }
    let near = Spelling.nearest(to: word, among: ItemLabel.words.map { Spelling.Candidate($0) })
    guard let meant = near.first else { return }
    let corrected = meant + item.text.dropFirst(word.count)
    if let name = ItemLabel(corrected)?.needName { leftOut.insert(name) }
    let found = reading.file.firstRange(of: word.utf8, in: item.range) ?? item.range
    reading.report(LabelResemblesKind.diagnostic(word, near: near, at: reading.place(found)))
  }
}

extension JourneyReader {
  /// The needs in the order of stages, then of the file, with their names.
  func finishedNeeds(_ reading: inout Reading) -> [Need] {
    let stages = Set(drafts.map(\.stage)).sorted()
    return stages.flatMap { stage in
      needs(of: drafts.filter { $0.stage == stage }, &reading)
    }
  }

  /// The needs of one stage.
  private func needs(of drafts: [Draft], _ reading: inout Reading) -> [Need] {
    var names = NeedNames(unnamed: drafts.filter { $0.label.name == nil }.map(\.kind))
    return drafts.map { draft in
      let (name, isAddressable) = names.name(draft.label, draft.kind, in: draft.range, &reading)
      return Need(
        persona: persona, stage: draft.stage, kind: draft.kind, name: name,
        isAddressable: isAddressable, isNamed: isAddressable && draft.label.name != nil,
        text: draft.text, notes: draft.notes,
        line: reading.file.line(at: draft.range.lowerBound), segments: nil, hasError: false)
    }
  }
}

/// Gives the needs of a stage their names.
private struct NeedNames {
  /// How many needs of each kind have no name.
  private let unnamed: [Need.Kind: Int]
  private var numbered: [Need.Kind: Int] = [:]
  private var taken: [String: Range<Int>] = [:]

  init(unnamed kinds: [Need.Kind]) {
    unnamed = Dictionary(kinds.map { ($0, 1) }, uniquingKeysWith: +)
  }

  /// The name of the next need, and whether an asset can point at it.
  mutating func name(
    _ label: ItemLabel, _ kind: Need.Kind, in item: Range<Int>, _ reading: inout Reading
  ) -> (String, Bool) {
    guard let written = label.name else {
      guard unnamed[kind] == 1 else {
        numbered[kind, default: 0] += 1
        return ("\(kind.rawValue)#\(numbered[kind, default: 0])", false)
      }
      return take(kind.rawValue, at: item, &reading)
    }
    let inParentheses = reading.file.firstRange(of: "(\(written))".utf8, in: item)
    let range = inParentheses.map { $0.lowerBound + 1..<$0.upperBound - 1 } ?? item
    guard Identifier.isValid(written, allowsFolders: false) else {
      reading.report(BadID.name(written, of: "need", at: reading.place(range)))
      return (kind.rawValue, false)
    }
    return take(written, at: range, &reading)
  }

  private mutating func take(
    _ name: String, at range: Range<Int>, _ reading: inout Reading
  ) -> (String, Bool) {
    if let first = taken[name] {
      reading.report(
        DuplicateNeed.diagnostic(
          name, at: reading.place(range), firstAt: reading.place(first)))
      return (name, false)
    }
    taken[name] = range
    return (name, true)
  }
}
