public import CoverageAnalysis
internal import SourceDocuments
public import WorkspaceModel

extension ReviewState {
  /// How it stands, in a few words: `81 days overdue, since 2026-09-02`.
  public var words: String {
    switch self {
    case .never: "no known review"
    case .overdue(let since, let days): "\(English.count(days, "day")) overdue, since \(since)"
    case .due(let day, 0): "due today, \(day)"
    case .due(let day, let days): "due in \(English.count(days, "day")), on \(day)"
    case .later(let day): "not due before \(day)"
    }
  }
}

extension ReviewCounts {
  /// How many files stand how, as a sentence.
  ///
  /// - Parameter window: How far ahead a review counts as due.
  /// - Returns: `12 files are due: 3 without a known review, 5 overdue, 4 due within 30 days. 30 more
  ///   are not due yet.`
  public func sentence(within window: CalendarPeriod) -> String {
    guard total > 0 else { return "There is no file to review." }
    guard open > 0 else {
      let next = nextDay.map { "; the next is due on \($0)" } ?? ""
      return "Nothing is due within \(window)\(next)."
    }
    let start = "\(English.count(open, "file")) \(openWords(within: window))."
    guard later > 0 else { return start }
    return "\(start) \(later) more \(later == 1 ? "is" : "are") not due yet."
  }

  private func openWords(within window: CalendarPeriod) -> String {
    let (are, have) = open == 1 ? ("is", "has") : ("are", "have")
    if never == open { return "\(have) no known review" }
    if overdue == open { return "\(are) overdue" }
    if due == open { return "\(are) due within \(window)" }
    let parts = [
      (never, "without a known review"), (overdue, "overdue"), (due, "due within \(window)"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return "\(are) due: \(parts.joined(separator: ", "))"
  }
}

extension [ReviewQueue.ExemptFile] {
  /// How many files need no review and why, as sentences; none where there are none.
  public var sentence: String? {
    let retired = count { $0.why == .retired }
    let planned = count - retired
    let sentences = [
      retired == 0
        ? nil
        : "\(English.count(retired, "retired asset")) \(retired == 1 ? "needs" : "need") no review.",
      planned == 0
        ? nil
        : "\(English.count(planned, "planned asset")) \(planned == 1 ? "waits" : "wait") until there "
          + "is something to review.",
    ].compactMap(\.self)
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }
}

extension Wording {
  /// Why an answer is to be looked at again, as a sentence.
  public func recheck(of answer: Answer) -> String {
    let asset = workspace.assets[answer.asset]
    let module = answer.module.map { " through the module \(workspace.modules[$0].title.inQuotes)" }
    return
      "\(name(of: answer.asset)) \(clause(for: answer.need, by: answer.asset))\(module ?? ""), "
      + "which now reads otherwise than at the last review: read it again, put right what no longer "
      + "fits, and stamp that: \("persona review --done \(asset.path)".asCode)."
  }

  /// What one side has said on an agreement, in a few words.
  public func words(for approval: Approval) -> String {
    switch approval.standing {
    case .agreed(let day): "\(day)"
    case .outdated(let day): "\(day), more than \(taxonomy.rules.reviewEvery) ago"
    case .ahead(let day): "\(day), which is still to come"
    case .missing: "not yet"
    case .unreadable: "not known"
    }
  }

  /// What is agreed on.
  public func name(of subject: Agreement.Subject) -> String {
    switch subject {
    case .priorityList: "Priority list"
    case .leadDefinition(let lead): workspace.leadDefinitions[lead].title
    }
  }

  /// What is left to do before all sides stand behind something, as sentences.
  public func toDo(for agreement: Agreement) -> [String] {
    let place = coverage.line(ofApprovalsFor: agreement.subject)
    let approvals = KeyName<LeadDefinition>.approvals.asCode
    return agreement.approvals.compactMap { approval in
      let side = English.sentence(approval.side)
      let key = "\(approval.side): \(coverage.today)".asCode
      switch approval.standing {
      case .agreed: return nil
      case .outdated:
        return "\(side) agreed more than \(taxonomy.rules.reviewEvery) ago: ask again, then write "
          + "\(key) under \(approvals) in \(place)."
      case .ahead(let day):
        return "\(side) agrees only on \(day), which is still to come and does not count: \(place)."
      case .unreadable:
        return "Whether \(approval.side) has agreed can't be read: put \(approvals) right in "
          + "\(place)."
      case .missing:
        return "\(side) has not agreed: once it does, write \(key) under \(approvals) in \(place)."
      }
    }
  }
}

extension TaggingDebt.Lack {
  /// What is missing, as the heading of a list of assets.
  public var heading: String {
    switch self {
    case .cell(half: nil): "No cell"
    case .cell(half: .some(.personas)): "Personas without stages"
    case .cell(half: .some(.stages)): "Stages without personas"
    case .owner: "No owner"
    case .type: "No type"
    case .reviewDate: "No review date"
    case .deprecatedTag: "A tag that the taxonomy has replaced"
    case .invalidTag: "A tag or a pointer that leads to nothing"
    }
  }
}
