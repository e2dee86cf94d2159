internal import SourceDocuments

/// Reads the addresses of needs and cells: `cfo.evaluation.payback`, `cfo.evaluation`.
enum NeedAddress {
  /// The need of an address; reports what is wrong with it.
  static func need(
    _ text: String, _ reading: inout Reading, _ range: Range<Int>
  ) -> Ordinal<Need>? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard (2...3).contains(parts.count), !parts.contains("") else {
      reading.report(
        UnknownNeed.wrongForm(
          text, "persona.stage.need", reading, at: reading.place(range)))
      return nil
    }
    guard let cell = cell(parts, &reading, range) else { return nil }
    guard parts.count == 3 else {
      let names = reading.names.needs.names(in: cell)
      reading.report(UnknownNeed.cell(parts, names: names, reading, at: reading.place(range)))
      return nil
    }
    switch reading.names.needs.find(parts[2], in: cell) {
    case .found(let need):
      return need
    case .several(let names):
      reading.report(
        AmbiguousNeed.diagnostic(text, names: names, in: cell, reading, at: reading.place(range)))
    case .leftOut:
      reading.leaveOut()
    case .unknown(let names):
      reading.report(
        UnknownNeed.diagnostic(
          parts, names: names, in: cell, reading, at: reading.place(range)))
    }
    return nil
  }

  /// The cell of an address; reports what is wrong with it.
  static func cell(
    _ text: String, _ reading: inout Reading, _ range: Range<Int>
  ) -> CellAddress? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, !parts.contains("") else {
      reading.report(
        UnknownNeed.wrongForm(text, "persona.stage", reading, at: reading.place(range)))
      return nil
    }
    return cell(parts, &reading, range)
  }

  private static func cell(
    _ parts: [String], _ reading: inout Reading, _ range: Range<Int>
  ) -> CellAddress? {
    // Both parts are looked at, so that two mistakes are two findings.
    let persona = reading.persona(named: parts[0], at: range)
    let stage = reading.tag(.stages, named: parts[1], at: range)
    guard let persona, let stage else { return nil }
    return CellAddress(persona: persona, stage: stage)
  }
}
