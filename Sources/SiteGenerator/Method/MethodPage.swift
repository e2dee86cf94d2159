internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// How coverage is computed: the rules in force with their numbers, and every figure's formula.
struct MethodPage: Page {
  static let area = SiteArea("Method", at: "method.html", .foot(.upkeep))
  let template = "method-page"
  let path = area.path
  let scripts = ["tables.js"]

  static func all(in content: SiteContent) -> [Self] { [Self()] }

  func title(in content: SiteContent) -> String { "Method" }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    let taxonomy = content.taxonomy
    let rules = taxonomy.rules
    let (overall, figures) = (content.coverage.figures.overall, FigureTables(content))
    return [
      ("conditions", .records(content.strengthConditions)),
      ("freshness", .text(rules.freshness?.description)),
      ("reviewEvery", .text(rules.reviewEvery.description)),
      ("smallestGroup", .number(rules.measurement.smallestGroup)),
      ("tooFew", .number(rules.measurement.tooFew)),
      ("landmark", .text(rules.measurement.landmark.description)),
      ("lookback", .text(rules.measurement.lookback.description)),
      ("withholds", .flag(rules.measurement.smallestGroup > 1)),
      ("legend", Legend(content).values), ("breadthCells", .number(rules.breadth.cells)),
      ("breadthNeeds", .number(rules.breadth.needs)),
      ("proofRoles", .text(content.words(taxonomy.proofRoles))),
      ("efforts", .records(ActKind.allCases.filter { $0 != .correct }.map { effort($0, rules) })),
      ("countsClaims", content.countsClaims.map { .sentence($0) } ?? .none),
      ("isMeasured", .flag(content.coverage.isMeasured)),
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
      ("figures", .records(figures.overall)), ("tables", .records(figures.tables)),
      ("gaps", .text(overall.gaps.text)), ("hasHistory", .flag(content.history != nil)),
      (
        "otherMatrices",
        .records(
          MatrixPage.withoutPage.map { matrix in
            ["title": .text(matrix.title), "id": .text(matrix.id)]
          })
      ),
      ("age", .text(overall.freshness.share.isEmpty ? nil : overall.freshness.sentence)),
      ("checks", .records(content.checks.map(check))),
      ("themes", .text(English.list(content.wording.titles(of: taxonomy[.themes].tags)))),
      ("backlogRule", .text(content.wording.backlogRule)),
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
    ["title": .text(check.title), "id": .text(check.id)]
  }

  private func effort(_ kind: ActKind, _ rules: CoverageRules) -> TemplateRecord {
    [
      "id": .text(kind.rawValue), "title": .text(kind.verb), "meaning": .text(kind.meaning),
      "effort": .number(rules.effort[kind]),
    ]
  }
}
