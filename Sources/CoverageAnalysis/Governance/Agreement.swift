package import WorkspaceModel

/// Who has agreed on something that marketing and sales both have to stand behind.
package struct Agreement: Sendable, Hashable {
  package let subject: Subject
  /// Marketing and sales, then whoever else is written, in the order of the file.
  package let approvals: [Approval]

  package enum Subject: Sendable, Hashable {
    /// Which personas come first, in the taxonomy.
    case priorityList
    case leadDefinition(Ordinal<LeadDefinition>)
  }

  init(_ subject: Subject, _ written: [LabelledDate], rules: CoverageRules, on today: CalendarDate)
  {
    var rest = written
    var approvals: [Approval] = []
    for side in Self.sides {
      let index = rest.firstIndex { $0.label.lowercased() == side }
      let date = index.map { rest.remove(at: $0).date }
      approvals.append(Approval(side: side, date: date, rules: rules, on: today))
    }
    approvals += rest.map { Approval(side: $0.label, date: $0.date, rules: rules, on: today) }
    self.subject = subject
    self.approvals = approvals
  }
}

/// One side's word on an agreement.
package struct Approval: Sendable, Hashable {
  /// As it is written: `marketing`.
  package let side: String
  package let standing: Standing

  package enum Standing: Sendable, Hashable {
    case agreed(on: CalendarDate)
    /// Longer ago than files are to be reviewed.
    case outdated(on: CalendarDate)
    /// The day is still to come, which is no agreement yet.
    case ahead(on: CalendarDate)
    case missing
  }
}

extension Agreement {
  /// Those who have to agree.
  static let sides = ["marketing", "sales"]

  /// Whether every side that has to agree did so, and not too long ago.
  package var holds: Bool { approvals.allSatisfy(\.holds) }

  /// What has been agreed on: the priority list, then each lead definition.
  static func all(in workspace: Workspace, on today: CalendarDate) -> [Agreement] {
    let (taxonomy, leads) = (workspace.taxonomy, workspace.leadDefinitions)
    return [Agreement(.priorityList, taxonomy.approvals, rules: taxonomy.rules, on: today)]
      + leads.ordinals.map { lead in
        Agreement(
          .leadDefinition(lead), leads[lead].approvals, rules: taxonomy.rules, on: today)
      }
  }
}

extension Approval {
  package var holds: Bool {
    if case .agreed = standing { true } else { false }
  }

  init(side: String, date: CalendarDate?, rules: CoverageRules, on today: CalendarDate) {
    self.side = side
    guard let date else {
      standing = .missing
      return
    }
    if date > today {
      standing = .ahead(on: date)
    } else {
      standing = rules.reviewEvery.end(from: date) < today ? .outdated(on: date) : .agreed(on: date)
    }
  }
}
