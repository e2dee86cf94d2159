package import WorkspaceModel

/// Whether marketing and sales both stand by a lead definition, and since when.
package struct LeadAgreement: Sendable, Hashable {
  /// The day on which marketing agreed; none while it has not, or only on a day to come.
  package let marketing: CalendarDate?
  /// The day on which sales agreed.
  package let sales: CalendarDate?
  /// The sides whose word is older than a file may go without a review.
  package let overdue: [Side]
  /// What lies ahead and does not count yet.
  package let ahead: [LabelledDate]
  /// What others than the two sides have approved.
  package let others: [LabelledDate]

  /// A side that has to agree.
  package enum Side: String, Sendable, CaseIterable {
    case marketing, sales
  }

  init(of lead: LeadDefinition, in taxonomy: Taxonomy, on today: CalendarDate) {
    let past = lead.approvals.filter { $0.date <= today }
    let date = { (side: Side) in past.filter { $0.isOf(side) }.map(\.date).max() }
    let limit = taxonomy.rules.reviewEvery
    marketing = date(.marketing)
    sales = date(.sales)
    overdue = Side.allCases.filter { side in
      date(side).map { limit.end(from: $0) < today } ?? false
    }
    ahead = lead.approvals.filter { $0.date > today }
    others = past.filter { approval in !Side.allCases.contains(where: approval.isOf) }
  }
}

extension LeadAgreement {
  package func date(of side: Side) -> CalendarDate? {
    switch side {
    case .marketing: marketing
    case .sales: sales
    }
  }

  /// The sides that have not agreed.
  package var missing: [Side] { Side.allCases.filter { date(of: $0) == nil } }

  package var isAgreed: Bool { missing.isEmpty }
}

extension LabelledDate {
  fileprivate func isOf(_ side: LeadAgreement.Side) -> Bool { label.lowercased() == side.rawValue }
}
