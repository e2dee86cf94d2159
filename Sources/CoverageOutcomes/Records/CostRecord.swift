internal import SourceDocuments
internal import WorkspaceModel

/// What was spent over some days.
struct CostRecord: Sendable {
  let period: ClosedRange<CalendarDate>
  /// None for what several share.
  let persona: Ordinal<Persona>?
  let channel: Tag?
  let money: Money
  let allocation: Allocation

  /// How what is shared is split.
  enum Allocation: Sendable, Hashable {
    /// It is shown as it is, unallocated where several share it.
    case direct
    /// In equal parts over the priority personas.
    case even
    /// In parts by weights.
    case weights([Ordinal<Persona>: Int])
  }

  enum Column: Int, TableColumns {
    case start, end, persona, channel, amount, currency, allocation

    static let table = MeasurementTable.costs
    static let contract: [TableColumn] = [
      .required("period_start", "a day"),
      .required("period_end", "a day"),
      .optional("persona_id", "a persona, by its id or an alias; empty for what several share"),
      .optional("channel", "a channel of the taxonomy"),
      .required("amount_minor", "a whole number of the smallest coin, as cents"),
      .required("currency", "three large letters, as `EUR`"),
      .optional(
        "allocation",
        "`direct`, `even`, or `weights: cfo=2 ciso=1`; what is shared and has none "
          + "stays unallocated"),
    ]
  }
}

extension CostRecord {
  /// Reads a row; none where something is wrong with it, which the row then holds.
  init?(_ row: inout TableRow<Column>, _ reading: inout DatasetReading) {
    let period = reading.period(&row, .start, .end)
    persona = row.persona(.persona, in: reading.workspace)
    channel = row.tag(.channel, of: reading.taxonomy[.channels])
    if row.text(.amount).isEmpty { row.report(.amount, "a row needs `amount_minor`") }
    let amount = row.number(.amount)
    let currency = row.currency(.currency, of: amount)
    allocation = Allocation(&row, reading)
    if persona != nil, allocation != .direct {
      row.report(
        .allocation,
        "what is one persona's is not split: leave out `persona_id` or `allocation`")
    }
    guard row.mistakes.isEmpty, let period, let amount, let currency else { return nil }
    self.period = period
    money = Money(minor: amount, currency: currency)
    let key = [
      persona.map { "\($0.value)" } ?? "", channel.map { "\($0.index)" } ?? "", currency,
    ]
    reading.notePeriod(row, .start, period, of: key)
  }
}

extension CostRecord.Allocation {
  /// Reads the column `allocation`; what is wrong with it is told to the row.
  fileprivate init(_ row: inout TableRow<CostRecord.Column>, _ reading: DatasetReading) {
    let text = row.text(.allocation)
    switch text {
    case "", "direct": self = .direct
    case "even": self = .even
    default:
      self = .direct
      guard let weights = Self.weights(text, reading.workspace) else {
        row.report(
          .allocation,
          "\(text.quoted) is none of `direct`, `even` and `weights: cfo=2 ciso=1` with "
            + "personas of this workspace")
        return
      }
      self = .weights(weights)
    }
  }

  private static func weights(
    _ text: String, _ workspace: Workspace
  ) -> [Ordinal<Persona>: Int]? {
    guard text.hasPrefix("weights:") else { return nil }
    var weights: [Ordinal<Persona>: Int] = [:]
    for part in text.dropFirst("weights:".count).split(whereSeparator: { " ,".contains($0) }) {
      let sides = part.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      guard sides.count == 2, let persona = workspace.persona(named: sides[0]),
        sides[1].utf8.allSatisfy(Byte.isDigit), let weight = Int(sides[1]), weight <= 1_000_000,
        weights.updateValue(weight, forKey: persona) == nil
      else { return nil }
    }
    return weights.values.contains { $0 > 0 } ? weights : nil
  }
}
