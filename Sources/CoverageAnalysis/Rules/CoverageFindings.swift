internal import SourceDocuments
internal import WorkspaceModel

/// What is wrong in a workspace that only coverage or the date tells.
struct CoverageFindings {
  let coverage: Coverage
  let places: PlaceFinder
}

extension CoverageFindings {
  /// All findings, in the order of places.
  var diagnostics: [Diagnostic] {
    (ignoredClaims + assets + futureReviews + biographies + leads + priorities).sorted(
      by: Diagnostic.isInOrder)
  }
}

extension CoverageFindings {
  private var ignoredClaims: [Diagnostic] {
    coverage.ignoredClaims.compactMap { claim in
      let place = places.bytes(coverage.workspace.assets[claim.asset].path, claim.range)
      switch claim.cause {
      case .notApplicable(let reason):
        return ClaimNotApplicable.diagnostic(claim, reason, in: coverage.workspace, at: place)
      case .outsideSegments:
        // Of a doubtful asset the segments may be what can't be read, which is reported already.
        guard coverage[claim.asset].state != .doubtful else { return nil }
        return ClaimOutsideSegments.diagnostic(claim, in: coverage.workspace, at: place)
      }
    }
  }

  private var assets: [Diagnostic] {
    coverage.workspace.assets.ordinals.compactMap { ordinal in
      let asset = coverage.workspace.assets[ordinal]
      if case .translation(let original) = coverage[ordinal].state {
        guard let pointer = asset.firstClaim else { return nil }
        let title = coverage.workspace.assets[original].title
        return TranslationClaims.diagnostic(title, at: places.bytes(asset.path, pointer))
      }
      let (cells, limit) = (
        coverage[ordinal].answeredCells, coverage.workspace.taxonomy.rules.breadth
      )
      guard cells > limit else { return nil }
      let place = places.bytes(asset.path, asset.firstAnswer ?? 0..<0)
      return TooBroad.diagnostic(cells: cells, limit: limit, at: place)
    }
  }

  private var futureReviews: [Diagnostic] {
    coverage.workspace.facts.compactMap { facts in
      guard let reviewed = facts.reviewed, reviewed > coverage.today else { return nil }
      let place =
        facts.line(of: .reviewed).map { places.line(facts.path, $0) }
        ?? Place(wholeFile: facts.path)
      return FutureReview.diagnostic(reviewed, on: coverage.today, at: place)
    }
  }

  private var leads: [Diagnostic] {
    coverage.leads.all.filter { !$0.segments.outside.isEmpty }.map { verification in
      let lead = coverage.workspace.leadDefinitions[verification.lead]
      let place =
        lead.writtenLine(of: .segments).map { places.line(lead.path, $0) }
        ?? Place(wholeFile: lead.path)
      return LeadOutsideSegments.diagnostic(
        verification.segments, of: lead, in: coverage.workspace, at: place)
    }
  }

  private var biographies: [Diagnostic] {
    coverage.practice.biographies.map { persona in
      Biography.diagnostic(at: Place(wholeFile: coverage.workspace.personas[persona].path))
    }
  }

  private var priorities: [Diagnostic] {
    guard let count = coverage.practice.priorities, let first = count.beyond.first else {
      return []
    }
    let persona = coverage.workspace.personas[first]
    let place =
      persona.writtenLine(of: .priority).map { places.line(persona.path, $0) }
      ?? Place(wholeFile: persona.path)
    return [PriorityPersonas.diagnostic(count, at: place)]
  }
}

extension Asset {
  /// The first place that says what it answers, itself or through a module.
  fileprivate var firstAnswer: Range<Int>? {
    (answers.map(\.range) + uses.map(\.range)).min { $0.lowerBound < $1.lowerBound }
  }

  /// The first place that claims a cell without a module.
  fileprivate var firstClaim: Range<Int>? {
    (covers.map(\.range) + answers.map(\.range)).min { $0.lowerBound < $1.lowerBound }
  }
}
