public import CoverageAnalysis
internal import SourceDocuments
public import WorkspaceModel

extension Wording {
  /// Who stands by a lead definition, and who does not, as sentences.
  public func sentences(for agreement: Agreement) -> [String] {
    let agreed = agreement.approvals.filter(\.isRequired).compactMap { approval in
      approval.date.map { "\(approval.side) agreed on \($0)" }
    }
    let open = agreement.missing
    let rest: String? =
      if open.isEmpty {
        nil
      } else if agreement.isInDoubt {
        "whether \(English.list(open)) \(open.count == 1 ? "has" : "have") agreed can't be read"
      } else if agreed.isEmpty {
        "neither marketing nor sales has agreed yet"
      } else {
        "\(English.list(open)) has not agreed yet"
      }
    let parts = [agreed.isEmpty ? nil : English.list(agreed), rest].compactMap(\.self)
    return [English.sentence(parts.joined(separator: "; ")) + "."] + remarks(on: agreement)
  }

  /// What else is to be known of an agreement: whose word is old, still ahead, or not asked for.
  private func remarks(on agreement: Agreement) -> [String] {
    var (old, ahead, others): ([String], [String], [String]) = ([], [], [])
    for approval in agreement.approvals {
      if case .ahead(let day) = approval.standing { ahead.append("\(approval.side) \(day)") }
      if approval.isOutdated { old.append(approval.side) }
      if let day = approval.date, !approval.isRequired { others.append("\(approval.side) \(day)") }
    }
    let limit = taxonomy.rules.reviewEvery
    return [
      old.isEmpty
        ? nil
        : "The word of \(English.list(old)) is more than \(limit) old: ask whether it holds.",
      ahead.isEmpty ? nil : "Still ahead, so it does not count yet: \(English.list(ahead)).",
      others.isEmpty ? nil : "Also approved by \(English.list(others)).",
    ].compactMap(\.self)
  }

  /// What a lead definition covers by itself: nothing; with what its personas' cells are.
  public func standing(of ordinal: Ordinal<LeadDefinition>) -> String {
    let lead = workspace.leadDefinitions[ordinal]
    let cells = lead.personas.flatMap { coverage.row(of: $0).filter(\.state.applies) }
    let (strong, all) = (cells.count { $0.state == .strong }, cells.count)
    let agreement = coverage.leads[ordinal].agreement
    let start =
      if agreement.isAgreed {
        "This definition is agreed. That covers nothing by itself"
      } else if agreement.isInDoubt {
        "Whether this definition is agreed can't be read, and agreement alone would cover nothing"
      } else {
        "This definition is not agreed yet, and agreement alone would cover nothing"
      }
    guard !lead.personas.isEmpty || !lead.isInDoubt(.persona) else {
      return
        "\(start): its persona can't be read, so nobody can say what such a lead finds to read."
    }
    guard !lead.personas.isEmpty else {
      return "\(start): it names no persona, so nobody can say what such a lead finds to read."
    }
    guard all > 0 else { return "\(start), and its \(noun(lead)) at no stage." }
    let whose = lead.personas.count == 1 ? "its persona" : "its personas"
    let next = nextAct(for: lead)
    guard all > 1 else {
      return "\(start): the only cell of \(whose) is \(strong == 1 ? "" : "not ")strong.\(next)"
    }
    return "\(start): of the \(all) cells of \(whose) \(strong) "
      + "\(strong == 1 ? "is" : "are") strong.\(next)"
  }

  /// What to do next for the personas of a lead, as a sentence behind another one; empty where there
  /// is nothing to do.
  private func nextAct(for lead: LeadDefinition) -> String {
    let plan = coverage.backlog.first {
      lead.personas.contains($0.cell.persona) && $0.nextAct != nil
    }
    guard let plan, let act = plan.nextAct else { return "" }
    return " Next for \(name(of: plan.cell)): \(title(of: act, for: plan.cell).insideSentence)."
      .asSentence
  }

  private func noun(_ lead: LeadDefinition) -> String {
    lead.personas.count == 1 ? "persona takes part" : "personas take part"
  }

  /// Where the segments of a lead definition and of its personas differ, as sentences.
  public func sentences(for segments: LeadSegments, of lead: LeadDefinition) -> [String] {
    let outside = English.list(titles(of: segments.outside), "or")
    let who = lead.personas.count == 1 ? "its persona does not belong" : "no persona of it belongs"
    let start = segments.outside.isEmpty ? [] : ["It is for \(outside), to which \(who)."]
    let partly = segments.partlyOutside.map { entry in
      "\(workspace.personas[entry.persona].title) does not belong to "
        + "\(English.list(titles(of: entry.segments), "or"))."
    }
    let leftOut = segments.leftOut.map { entry in
      "\(workspace.personas[entry.persona].title) also belongs to "
        + "\(English.list(titles(of: entry.segments))), for which this definition is not."
    }
    return start + partly + leftOut
  }
}
