internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import WorkspaceModel

/// What to do next for each open cell, the most rewarding first.
struct BacklogPage: Page {
  static let area = SiteArea("To do", at: "backlog.html", .top(.coverage))
  let template = "backlog-page"
  let path = area.path

  let scripts = ["tables.js"]

  static func all(in content: SiteContent) -> [Self] { [Self()] }

  func title(in content: SiteContent) -> String { "To do" }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    let plans = content.coverage.backlog
    let facets = Facets(plans.map(content.options))
    return [
      ("rule", .text(content.wording.backlogRule)),
      ("hasPersonas", .flag(!content.workspace.personas.isEmpty)),
      ("gaps", .text(content.coverage.figures.overall.gaps.text)),
      ("quarter", .record(plans.isEmpty ? nil : content.quarterValues)),
      ("reuse", .text(content.coverage.reuse.sentence)), ("owners", content.ownersOfActs),
      ("facets", facets.values), ("hasPlans", .flag(!plans.isEmpty)),
      ("hasStalls", .flag(plans.contains { $0.stall != nil })),
      (
        "plans",
        .records(
          plans.enumerated().map { number, plan in
            [
              "number": .number(number + 1), "marks": .text(facets.text(of: number)),
              "plan": .record(content.plan(for: plan.cell)),
            ]
          })
      ),
    ]
  }
}

extension PagePath {
  /// The backlog with only the plans that need an owner.
  static func backlog(of owner: String) -> String {
    list(BacklogPage.area.path, of: ["owner:\(owner)"])
  }
}
