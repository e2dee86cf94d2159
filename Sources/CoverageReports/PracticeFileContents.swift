internal import CoverageAnalysis
internal import CoverageWording
internal import WorkspaceModel

extension CoverageFile {
  /// A persona's share of content beside their share of weight.
  struct Balance: Encodable {
    let persona: String
    let weight: Share
    let content: Share
    let verdict: String?
    let isInfluential: Bool
    let isUnderServed: Bool
    let leastCovered: String?
  }

  /// A persona's starter kit.
  struct Kit: Encodable {
    let persona: String
    let isComplete: Bool
    let parts: [KitPart]
  }

  struct KitPart: Encodable {
    let part: String
    let asset: String?
    let need: String?
  }

  /// A check of the practice.
  struct Check: Encodable {
    let id: String
    let title: String
    let question: String
    let verdict: String
    let remark: String?
    let findings: [CheckFinding]
  }

  struct CheckFinding: Encodable {
    let subject: String
    let sentence: String
    let path: String?
    let line: Int?
  }
}

extension CoverageFile.Balance {
  init(_ balance: PersonaBalance, _ workspace: Workspace) {
    persona = workspace.personas[balance.persona].id
    weight = CoverageFile.Share(balance.weight)
    content = CoverageFile.Share(balance.content)
    verdict = balance.verdict?.rawValue
    isInfluential = balance.isInfluential
    isUnderServed = balance.isUnderServed
    leastCovered = balance.leastCovered.map { workspace.address(of: $0) }
  }
}

extension CoverageFile.Kit {
  init(_ kit: StarterKit, _ workspace: Workspace) {
    persona = workspace.personas[kit.persona].id
    isComplete = kit.isComplete
    parts = kit.parts.map { part in
      CoverageFile.KitPart(
        part: part.kind.rawValue, asset: part.asset.map { workspace.assets[$0].id },
        need: part.need.map { workspace.address(of: $0) })
    }
  }
}

extension CoverageFile.Check {
  init(_ check: PracticeCheck, _ wording: Wording) {
    id = check.id
    title = check.title
    question = check.question
    verdict = check.verdict.rawValue
    remark = check.remark
    findings = check.findings.map { finding in
      CoverageFile.CheckFinding(
        subject: Self.address(of: finding.subject, wording.coverage.workspace),
        sentence: wording.sentence(for: finding),
        path: finding.place?.path, line: finding.place?.line)
    }
  }

  private static func address(
    of subject: PracticeFinding.Subject, _ workspace: Workspace
  ) -> String {
    switch subject {
    case .persona(let persona): "persona/\(workspace.personas[persona].id)"
    case .asset(let asset): "asset/\(workspace.assets[asset].id)"
    case .cell(let cell): "cell/\(workspace.address(of: cell))"
    }
  }
}
