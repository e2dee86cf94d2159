internal import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
internal import WorkspaceModel

extension CoverageFile {
  init(_ views: CoverageViews, _ segment: Tag?, _ findings: [Diagnostic]) {
    let coverage = views[segment]
    let (workspace, wording) = (coverage.workspace, Wording(coverage))
    asOf = coverage.today.description
    self.segment = segment.map { workspace.taxonomy[$0].id }
    headline = wording.headline.sentence
    figures = Figures(coverage, .overall)
    personas = coverage.personaOrder.map { Persona($0, coverage) }
    stages = coverage.stages.map { Stage($0, coverage) }
    segments = views.segments.map { Segment($0, views[$0]) }
    leadDefinitions = coverage.leads.all.map { Lead($0, workspace) }
    balance = coverage.practice.balance.map { Balance($0, workspace) }
    starterKits = coverage.personaOrder.map {
      Kit(coverage.figures.starterKits[$0.value], workspace)
    }
    checks = coverage.checks.map { Check($0, wording) }
    self.findings = Dictionary(
      uniqueKeysWithValues: Severity.allCases.map { severity in
        (severity.rawValue, findings.count { $0.severity == severity })
      })
  }
}

extension CoverageFile.Share {
  init(_ share: CoverageAnalysis.Share) {
    numerator = Amount(share.numeratorText)
    denominator = Amount(share.denominatorText)
    percent = share.percent
    leftOut = share.leftOut.map(\.text)
  }
}

extension CoverageFile.Figures {
  init(_ coverage: Coverage, _ scope: FigureScope) {
    let figures = coverage.figures[scope]
    let names = FigureName.allCases.filter { $0.isTold(over: scope) }
    shares = Dictionary(
      uniqueKeysWithValues: names.map { ($0.rawValue, CoverageFile.Share(figures[$0])) })
    gaps = CoverageFile.Gaps(
      missing: figures.gaps.missing, notAssessed: figures.gaps.notAssessed,
      weak: figures.gaps.weak)
  }

  func encode(to encoder: any Encoder) throws {
    try shares.encode(to: encoder)
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(gaps, forKey: .gaps)
  }

  private enum Keys: CodingKey {
    case gaps
  }
}

extension CoverageFile.Stage {
  init(_ tag: Tag, _ coverage: Coverage) {
    let entry = coverage.workspace.taxonomy[tag]
    id = entry.id
    title = entry.title
    figures = CoverageFile.Figures(coverage, .stage(tag))
  }
}

extension CoverageFile.Segment {
  init(_ tag: Tag, _ coverage: Coverage) {
    let entry = coverage.workspace.taxonomy[tag]
    id = entry.id
    title = entry.title
    figures = CoverageFile.Figures(coverage, .overall)
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
    lowConfidence = Wording(coverage).doubt(about: ordinal)
    figures = CoverageFile.Figures(coverage, .persona(ordinal))
  }
}

extension CoverageFile.Cell {
  init(_ cell: CoverageAnalysis.Cell, _ coverage: Coverage) {
    let workspace = coverage.workspace
    let wording = Wording(coverage)
    address = workspace.address(of: cell.address)
    persona = workspace.personas[cell.address.persona].id
    stage = workspace.taxonomy[cell.address.stage].id
    state = cell.state.word
    score = cell.score
    share = cell.share.map {
      CoverageFile.CellShare(
        points: $0.points, most: $0.most, confirmedPoints: $0.confirmedPoints)
    }
    strongNeeds = cell.strongNeeds
    isTagsOnly = cell.isTagsOnly
    isAssumed = cell.isAssumed
    isStale = cell.isStale
    weight = Amount(cell.weight.description)
    isPriority = cell.isPriority
    stall = cell.stall.map { CoverageFile.Stall($0, at: cell, workspace) }
    needs = cell.needs.map { NeedFile($0, coverage) }
    assets = cell.claims.map { claim in
      CoverageFile.Claim(
        asset: workspace.assets[claim.asset].id, state: claim.state.word,
        stands: claim.stands, isStrong: claim.isStrong)
    }
    reasons = coverage.reasons(of: cell).map { wording.sentence(for: $0, of: cell.address) }
    promisedScore = coverage.plan(for: cell.address)?.promise
  }
}

extension CoverageFile.Stall {
  init(
    _ stall: WorkspaceModel.Stall, at cell: CoverageAnalysis.Cell, _ workspace: Workspace
  ) {
    deals = stall.deals
    of = stall.total
    kind = stall.kind.map { workspace.taxonomy[$0].id }
    date = stall.date.description
    note = stall.note
    isOpen = cell.openStall != nil
  }
}
