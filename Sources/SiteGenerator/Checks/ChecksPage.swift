internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// The questions that the practice asks, with their answers and what to do.
struct ChecksPage: Page {
  static let area = SiteArea("Checks", at: "checks.html", .foot(.coverage))
  let template = "checks-page"
  let path = area.path
  let scripts = ["tables.js"]
  /// How many assets that are under way it names.
  private static let mostUnderWay = 8

  static func all(in content: SiteContent) -> [Self] { [Self()] }

  func title(in content: SiteContent) -> String { "Checks" }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    let underWay = underWay(content)
    return [
      ("summary", .text(content.checkSummary)), ("first", .record(firstToWrite(content))),
      ("underWay", .records(underWay.first.map { content.links[$0] })),
      ("moreUnderWay", .text(underWay.more)),
      ("checks", .records(content.checks.map { row($0) })),
      ("sections", .records(content.checks.map { section($0, content) })),
      ("balance", .record(content.balanceValues)),
    ]
  }
}

extension ChecksPage {
  /// What no file answers yet, the most rewarding first; none where every open need only waits for
  /// what exists.
  private func firstToWrite(_ content: SiteContent) -> TemplateRecord? {
    for plan in content.coverage.backlog {
      for act in plan.acts where act.kind == .write {
        guard let need = act.needs.first else { continue }
        return [
          "cell": .text(content.wording.name(of: plan.cell)),
          "act": .sentence(content.wording.title(of: act, for: plan.cell)),
          "path": .text(content.needPath(of: act, at: plan.cell)),
          "command": .text("persona brief \(content.workspace.address(of: need))"),
        ]
      }
    }
    return nil
  }

  /// The assets that somebody has begun, or means to, those that the first plans wait for first.
  private func underWay(_ content: SiteContent) -> Shortlist<Ordinal<Asset>> {
    let ranked = content.coverage.backlog.flatMap(\.acts).compactMap { act in
      if case .asset(let asset) = act.file { asset } else { nil }
    }
    var known: Set<Ordinal<Asset>> = []
    let begun = (ranked + content.workspace.assets.ordinals).filter { asset in
      switch content.coverage[asset].state {
      case .draft, .planned, .scheduled: known.insert(asset).inserted
      default: false
      }
    }
    return Shortlist(begun, limit: Self.mostUnderWay)
  }

  private func row(_ check: PracticeCheck) -> TemplateRecord {
    [
      "id": .text(check.id), "title": .text(check.title),
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

extension SiteContent {
  /// How many checks ask for something: `9 of 10 checks ask for something`.
  var checkSummary: String {
    let open = checks.count { $0.verdict == .toDo }
    return "\(open) of \(English.count(checks.count, "check")) \(open == 1 ? "asks" : "ask") for "
      + "something"
  }
}
