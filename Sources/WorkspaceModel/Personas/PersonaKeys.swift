internal import SourceDocuments

/// The keys of a persona's file.
enum PersonaKeys {
  static let jobTitles = Key(
    "job-titles", Values.texts, "What stands on their cards.", example: "[CFO, Finance Director]")
  static let priority = Key(
    "priority", Values.wholeNumber(1...1_000),
    "1, 2, 3 …: which persona comes first; left out, it is not a priority persona.", example: "1")
  static let buyingRole = Key(
    "buying-role", Values.tag(.buyingRoles), "The part this persona plays in the deal.",
    example: "economic-buyer")
  static let stance = Key(
    "stance", Values.tag(.stances), "How they stand to a purchase such as ours.", example: "skeptic"
  )
  static let influence = Key(
    "influence", Values.tag(.influence),
    "How much their word counts; left out, it counts as medium.",
    example: "high")
  static let segments = Key(
    "segments", Values.tag(.segments).list, "The segments they belong to; left out: all.",
    example: "[enterprise]")
  static let notApplicable = Key(
    "not-applicable", Values.notApplicable,
    "Stages at which they take no part, each with the reason.",
    example: "{awareness: Never takes part before there is a shortlist}", isPrivate: true)
  static let channels = Key(
    "channels", Values.personaChannels,
    "Where they really are; a list, or a map that says what is confirmed and what is assumed.",
    example: "{email: confirmed, events: assumed}")
  static let formats = Key(
    "formats", Values.tag(.formats).list, "The formats they prefer.", example: "[pdf, calculator]")
  static let listensTo = Key(
    "listens-to", Values.persona.list, "The personas they listen to.", example: "[ciso]")
  static let convinces = Key(
    "convinces", Values.persona.list, "The personas they must convince.", example: "[cfo]")
  static let bySegment = Key(
    "by-segment", Values.segmentDifferences, "How they differ in a segment, and why.",
    example: "{mid-market: {influence: medium, because: The managing director signs below 50k}}",
    isPrivate: true)
  static let evidence = Key(
    "evidence", Values.evidence.records, "What the description rests on.",
    example: "[{kind: interviews, count: 9, date: 2026-06-12}]", isPrivate: true)
  static let stalls = Key(
    "stalls", Values.stalls,
    "Where deals stood still for want of something, and how one knows.",
    example: "[{stage: selection, deals: 8, of: 20, kind: sales-feedback, date: 2026-10-02}]",
    isPrivate: true)
  static let aliases = Key(
    "aliases", Values.aliases, "Other ids by which content points at this persona.",
    example: "[finance-director]")
  static let disputed = Key(
    "disputed", Values.text, "What the team does not agree on.",
    example: "Sales ranks procurement above the CFO in the public sector", isPrivate: true)

  static let all: [KeyInfo] =
    [CommonKeys.title.info, jobTitles.info, priority.info, buyingRole.info, stance.info]
    + [influence.info, segments.info, notApplicable.info, channels.info, formats.info]
    + [listensTo.info, convinces.info, bySegment.info, evidence.info, stalls.info]
    + [aliases.info, disputed.info]
    + CommonKeys.all.dropFirst()

  /// The keys after an error in which nobody knows how much the persona weighs, or where.
  static let weighty = [priority.name, influence.name, segments.name, notApplicable.name]
}

extension Values {
  /// Ids; whether one stands twice is only known when all personas are.
  static let aliases = ValueType<[String]>(.list(.text)) { node, reading in
    reading.listed(node).compactMap { node in
      guard let text = Values.text.read(node, &reading) else { return nil }
      guard !Identifier.isValid(text) else { return text }
      reading.report(BadID.name(text, of: "persona", at: reading.place(node)))
      return nil
    }
  }
}

extension Values {
  static let notApplicable = Values.stage.pairs(with: Values.text).map { entries in
    entries.map { NotApplicableStage(stage: $0.key.target, reason: $0.value) }
  }
}

extension Values {
  private enum Certainty: String, Sendable, CaseIterable {
    case confirmed, assumed
  }

  private static let list = Values.tag(.channels).list.map { channels in
    channels.map { PersonaChannel(channel: $0, isConfirmed: false) }
  }

  private static let certainties = Values.tag(.channels).pairs(
    with: ValueType<Certainty>.choice, whenEmpty: .assumed
  ).map { entries in
    entries.map { PersonaChannel(channel: $0.key.target, isConfirmed: $0.value == .confirmed) }
  }

  /// A list of channels, all assumed, or a map from each to `confirmed` or `assumed`.
  static let personaChannels = ValueType<[PersonaChannel]>(.either(list.shape, certainties.shape)) {
    node, reading in
    if case .map = node.content { return certainties.read(node, &reading) }
    return list.read(node, &reading)
  }
}

/// The keys of a piece of evidence.
enum EvidenceKeys {
  static let kind = Key(
    "kind", Values.tag(.evidenceKinds), "Of what kind it is.", example: "interviews")
  static let count = Key("count", Values.wholeNumber(1...1_000_000), "How many.", example: "9")
  static let date = Key("date", Values.date, "From when it is.", example: "2026-06-12")
  static let note = Key(
    "note", Values.text, "What there is to know of it.",
    example: "Six customers and three lost deals")

  static let all = [kind.info, count.info, date.info, note.info]
}

extension Values {
  static let evidence = ValueType<Evidence>.record(EvidenceKeys.all) { fields, reading in
    let evidence = Evidence(
      kind: fields.value(EvidenceKeys.kind, &reading),
      count: fields.value(EvidenceKeys.count, &reading),
      date: fields.value(EvidenceKeys.date, &reading),
      note: fields.value(EvidenceKeys.note, &reading))
    // One of which mistakes leave nothing is none.
    return evidence == Evidence() && !fields.failed.isEmpty ? nil : evidence
  }
}
