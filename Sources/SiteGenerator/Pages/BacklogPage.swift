internal import CoverageAnalysis
internal import SiteTemplates
internal import WorkspaceModel

/// What to do next for each open cell, the most rewarding first.
struct BacklogPage: Page {
  let template = "page-backlog"
  let path = PagePath.backlog
  let area = SiteArea.backlog

  func title(in content: SiteContent) -> String { "Backlog" }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    let plans = content.coverage.backlog
    return [
      ("rule", .text(CoverageWording.backlogRule)),
      ("hasPersonas", .flag(!content.workspace.personas.isEmpty)),
      ("gaps", .text(content.coverage.figures.overall.gaps.text)),
      ("quarter", .record(plans.isEmpty ? nil : content.quarterValues)),
      ("reuse", .text(content.coverage.reuse.sentence)), ("owners", content.ownersOfActs),
      (
        "plans",
        .records(
          plans.enumerated().map { number, plan in
            ["number": .number(number + 1), "plan": .record(content.values(of: plan))]
          })
      ),
    ]
  }
}
