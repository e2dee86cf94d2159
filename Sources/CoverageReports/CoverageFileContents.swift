internal import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

extension CoverageFile {
  init(_ coverage: Coverage, _ findings: [Diagnostic]) {
    let workspace = coverage.workspace
    asOf = coverage.today.description
    segment = coverage.scope.segment.map { workspace.taxonomy[$0].id }
    headline = CoverageWording(coverage).headline.sentence
    figures = Figures(coverage.figures.overall)
    personas = coverage.personaOrder.map { Persona($0, coverage) }
    stages = coverage.stages.map {
      Named(id: workspace.taxonomy[$0].id, title: workspace.taxonomy.title(of: $0))
    }
    cells = coverage.cells.map { Cell($0, coverage) }
    leadDefinitions = coverage.leads.all.map { Lead($0, workspace) }
    self.findings = Dictionary(
      uniqueKeysWithValues: Severity.allCases.map { severity in
        (severity.rawValue, findings.count { $0.severity == severity })
      })
  }
}

extension CoverageFile.Share {
  init(_ share: CoverageAnalysis.Share) {
    numerator = share.numeratorText
    denominator = share.denominatorText
    percent = share.percent
    leftOut = share.leftOut.map(\.text)
  }
}

extension CoverageFile.Figures {
  init(_ figures: CoverageAnalysis.Figures) {
    coverage = CoverageFile.Share(figures.weightedScore)
    reach = CoverageFile.Share(figures.reach)
    strength = CoverageFile.Share(figures.strength)
    needsAnswered = CoverageFile.Share(figures.needsAnswered)
    needsAnsweredStrongly = CoverageFile.Share(figures.needsAnsweredStrongly)
    freshness = CoverageFile.Share(figures.freshness.share)
    gaps = CoverageFile.Gaps(
      missing: figures.gaps.missing, notAssessed: figures.gaps.notAssessed,
      weak: figures.gaps.weak)
  }
}

extension CoverageFile.Persona {
  init(_ ordinal: Ordinal<WorkspaceModel.Persona>, _ coverage: Coverage) {
    let persona = coverage.workspace.personas[ordinal]
    id = persona.id
    title = persona.title
    path = persona.path
    priority = persona.priority
    isPriority = coverage[ordinal].isPriority
    isActivationReady = coverage.figures.readiness[ordinal.value].isReady
    isAssumed = coverage.figures.evidence[ordinal.value].isAssumed
    leadDefinitions = coverage.leads.leads(of: ordinal).map {
      coverage.workspace.leadDefinitions[$0].id
    }
    figures = CoverageFile.Figures(coverage.figures[ordinal])
  }
}

extension CoverageFile.Cell {
  init(_ cell: CoverageAnalysis.Cell, _ coverage: Coverage) {
    let workspace = coverage.workspace
    let wording = CoverageWording(coverage)
    address = workspace.address(of: cell.address)
    persona = workspace.personas[cell.address.persona].id
    stage = workspace.taxonomy[cell.address.stage].id
    state = cell.state.word
    score = cell.score
    isStale = cell.isStale
    weight = cell.weight.description
    isPriority = cell.isPriority
    needs = cell.needs.map { CoverageFile.Need($0, workspace) }
    assets = cell.claims.map { claim in
      CoverageFile.Claim(
        asset: workspace.assets[claim.asset].id, state: claim.state.word,
        isStrong: claim.isStrong)
    }
    reasons = cell.reasons.map { wording.sentence(for: $0, of: cell.address) }
    promisedScore = coverage.plan(for: cell.address)?.promise
  }
}

extension CoverageFile.Need {
  init(_ need: NeedCoverage, _ workspace: Workspace) {
    let written = workspace.needs[need.need]
    address = workspace.address(of: need.need)
    kind = written.kind.rawValue
    text = written.text
    path = workspace.personas[written.persona].path
    line = written.line
    isAnswered = need.isAnswered
    isAnsweredStrongly = need.isAnsweredStrongly
    answeredBy = need.answers.filter(\.isLive).map { workspace.assets[$0.asset].id }
  }
}
