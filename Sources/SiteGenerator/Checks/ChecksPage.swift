internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// The questions that the practice asks, with their answers and what to do.
struct ChecksPage: Page {
  static let area = SiteArea("Checks", at: "checks.html", .foot(.coverage))
  let template = "page-checks"
  let path = area.path
  let scripts = ["tables.js"]

  static func all(in content: SiteContent) -> [Self] { [Self()] }

  func title(in content: SiteContent) -> String { "Checks" }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    [
      ("summary", .text(content.checkSummary)),
      ("checks", .records(content.checks.map { row($0) })),
      ("sections", .records(content.checks.map { section($0, content) })),
      ("balance", .record(content.balanceValues())),
    ]
  }
}

extension ChecksPage {
  private func row(_ check: PracticeCheck) -> TemplateRecord {
    [
      "id": .text(check.id), "title": .text(check.title), "question": .text(check.question),
      "verdict": .text(check.verdict.rawValue), "isToDo": .flag(check.verdict == .toDo),
      "count": .text(check.findings.isEmpty ? nil : String(check.findings.count)),
    ]
  }

  /// A check with its first findings; the data has all of them.
  private func section(_ check: PracticeCheck, _ content: SiteContent) -> TemplateRecord {
    let findings = Shortlist(check.findings, limit: 50)
    return [
      "id": .text(check.id), "title": .text(check.title), "question": .text(check.question),
      "verdict": .text(check.verdict.rawValue), "isToDo": .flag(check.verdict == .toDo),
      "remark": check.remark.map { .sentence($0) } ?? .none,
      "findings": .records(findings.first.map { finding($0, content) }),
      "rest": .text(findings.rest == 0 ? nil : String(findings.rest)),
    ]
  }

  private func finding(_ finding: PracticeFinding, _ content: SiteContent) -> TemplateRecord {
    let subject = subject(of: finding, content)
    return [
      "words": .sentence(content.wording.sentence(for: finding)),
      "place": .text(finding.place?.description),
      "path": .text(subject.path), "title": .text(subject.title),
      "editURL": .text(finding.place.flatMap { content.editURL(of: $0.path) }),
    ]
  }

  /// The page of what a finding is about.
  private func subject(of finding: PracticeFinding, _ content: SiteContent) -> Crumb {
    let workspace = content.workspace
    switch finding.subject {
    case .persona(let persona):
      let item = workspace.personas[persona]
      return Crumb(title: item.title, path: PagePath.persona(item))
    case .asset(let asset):
      let item = workspace.assets[asset]
      return Crumb(title: item.title, path: PagePath.asset(item))
    case .cell(let cell):
      let path = PagePath.cell(workspace.personas[cell.persona], content.taxonomy[cell.stage])
      return Crumb(title: content.wording.name(of: cell), path: path)
    }
  }
}
