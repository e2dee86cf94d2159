internal import SourceDocuments

/// The keys of an entry of `stalls`.
enum StallKeys {
  static let stage = Key("stage", Values.stage, "At which stage.", example: "selection")
  static let deals = Key(
    "deals", Values.wholeNumber(1...1_000_000), "How many deals stood still.", example: "8")
  static let of = Key(
    "of", Values.wholeNumber(1...1_000_000), "Of how many, where somebody has counted them.",
    example: "20")
  static let date = Key(
    "date", Values.date, "The day on which it was found.", example: "2026-10-02")
  static let note = Key(
    "note", Values.text, "For want of what.", example: "Asked for the review pack")

  static let all = [
    stage.info, deals.info, of.info, EvidenceKeys.kind.info, date.info, note.info,
  ]
}

extension Values {
  private static let stallRecord = ValueType<StallDraft>.record(StallKeys.all) { fields, reading in
    let before = reading.leftOutCount
    var draft = StallDraft(
      stage: fields.value(StallKeys.stage, &reading),
      deals: fields.value(StallKeys.deals, &reading), total: fields.value(StallKeys.of, &reading),
      kind: fields.value(EvidenceKeys.kind, &reading),
      date: fields.value(StallKeys.date, &reading), note: fields.value(StallKeys.note, &reading))
    if let deals = draft.deals, let total = draft.total, total < deals,
      let range = fields.written(StallKeys.of.name)?.range
    {
      reading.report(
        BadNumber.diagnostic(
          StallKeys.of.name, "\(total)", "at least the number of deals, which is \(deals)",
          at: reading.place(range)))
    }
    draft.hasError = reading.leftOutCount > before || !fields.failed.isEmpty
    return draft
  }

  /// Where deals stood still; an entry with an error is left out whole.
  static let stalls = ValueType<[Stall]>(.list(stallRecord.shape)) { node, reading in
    reading.listed(node).compactMap { node in
      guard let draft = stallRecord.read(node, &reading), !draft.hasError else { return nil }
      if let stall = draft.stall(line: reading.file.line(at: node.range.lowerBound)) {
        return stall
      }
      reading.report(
        IncompleteStall.diagnostic(missing: draft.missing, at: reading.place(node)))
      return nil
    }
  }
}

/// An entry of `stalls` as far as it is written.
private struct StallDraft {
  let stage: Tag?
  let deals: Int?
  let total: Int?
  let kind: Tag?
  let date: CalendarDate?
  let note: String?
  var hasError = false
}

extension StallDraft {
  /// The keys without which nothing can be said.
  var missing: [String] {
    [
      stage == nil ? StallKeys.stage.name : nil, deals == nil ? StallKeys.deals.name : nil,
      date == nil ? StallKeys.date.name : nil,
    ].compactMap(\.self)
  }

  func stall(line: Int) -> Stall? {
    guard let stage, let deals, let date else { return nil }
    return Stall(
      stage: stage, deals: deals, total: total, kind: kind, date: date, note: note, line: line)
  }
}
