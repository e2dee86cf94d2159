public import WorkspaceModel

/// Who has agreed on something that marketing and sales both have to stand behind.
public struct Agreement: Sendable, Hashable {
  public let subject: Subject
  /// Marketing and sales, then whoever else is written, in the order of the file.
  public let approvals: [Approval]

  public enum Subject: Sendable, Hashable {
    /// Which personas come first, in the taxonomy.
    case priorityList
    case leadDefinition(Ordinal<LeadDefinition>)
  }

  /// Takes what is written.
  ///
  /// - Parameters:
  ///   - subject: What is agreed on.
  ///   - written: Who agreed, and when.
  ///   - isInDoubt: Whether a mistake may have left out somebody's word.
  ///   - rules: How long a word holds.
  ///   - today: The day to judge dates by.
  init(
    _ subject: Subject, _ written: [LabelledDate], isInDoubt: Bool, rules: CoverageRules,
    on today: CalendarDate
  ) {
    var rest = written
    let required = LabelledDate.sidesToAgree.map { side in
      let index = rest.firstIndex { $0.label.lowercased() == side }
      let date = index.map { rest.remove(at: $0).date }
      return Approval(
        side: side, isRequired: true,
        standing: date == nil && isInDoubt
          ? .unreadable : Approval.Standing(date, rules, on: today))
    }
    self.subject = subject
    approvals =
      required
      + rest.map { written in
        Approval(
          side: written.label, isRequired: false,
          standing: Approval.Standing(written.date, rules, on: today))
      }
  }
}

/// One side's word on an agreement.
public struct Approval: Sendable, Hashable {
  /// As it is written: `marketing`.
  public let side: String
  /// Whether nothing is agreed without it.
  public let isRequired: Bool
  public let standing: Standing

  public enum Standing: Sendable, Hashable {
    case agreed(on: CalendarDate)
    /// Longer ago than files are to be reviewed.
    case outdated(on: CalendarDate)
    /// The day is still to come, which is no agreement yet.
    case ahead(on: CalendarDate)
    case missing
    /// A mistake may have left out that it agreed, which counts as no agreement.
    case unreadable
  }
}

extension Agreement {
  /// Whether every side that is written or has to agree did so, and not too long ago.
  public var holds: Bool { approvals.allSatisfy(\.holds) }

  /// The sides that have to agree and have not.
  public var missing: [String] {
    approvals.filter { $0.isRequired && $0.date == nil }.map(\.side)
  }

  /// Whether a mistake may have left out that a side has agreed.
  public var isInDoubt: Bool { approvals.contains { $0.standing == .unreadable } }

  /// Whether both sides have agreed, however long ago.
  public var isAgreed: Bool { missing.isEmpty }

  /// The day on which a side that has to agree did so.
  public func date(of side: String) -> CalendarDate? {
    approvals.first { $0.isRequired && $0.side == side }?.date
  }

  /// What has been agreed on: the priority list, then each lead definition.
  static func all(in coverage: Coverage) -> [Agreement] {
    let taxonomy = coverage.workspace.taxonomy
    return [
      Agreement(
        .priorityList, taxonomy.approvals,
        isInDoubt: taxonomy.facts?.isInDoubt(KeyName<Taxonomy>.approvals.text) ?? false,
        rules: taxonomy.rules, on: coverage.today)
    ] + coverage.leads.all.map(\.agreement)
  }
}

extension Approval {
  public var holds: Bool {
    if case .agreed = standing { true } else { false }
  }

  /// Whether the side agreed longer ago than files are to be reviewed.
  public var isOutdated: Bool {
    if case .outdated = standing { true } else { false }
  }

  /// The day on which the side agreed; none while it has not, or only on a day to come.
  public var date: CalendarDate? {
    switch standing {
    case .agreed(let day), .outdated(let day): day
    case .ahead, .missing, .unreadable: nil
    }
  }
}

extension Approval.Standing {
  init(_ date: CalendarDate?, _ rules: CoverageRules, on today: CalendarDate) {
    guard let date else {
      self = .missing
      return
    }
    if date > today {
      self = .ahead(on: date)
    } else {
      self = rules.reviewEvery.end(from: date) < today ? .outdated(on: date) : .agreed(on: date)
    }
  }
}
