internal import SourceDocuments

/// Reads the needs of a persona below `## Journey`, stage by stage.
struct JourneyReader {
  private let ordinal: Ordinal<Persona>
  private let persona: Persona
  private let stages: StageFinder
  /// The signs of headings that are none, where they stand.
  private var lostHeadings: [Range<Int>]
  private(set) var searches: [SearchPhrase] = []
  /// The names of needs that stand at another stage than is written, or at none.
  private(set) var leftOut: Set<String> = []
  private var drafts: [NeedDraft] = []
  /// The stages of the section that is read, in the order of the file.
  private var spots: [JourneySpot] = []
  private var traces: LabelTraces
  /// Whether needs were left out because a stage has too many.
  private(set) var lacksNeeds = false

  /// Begins with a persona whose keys are read.
  init(
    of persona: Persona, _ ordinal: Ordinal<Persona>, lostHeadings: [Range<Int>],
    _ reading: Reading
  ) {
    self.persona = persona
    self.ordinal = ordinal
    self.lostHeadings = lostHeadings
    stages = StageFinder(of: persona, among: reading.names.taxonomy[.stages])
    traces = LabelTraces(of: [], in: 0..<0, of: reading.file)
  }
}

extension JourneyReader {
  /// Reads a section.
  ///
  /// - Parameters:
  ///   - section: The journey, or one stage of it.
  ///   - end: The byte at which the next section begins.
  ///   - isMisspelt: Whether its heading is only nearly the right one, so that nothing answers its
  ///     needs.
  ///   - reading: The reading of the file.
  mutating func read(
    _ section: MarkdownSection, upTo end: Int, isMisspelt: Bool, _ reading: inout Reading
  ) {
    let start = section.heading.range.lowerBound
    traces = LabelTraces(
      of: ItemLabel.words.all, in: start..<max(start, end), of: reading.file)
    spots = []
    reportBareStages(in: start..<max(start, end), &reading)
    if stages.isNamed(section.heading.text) {
      read(section, below: nil, &reading)
    } else {
      readWithoutStage(section, &reading)
      for part in section.subsections { read(part, below: nil, isMisspelt: isMisspelt, &reading) }
    }
    addHidden(&reading)
  }

  /// Reports lines that are the name of a stage alone, and no heading.
  private mutating func reportBareStages(in range: Range<Int>, _ reading: inout Reading) {
    let bare = LostHeadings.bareLines(in: range, of: reading.file, isName: stages.isNamed)
    for line in bare {
      let text = reading.file.text(in: line)
      reading.report(HeadingNotRead.withoutSigns(text, at: reading.place(line)))
    }
    lostHeadings += bare
  }

  /// Reads the text below a heading, and below the deeper ones.
  private mutating func read(
    _ part: MarkdownSection, below outer: JourneySpot?, isMisspelt: Bool = false,
    _ reading: inout Reading
  ) {
    guard let spot = stages.spot(of: part, below: outer, isMisspelt: isMisspelt, &reading) else {
      leaveOut(part.allItems.filter(\.declaresNeed))
      return
    }
    spots.append(spot)
    read(part.content, at: spot, &reading)
    for deeper in part.subsections { read(deeper, below: spot, isMisspelt: isMisspelt, &reading) }
  }

  /// Reads what stands directly below the journey's heading: needs there are a mistake.
  private mutating func readWithoutStage(_ section: MarkdownSection, _ reading: inout Reading) {
    let (first, vocabulary) = (stages.first, reading.names.taxonomy[.stages])
    let needs = section.content.items.filter(\.declaresNeed)
    for item in needs {
      reading.report(
        NeedWithoutStage.diagnostic(
          stages: vocabulary.tags.map { vocabulary[$0].title },
          countsAt: first.map { vocabulary[$0].id },
          at: reading.place(item.range)))
    }
    guard let first else {
      leaveOut(needs)
      return
    }
    let start = section.heading.range.lowerBound
    let spot = JourneySpot(stage: first, start: start, isNamed: false, hasError: true)
    spots.append(spot)
    for item in needs { read(item, at: spot, &reading) }
  }

  private mutating func leaveOut(_ needs: [MarkdownItem]) {
    leftOut.formUnion(needs.compactMap(\.needName))
  }
}

extension JourneyReader {
  private mutating func read(
    _ content: MarkdownContent, at spot: JourneySpot, _ reading: inout Reading
  ) {
    for item in content.needParagraphs(in: reading.file) { read(item, at: spot, &reading) }
    for item in content.items {
      var spot = spot
      spot.kind = content.kind(above: item) ?? spot.kind
      read(item, at: spot, &reading)
    }
  }

