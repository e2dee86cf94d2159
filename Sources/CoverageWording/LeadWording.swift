package import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

extension Wording {
  /// What stands next to every signal of engagement.
  package static let engagementWarning =
    "Engagement is not influence: a click shows interest, not the power to decide, and somebody "
    + "who never opens anything can still stop the deal. No signal qualifies or rejects a lead by "
    + "itself."

  /// Whether content hints at a criterion of a lead definition, as a sentence.
  package func sentence(for verification: CriterionVerification) -> String {
    let criterion = taxonomy.title(of: verification.criterion)
    guard verification.isVerified else {
      return "\(criterion): no content hints at it, so a form, the CRM or the call has to tell it."
    }
    let untold = few(verification.options.filter { !$0.isToldApart }.map(\.title.inQuotes), "or")
    let start =
      "\(criterion): reading \(names(of: verification.verifiedBy, "or")) hints at it"
    guard !untold.isEmpty else { return "\(start)." }
    return "\(start), but nothing tells \(untold) from the rest."
  }

  /// Which asset tells an option, as a sentence.
  package func sentence(for option: OptionVerification) -> String {
    let title = option.title.inQuotes
    if option.isToldApart {
      return "\(title): reading \(names(of: option.toldApartBy, "or")) hints at it."
    }
    guard !option.verifiedBy.isEmpty else {
      return "\(title): nothing that we publish hints at it."
    }
    let verb = option.verifiedBy.count == 1 ? "speaks" : "speak"
    return
      "\(title): nothing hints at it on its own; \(names(of: option.verifiedBy)) \(verb) of it "
      + "together with others."
  }

  /// What reading tells of the options of a criterion two by two, as sentences; of many pairs the
  /// first few.
  package func sentences(forPairsOf criterion: CriterionVerification) -> [String] {
    let pairs = criterion.pairs
    return [pairs.toldApart, pairs.halfTold, pairs.untold].flatMap { list in
      list.shown.map { sentence(for: $0, of: criterion) }
        + (list.further == 0 ? [] : ["And \(English.count(list.further, "further pair"))."])
    }
  }

  /// What reading tells of two options, as a sentence.
  private func sentence(for pair: OptionPair, of criterion: CriterionVerification) -> String {
    let (first, second) = (criterion.options[pair.first], criterion.options[pair.second])
    let (one, other) = (first.title.inQuotes, second.title.inQuotes)
    switch (first.revealedBy, second.revealedBy) {
    case (let left?, let right?):
      return "Reading \(name(of: left)) hints at \(one), reading \(name(of: right)) at \(other)."
    case (let left?, nil):
      return "Reading \(name(of: left)) hints at \(one); nothing hints at \(other) alone, so "
        + "only a call can tell who needs that."
    case (nil, _):
      return "Nothing tells \(one) from \(other)."
    }
  }

  /// The parts of budget, authority, need and timeline that a lead definition leaves open.
  package func sentence(forMissingPartsOf verification: LeadVerification) -> String? {
    guard !verification.missing.isEmpty else { return nil }
    let parts = English.list(titles(of: verification.missing).map(\.insideSentence))
    return "\(workspace.leadDefinitions[verification.lead].path) says nothing about \(parts)."
  }
}

extension Wording {
  /// Some assets by their titles; of many the first few.
  func names(of assets: [Ordinal<Asset>], _ conjunction: String = "and") -> String {
    few(assets.prefix(Self.mostNamed + 1).map { name(of: $0) }, count: assets.count, conjunction)
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
