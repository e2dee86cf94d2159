internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// How coverage is computed: the rules in force with their numbers, and every figure's formula.
struct MethodPage: Page {
  let template = "page-method"
  let path = PagePath.method
  let area = SiteArea.method

  func title(in content: SiteContent) -> String { "Method" }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    let taxonomy = content.taxonomy
    let rules = taxonomy.rules
    return [
      ("conditions", .records(content.strengthConditions)),
      ("freshness", .text(rules.freshness?.description)),
      ("reviewEvery", .text(rules.reviewEvery.description)),
      ("breadth", .number(rules.breadth.cells)), ("breadthNeeds", .number(rules.breadth.needs)),
      ("failUnder", .text(rules.failUnder?.description)),
      ("fewestPriority", .number(rules.fewestPriorityPersonas)),
      ("mostPriority", .number(rules.mostPriorityPersonas)),
      (
        "influences",
        .records(
          taxonomy[.influence].tags.map { tag in
            weight(taxonomy.title(of: tag), taxonomy.weight(ofInfluence: tag))
          })
      ),
      (
        "stages",
        .records(
          taxonomy.stages.map { tag in
            weight(taxonomy.title(of: tag), taxonomy.weight(ofStage: tag))
          })
      ),
      ("ownFreshness", .records(ownFreshness(taxonomy))),
      ("figures", .records(FigureName.allCases.map { figure($0, content) })),
      ("checks", .records(content.checks.map(check))),
      ("themes", .text(English.list(content.wording.titles(of: taxonomy[.themes].tags)))),
      ("backlogRule", .text(Wording.backlogRule)),
      ("assumptions", .sentences(content.assumptions)),
    ]
  }
}

extension MethodPage {
  private func weight(_ title: String, _ weight: Weight) -> TemplateRecord {
    ["title": .text(title), "weight": .text(weight.description)]
  }

  /// The types whose assets stay fresh for another time than the rules say.
  private func ownFreshness(_ taxonomy: Taxonomy) -> [TemplateRecord] {
    taxonomy[.assetTypes].tags.compactMap { tag in
      taxonomy[tag].freshness.map {
        ["title": .text(taxonomy.title(of: tag)), "period": .text($0.description)]
      }
    }
  }

  private func check(_ check: PracticeCheck) -> TemplateRecord {
    ["title": .text(check.title), "question": .text(check.question), "id": .text(check.id)]
  }

  private func figure(_ name: FigureName, _ content: SiteContent) -> TemplateRecord {
    let share = content.coverage.figures.overall[name]
    return [
      "title": .text(name.title), "meaning": .text(name.meaning), "formula": .text(name.formula),
      "value": .text(share.text), "parts": .text(share.isEmpty ? nil : share.parts),
      "leftOut": .text(share.leftOutSentence),
    ]
  }
}

extension SiteContent {
  /// What an answer needs to be strong, and whether the rules in force ask for it.
  var strengthConditions: [TemplateRecord] {
    let required = taxonomy.rules.strongRequires
    return [
      condition("Answers", required.contains(.answers), "it names the need that it answers"),
      condition(
        "Freshness", required.contains(.freshness),
        "it was reviewed or published within \(taxonomy.rules.freshness?.description ?? "a limit that has an error"), and the need has not "
          + "changed since"),
      condition(
        "Distribution", required.contains(.distribution),
        "it is on one of the channels on which the persona is"),
      condition(
        "Focus", true,
        "it answers needs in at most \(taxonomy.rules.breadth) cells, and nobody has called it weak"
      ),
    ]
  }

  private func condition(_ title: String, _ isRequired: Bool, _ text: String) -> TemplateRecord {
    ["title": .text(title), "isRequired": .flag(isRequired), "text": .text(text)]
  }
}
