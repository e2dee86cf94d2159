internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

extension SiteContent {
  /// What an answer needs to be strong, and whether the rules in force ask for it.
  var strengthConditions: [TemplateRecord] {
    let (rules, required) = (taxonomy.rules, taxonomy.rules.strongRequires)
    let limit = rules.freshness?.description ?? "a limit that has an error"
    return [
      condition("Answers", required.contains(.answers), "it names the need that it answers"),
      condition(
        "Reply", required.contains(.reply),
        "it says in a sentence what it replies to that very need"),
      condition(
        "Freshness", required.contains(.freshness),
        "it was reviewed or published within \(limit), or within the time of its type, and the need "
          + "has not changed since"),
      condition(
        "Distribution", required.contains(.distribution),
        "it is on one of the channels on which the persona is; where only assumed ones meet, it is "
          + "strong and marked as assumed"),
      condition("Fit", required.contains(.answers), fit),
      condition(
        "Focus", true,
        "the answers of one asset count for at most \(English.count(rules.breadth.needs, "need")) in "
          + "at most \(English.count(rules.breadth.cells, "cell")), in the order in which they stand"
      ),
      condition("Judgement", true, "nobody has called it weak"),
    ]
  }

  private var fit: String {
    let roles = wording.titles(of: taxonomy.proofRoles).map(\.insideSentence)
    return roles.isEmpty
      ? "a proof can be given by no asset, as no role is listed for it"
      : "a proof is given by an asset of the role \(English.list(roles, "or"))"
  }

  /// That the figures count claims, where this team asks for no answers or no replies; else nothing.
  var countsClaims: String? {
    guard coverage.countsClaims else { return nil }
    let required = taxonomy.rules.strongRequires
    return required.contains(.answers)
      ? "The figures of this workspace count claims: `strong-requires` asks for no reply, so a pointer "
        + "counts as an answer."
      : "The figures of this workspace count claims: `strong-requires` asks for no answers, so a cell "
        + "is strong once an asset that claims it has the other marks."
  }

  private func condition(_ title: String, _ isRequired: Bool, _ text: String) -> TemplateRecord {
    ["title": .text(title), "isRequired": .flag(isRequired), "text": .text(text)]
  }
}
