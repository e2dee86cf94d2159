internal import SourceDocuments
package import WorkspaceModel

extension CoverageWording {
  /// What stands next to every signal of engagement.
  package static let engagementWarning =
    "Engagement is not influence: a click shows interest, not the power to decide, and somebody "
    + "who never opens anything can still stop the deal. No signal qualifies or rejects a lead by "
    + "itself."

  /// What content tells about a criterion of a lead definition, as a sentence.
  package func sentence(for verification: CriterionVerification) -> String {
    let criterion = taxonomy.title(of: verification.criterion)
    guard verification.isVerified else {
      return "\(criterion): no content tells it, so ask for it in the call."
    }
    let untold = few(verification.options.filter { !$0.isToldApart }.map(\.title.inQuotes), "or")
    let start =
      "\(criterion): \(names(of: verification.verifiedBy)) "
      + "\(verification.verifiedBy.count == 1 ? "tells" : "tell") it"
    guard !untold.isEmpty else { return "\(start)." }
    return "\(start), but nothing tells \(untold) from the rest."
  }

  /// Which asset tells an option, as a sentence.
  package func sentence(for option: OptionVerification) -> String {
    let title = option.title.inQuotes
    if option.isToldApart {
      let verb = option.toldApartBy.count == 1 ? "tells" : "tell"
      return "\(title): \(names(of: option.toldApartBy)) \(verb) it."
    }
    guard !option.verifiedBy.isEmpty else { return "\(title): nothing that we publish tells it." }
    let verb = option.verifiedBy.count == 1 ? "speaks" : "speak"
    return "\(title): nothing tells it on its own; \(names(of: option.verifiedBy)) \(verb) of it "
      + "together with others."
  }

  /// What reading tells of two options, as a sentence.
  package func sentence(for pair: OptionPair, of criterion: CriterionVerification) -> String {
    let (first, second) = (criterion.options[pair.first], criterion.options[pair.second])
    let (one, other) = (first.title.inQuotes, second.title.inQuotes)
    switch (first.revealedBy, second.revealedBy) {
    case (let left?, let right?):
      return "Whoever reads \(name(of: left)) is at \(one), whoever reads \(name(of: right)) at "
        + "\(other)."
    case (let left?, nil):
      return "Whoever reads \(name(of: left)) is at \(one); nothing reveals \(other), so silence "
        + "tells nothing."
    case (nil, _):
      return "Nothing tells \(one) from \(other)."
    }
  }

  /// How many pairs a list leaves out, as a sentence.
  package func sentence(forFurther pairs: OptionPairList) -> String? {
    pairs.further == 0 ? nil : "And \(English.count(pairs.further, "further pair"))."
  }

  /// The parts of budget, authority, need and timeline that a lead definition leaves open.
  package func sentence(forMissingPartsOf verification: LeadVerification) -> String? {
    guard !verification.missing.isEmpty else { return nil }
    let parts = English.list(titles(of: verification.missing).map { $0.lowercased() })
    return "\(workspace.leadDefinitions[verification.lead].path) says nothing about \(parts)."
  }
}

extension CoverageWording {
  /// Who stands by a lead definition, and who does not, as sentences.
  package func sentences(for agreement: LeadAgreement) -> [String] {
    let agreed = LeadAgreement.Side.allCases.compactMap { side in
      agreement.date(of: side).map { "\(side.rawValue) agreed on \($0)" }
    }
    let missing = agreement.missing.map(\.rawValue)
    let first =
      agreed.isEmpty
      ? "neither marketing nor sales has agreed yet"
      : English.list(agreed) + (missing.first.map { "; \($0) has not agreed yet" } ?? "")
    let old = English.list(agreement.overdue.map(\.rawValue))
    let limit = taxonomy.rules.reviewEvery
    let overdue =
      old.isEmpty ? nil : "The word of \(old) is more than \(limit) old: ask whether it holds."
    let ahead = agreement.ahead.map { "\($0.label) \($0.date)" }
    return [
      English.sentence(first) + ".", overdue,
      ahead.isEmpty ? nil : "Still ahead, so it does not count yet: \(English.list(ahead)).",
      agreement.others.isEmpty
        ? nil
        : "Also approved by \(English.list(agreement.others.map { "\($0.label) \($0.date)" })).",
    ].compactMap(\.self)
  }

  /// What a lead definition covers by itself: nothing; with what its personas' cells are.
  package func standing(of ordinal: Ordinal<LeadDefinition>) -> String {
    let lead = workspace.leadDefinitions[ordinal]
    let cells = lead.personas.map { coverage.figures[$0].strength }
    let (strong, all) = (
      cells.reduce(0) { $0 + $1.numerator }, cells.reduce(0) { $0 + $1.denominator }
    )
    let start =
      coverage.leads[ordinal].agreement.isAgreed
      ? "This definition is agreed. That covers nothing by itself"
      : "This definition is not agreed yet, and agreement alone would cover nothing"
    guard !lead.personas.isEmpty else {
      return "\(start): it names no persona, so nobody can say what such a lead finds to read."
    }
    guard all > 0 else { return "\(start), and its \(noun(lead)) at no stage." }
    let whose = lead.personas.count == 1 ? "its persona" : "its personas"
    return "\(start): of the \(English.count(all, "cell")) of \(whose) \(strong) "
      + "\(strong == 1 ? "is" : "are") strong."
  }

  private func noun(_ lead: LeadDefinition) -> String {
    lead.personas.count == 1 ? "persona takes part" : "personas take part"
  }

  /// Where the segments of a lead definition and of its personas differ, as sentences.
  package func sentences(for segments: LeadSegments, of lead: LeadDefinition) -> [String] {
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

extension CoverageWording {
  /// Some assets by their titles; of many the first few.
  func names(of assets: [Ordinal<Asset>]) -> String {
    few(assets.prefix(Self.mostNamed + 1).map { name(of: $0) }, count: assets.count)
  }

  /// A list in words; of many the first few, with how many are left out.
  private func few(_ names: [String], count: Int? = nil, _ conjunction: String = "and") -> String {
    let all = count ?? names.count
    guard all > Self.mostNamed else { return English.list(names, conjunction) }
    let shown = names.prefix(Self.mostNamed - 1).joined(separator: ", ")
    return "\(shown) \(conjunction) \(all - Self.mostNamed + 1) more"
  }

  private static let mostNamed = 6
}