  private mutating func read(_ item: MarkdownItem, at spot: JourneySpot, _ reading: inout Reading) {
    let text = PersonaItem.unmarked(item.text).text
    if let label = NeedLabel(text) {
      traces.account(for: item.range)
      let place = reading.place(
        reading.file.firstRange(of: label.head.label.utf8, in: item.range) ?? item.range)
      if label.isMisspelt {
        reading.report(
          LabelResemblesKind.diagnostic(label.head.label, near: label.near, at: place))
      }
      var spot = spot
      spot.hasError = spot.hasError || label.isMisspelt
      read(item, label, at: spot, place, &reading)
    } else if let label = ItemLabel(text) {
      traces.account(for: item.range)
      let below = label.text.isEmpty ? item.textsBelow.map(\.text) : []
      let phrases = label.isUnwritten ? below : [label.text]
      searches += phrases.map { SearchPhrase(stage: spot.stage, text: $0) }
    } else if ItemHead(text) == nil, ItemHead(upToBlank: text)?.label == ItemLabel.search {
      reading.report(LabelResemblesSearch.hidden(at: reading.place(item.range)))
    } else if let head = ItemHead(text), ItemLabel.isNearSearch(head.label) {
      let place = reading.file.firstRange(of: head.label.utf8, in: item.range) ?? item.range
      reading.report(LabelResemblesSearch.diagnostic(head.label, at: reading.place(place)))
    } else if let kind = spot.kind, !SkeletonText.saysNothing(text) {
      add(NeedWords(kind, ofItem: item), at: spot, &reading)
    }
  }

  /// Reads an item with a label, whose text may stand below it.
  private mutating func read(
    _ item: MarkdownItem, _ label: NeedLabel, at spot: JourneySpot, _ place: Place,
    _ reading: inout Reading
  ) {
    guard label.head.text.isEmpty else {
      if !label.head.isUnwritten { add(NeedWords(label, item), at: spot, &reading) }
      return
    }
    let texts = item.textsBelow
    // One without a name is a skeleton's, still to be written.
    if texts.isEmpty, let name = label.head.name, !label.isMisspelt {
      reading.report(NeedWithoutWords.diagnostic("\(label.head.label) (\(name))", at: place))
    }
    guard texts.count > 1, let name = label.head.name else {
      for words in texts { add(NeedWords(label, item, below: words), at: spot, &reading) }
      return
    }
    reading.report(
      LabelResemblesKind.severalTexts("\(label.head.label) (\(name)-2)", at: place))
    var spot = spot
    spot.hasError = true
    add(NeedWords(label, item, below: texts[0]), at: spot, &reading)
  }

  /// Adds the needs whose labels nothing accounts for.
  private mutating func addHidden(_ reading: inout Reading) {
    for trace in traces.written {
      let place = reading.place(trace.range)
      guard let kind = Need.Kind(rawValue: trace.word.lowercased()) else {
        reading.report(LabelResemblesSearch.hidden(at: place))
        continue
      }
      reading.report(LabelResemblesKind.hidden(trace.word, at: place))
      guard var spot = spots.last(where: { $0.start <= trace.range.lowerBound }) ?? spots.first
      else { continue }
      spot.hasError = true
      add(NeedWords(kind, hiddenAt: trace), at: spot, &reading)
    }
  }

  private mutating func add(_ words: NeedWords, at spot: JourneySpot, _ reading: inout Reading) {
    guard persona.applies(at: spot.stage) else {
      leftOut.insert(words.pointedName)
      let id = reading.names.taxonomy[spot.stage].id
      reading.report(NeedNotApplicable.diagnostic(stage: id, at: reading.place(words.range)))
      return
    }
    // A pointer names the stage that is meant, wherever the need stands meanwhile.
    if !spot.isNamed { leftOut.insert(words.pointedName) }
    let segments = NeedSegments(words.segments, in: words.range, &reading)
    report(segments, of: words.range, &reading)
    drafts.append(
      NeedDraft(
        stage: spot.stage, kind: words.kind, writtenName: words.name, text: words.text,
        notes: words.notes, range: words.range, segments: segments.tags,
        hasError: spot.hasError || segments.hasError || isBelowLostHeading(words.range, spot),
        isGuest: !spot.isNamed))
  }

  /// Whether signs of a heading that is none stand between a need and the heading above it.
  private func isBelowLostHeading(_ need: Range<Int>, _ spot: JourneySpot) -> Bool {
    lostHeadings.contains { $0.lowerBound > spot.start && $0.lowerBound < need.lowerBound }
  }

  /// Warns of a need that is one of other segments than the persona's alone.
  private func report(
    _ segments: NeedSegments, of need: Range<Int>, _ reading: inout Reading
  ) {
    guard let tags = segments.tags, let own = persona.segments,
      !persona.hasFailed(.segments),
      !tags.contains(where: own.contains)
    else { return }
    let taxonomy = reading.names.taxonomy
    let bracket = reading.file.firstRange(of: "[".utf8, in: need)
    let range = bracket.map { $0.upperBound..<need.upperBound } ?? need
    reading.report(
      NeedOfOtherSegment.diagnostic(
        tags.map { taxonomy[$0].id }, ofPersona: own.map { taxonomy[$0].id },
        at: reading.place(range)))
  }
}

extension JourneyReader {
  /// The needs in the order of stages, then of the file, with their names.
  mutating func finishedNeeds(_ reading: inout Reading) -> [Need] {
    drafts.sort { $0.range.lowerBound < $1.range.lowerBound }
    return Set(drafts.map(\.stage)).sorted().flatMap { stage in
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

extension MarkdownItem {
  /// Whether the item declares a need, be its label misspelt.
  var declaresNeed: Bool { needName != nil }

  /// The name that a pointer would use.
  fileprivate var needName: String? {
    let label = NeedLabel(PersonaItem.unmarked(text).text)
    return label.flatMap { $0.head.isUnwritten && textsBelow.isEmpty ? nil : $0.name }
  }
}
