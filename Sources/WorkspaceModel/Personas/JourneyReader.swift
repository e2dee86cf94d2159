internal import SourceDocuments

/// Reads the needs of a persona below `## Journey`, stage by stage.
struct JourneyReader {
  private let ordinal: Ordinal<Persona>
  private let persona: Persona
  private(set) var searches: [SearchPhrase] = []
  /// The names of needs that stand at another stage than is written, or at none.
  private(set) var leftOut: Set<String> = []
  private var drafts: [NeedDraft] = []
  /// Whether needs were left out because a stage has too many.
  private(set) var lacksNeeds = false

  /// The stage at which needs stand.
  private struct Spot {
    let stage: Tag
    /// Whether a heading names the stage.
    var isNamed = true
    /// Whether a mistake in a heading keeps every answer from the needs.
    var hasError = false
  }

  /// Begins with a persona whose keys are read.
  init(of persona: Persona, _ ordinal: Ordinal<Persona>) {
    self.persona = persona
    self.ordinal = ordinal
  }
}

extension JourneyReader {
  /// Reads a section.
  ///
  /// - Parameters:
  ///   - section: The journey.
  ///   - isMisspelt: Whether its heading is only nearly the right one, so that nothing answers its
  ///     needs.
  ///   - reading: The reading of the file.
  mutating func read(_ section: MarkdownSection, isMisspelt: Bool, _ reading: inout Reading) {
    readWithoutStage(section.content.items, &reading)
    for part in section.subsections {
      let stages = reading.names.taxonomy[.stages]
      if let stage = stages.tag(heading: part.heading.text) {
        if let entry = stages.deprecatedEntry(titled: part.heading.text) {
          reading.report(
            DeprecatedTag.diagnostic(
              entry, insteadOf: stages[stage].id, .stages,
              at: reading.place(part.heading.range)))
        }
        read(part.allItems, at: Spot(stage: stage, hasError: isMisspelt), &reading)
      } else {
        readUnknown(part, among: stages, &reading)
      }
    }
  }

  /// Reads needs under a heading that names no stage: they stand at the nearest stage that applies.
  private mutating func readUnknown(
    _ part: MarkdownSection, among stages: Vocabulary, _ reading: inout Reading
  ) {
    let applicable = stages.tags.filter(persona.applies)
    let names = applicable.flatMap { tag in stages[tag].names(meaning: stages[tag].id) }
    let heading = PersonaHeadings.normalized(part.heading.text)
    let near = Spelling.nearest(to: heading, among: names).first.flatMap { stages.tag(named: $0) }
    let needs = part.allItems.filter(\.declaresNeed)
    let stage = near ?? applicable.first
    if !stages.isDoubtful {
      reading.report(
        UnknownStage.heading(
          part.heading.text, in: stages, needsAt: needs.isEmpty ? nil : stage,
          at: reading.place(part.heading.range)))
    }
    guard let stage else {
      leaveOut(needs)
      return
    }
    let spot = Spot(stage: stage, isNamed: near != nil, hasError: true)
    read(needs, at: spot, &reading)
  }

  /// Reports needs directly below the journey's heading.
  private mutating func readWithoutStage(_ items: [MarkdownItem], _ reading: inout Reading) {
    let needs = items.filter(\.declaresNeed)
    guard !needs.isEmpty else { return }
    let stages = reading.names.taxonomy[.stages]
    let first = stages.tags.first(where: persona.applies)
    for item in needs {
      reading.report(
        NeedWithoutStage.diagnostic(
          stages: stages.tags.map { stages[$0].title }, countsAt: first.map { stages[$0].id },
          at: reading.place(item.range)))
    }
    guard let first else {
      leaveOut(needs)
      return
    }
    read(needs, at: Spot(stage: first, isNamed: false, hasError: true), &reading)
  }

  private mutating func leaveOut(_ needs: [MarkdownItem]) {
    leftOut.formUnion(needs.compactMap(\.needName))
  }
}

extension JourneyReader {
  private mutating func read(
    _ items: [MarkdownItem], at spot: Spot, _ reading: inout Reading
  ) {
    for item in items {
      let text = PersonaItem.unmarked(item.text).text
      if let label = ItemLabel(text) {
        guard !label.isUnwritten else { continue }
        if let kind = label.needKind {
          add(item, kind, label.head, at: spot, &reading)
        } else {
          searches.append(SearchPhrase(stage: spot.stage, text: label.text))
        }
      } else if let head = ItemHead(text) {
        readMisspelt(item, head, at: spot, &reading)
      }
    }
  }

