internal import SourceDocuments

/// A part of a journey in which needs stand at one stage.
struct JourneySpot {
  let stage: Tag
  /// The byte at which its heading begins.
  let start: Int
  /// Whether a heading names the stage.
  var isNamed = true
  /// Whether a mistake in a heading keeps every answer from the needs.
  var hasError = false
  /// The kind that a heading or label names for all items below it.
  var kind: Need.Kind?
}

/// Finds the stage that a heading of a journey means.
struct StageFinder {
  private let persona: Persona
  private let stages: Vocabulary

  init(of persona: Persona, among stages: Vocabulary) {
    self.persona = persona
    self.stages = stages
  }
}

extension StageFinder {
  /// The first stage that applies to the persona.
  var first: Tag? { stages.tags.first(where: persona.applies) }

  /// Whether a text is the name of a stage.
  func isNamed(_ text: String) -> Bool { stages.tag(heading: text) != nil }

  /// The stage at which the text below a heading stands.
  ///
  /// - Parameters:
  ///   - part: The heading with its text.
  ///   - outer: The stage of the heading above, where there is one.
  ///   - isMisspelt: Whether the journey's own heading is only nearly the right one.
  ///   - reading: The reading of the file.
  /// - Returns: The stage; none where there is no stage at all.
  func spot(
    of part: MarkdownSection, below outer: JourneySpot?, isMisspelt: Bool,
    _ reading: inout Reading
  ) -> JourneySpot? {
    let heading = part.heading
    let start = heading.range.lowerBound
    if let stage = stages.tag(heading: heading.text) {
      if let entry = stages.deprecatedEntry(titled: heading.text) {
        reading.report(
          DeprecatedTag.diagnostic(
            entry, insteadOf: stages[stage].id, .stages, at: reading.place(heading.range)))
      }
      return JourneySpot(stage: stage, start: start, hasError: isMisspelt)
    }
    if let outer, nearStage(heading.text) == nil {
      var spot = JourneySpot(
        stage: outer.stage, start: start, isNamed: outer.isNamed, hasError: outer.hasError)
      spot.kind = NeedLabel.kind(named: heading.text)
      return spot
    }
    return unknownSpot(of: part, &reading)
  }

  /// Needs under a heading that names no stage stand at the nearest stage that applies.
  private func unknownSpot(of part: MarkdownSection, _ reading: inout Reading) -> JourneySpot? {
    let near = nearStage(part.heading.text)
    let stage = near ?? first
    let hasNeeds = part.allItems.contains(where: \.declaresNeed)
    if !stages.isDoubtful {
      reading.report(
        UnknownStage.heading(
          part.heading.text, in: stages, needsAt: hasNeeds ? stage : nil,
          at: reading.place(part.heading.range)))
    }
    return stage.map {
      JourneySpot(
        stage: $0, start: part.heading.range.lowerBound, isNamed: near != nil, hasError: true)
    }
  }

  /// The stage that applies and whose name a heading resembles.
  private func nearStage(_ heading: String) -> Tag? {
    let names = stages.tags.filter(persona.applies).flatMap { tag in
      stages[tag].names(meaning: stages[tag].id)
    }
    return Spelling.nearest(to: PersonaHeadings.normalized(heading), among: names).first
      .flatMap { stages.tag(named: $0) }
  }
}