  /// Reads an item whose label may only resemble one.
  private mutating func readMisspelt(
    _ item: MarkdownItem, _ head: ItemHead, at spot: Spot, _ reading: inout Reading
  ) {
    let place = reading.place(
      reading.file.firstRange(of: head.label.utf8, in: item.range) ?? item.range)
    let near = ItemLabel.kinds(near: head.label)
    if let kind = near.first.flatMap({ Need.Kind(rawValue: $0.lowercased()) }) {
      reading.report(LabelResemblesKind.diagnostic(head.label, near: near, at: place))
      guard !head.isUnwritten else { return }
      var spot = spot
      spot.hasError = true
      add(item, kind, head, at: spot, &reading)
    } else if ItemLabel.isNearSearch(head.label) {
      reading.report(LabelResemblesSearch.diagnostic(head.label, at: place))
    }
  }

  private mutating func add(
    _ item: MarkdownItem, _ kind: Need.Kind, _ head: ItemHead, at spot: Spot,
    _ reading: inout Reading
  ) {
    guard persona.applies(at: spot.stage) else {
      leftOut.insert(head.name ?? kind.rawValue)
      let id = reading.names.taxonomy[spot.stage].id
      reading.report(NeedNotApplicable.diagnostic(stage: id, at: reading.place(item.range)))
      return
    }
    // A pointer names the stage that is meant, wherever the need stands meanwhile.
    if !spot.isNamed { leftOut.insert(head.name ?? kind.rawValue) }
    let segments = NeedSegments(head.segments, in: item.range, &reading)
    report(segments, of: item, &reading)
    drafts.append(
      NeedDraft(
        stage: spot.stage, kind: kind, writtenName: head.name, text: head.text,
        notes: Self.notes(of: item), range: item.range, segments: segments.tags,
        hasError: spot.hasError || segments.hasError, isGuest: !spot.isNamed))
  }

  /// Warns of a need that is one of other segments than the persona's alone.
  private func report(
    _ segments: NeedSegments, of item: MarkdownItem, _ reading: inout Reading
  ) {
    guard let tags = segments.tags, let own = persona.segments,
      !persona.keysInDoubt.contains(PersonaKeys.segments.name),
      !tags.contains(where: own.contains)
    else { return }
    let taxonomy = reading.names.taxonomy
    let bracket = reading.file.firstRange(of: "[".utf8, in: item.range)
    let range = bracket.map { $0.upperBound..<item.range.upperBound } ?? item.range
    reading.report(
      NeedOfOtherSegment.diagnostic(
        tags.map { taxonomy[$0].id }, ofPersona: own.map { taxonomy[$0].id },
        at: reading.place(range)))
  }

  /// The texts of all nested items, as one list.
  private static func notes(of item: MarkdownItem) -> [String] {
    item.notes.flatMap { [$0.text] + notes(of: $0) }
  }
}

extension JourneyReader {
  /// The needs in the order of stages, then of the file, with their names.
  mutating func finishedNeeds(_ reading: inout Reading) -> [Need] {
    Set(drafts.map(\.stage)).sorted().flatMap { stage in
      let drafts = limited(drafts.filter { $0.stage == stage }, &reading)
      let names = NeedNames(drafts, &reading)
      leftOut.formUnion(names.foreign)
      return names.needs(of: drafts, persona: ordinal, in: reading.file)
    }
  }
}

extension JourneyReader {
  private mutating func limited(
    _ drafts: [NeedDraft], _ reading: inout Reading
  ) -> [NeedDraft] {
    let rest = drafts.dropFirst(Limits.needsInCell)
    guard let first = rest.first else { return drafts }
    reading.report(TooManyNeeds.diagnostic(at: reading.place(first.range)))
    leftOut.formUnion(rest.map { $0.writtenName ?? $0.kind.rawValue })
    lacksNeeds = true
    return Array(drafts.prefix(Limits.needsInCell))
  }
}

extension ItemHead {
  /// Whether it is a place to write.
  fileprivate var isUnwritten: Bool { text.isEmpty || SkeletonText.begins(text) }
}

extension MarkdownItem {
  /// Whether the item declares a need, be its label misspelt.
  var declaresNeed: Bool { needName != nil }

  /// The name that a pointer would use.
  fileprivate var needName: String? {
    guard let head = ItemHead(PersonaItem.unmarked(text).text), !head.isUnwritten else {
      return nil
    }
    let kind =
      ItemLabel(PersonaItem.unmarked(text).text)?.needKind?.rawValue
      ?? ItemLabel.kinds(near: head.label).first?.lowercased()
    return kind.map { head.name ?? $0 }
  }
}
