internal import SourceDocuments
internal import WorkspaceModel

/// What is wrong in a workspace that only coverage or the date tells.
struct CoverageFindings {
  let coverage: ScoredWorkspace
  let practice: Practice
  let leads: LeadAssessments
  /// The files, which are read again for the places of findings.
  let tree: any SourceTree
}

extension CoverageFindings {
  /// All findings, in no order.
  var all: [Diagnostic] {
    let answers = AnswerFindings(coverage: coverage, tree: tree)
    return
      ignoredClaims + answers.all + futureReviews + biographies + voices + stalls + outsideLeads
      + priorities
  }
}

extension CoverageFindings {
  private var ignoredClaims: [Diagnostic] {
    coverage.ignoredClaims.compactMap { claim in
      let place = tree.place(coverage.workspace.assets[claim.asset].path, claim.range)
      switch claim.cause {
      case .notApplicable(let reason):
        return ClaimNotApplicable.diagnostic(claim, reason, in: coverage.workspace, at: place)
      case .outsideSegments:
        // Of a doubtful asset the segments may be what can't be read, which is reported already.
        guard coverage[claim.asset].state != .doubtful else { return nil }
        return ClaimOutsideSegments.diagnostic(claim, in: coverage.workspace, at: place)
      case .outsideNeed(let need):
        guard coverage[claim.asset].state != .doubtful else { return nil }
        return ClaimOutsideSegments.diagnostic(claim, need, in: coverage.workspace, at: place)
      }
    }
  }

  private var futureReviews: [Diagnostic] {
    let today = coverage.today
    return coverage.workspace.facts { ($0.reviewed ?? today) > today }.compactMap { facts in
      let place = tree.place(facts.path, line: facts.line(of: .reviewed))
      return facts.reviewed.map { FutureReview.diagnostic($0, on: today, at: place) }
    }
  }

  private var outsideLeads: [Diagnostic] {
    leads.all.filter { !$0.segments.outside.isEmpty }.map { assessment in
      let lead = coverage.workspace.leadDefinitions[assessment.lead]
      let place = tree.place(lead.path, line: lead.writtenLine(of: .segments))
      return LeadOutsideSegments.diagnostic(
        assessment.segments, of: lead, in: coverage.workspace, at: place)
    }
  }

  private var biographies: [Diagnostic] {
    practice.biographies.map { persona in
      Biography.diagnostic(at: Place(wholeFile: coverage.workspace.personas[persona].path))
    }
  }

  private var voices: [Diagnostic] {
    practice.voices.map { voice in
      SoleVoice.diagnostic(
        voice, in: coverage.workspace,
        at: Place(wholeFile: coverage.workspace.personas[voice.persona].path))
    }
  }

  private var stalls: [Diagnostic] {
    coverage.workspace.personas.flatMap { persona in
      persona.stalls.compactMap { stall in
        let place = tree.place(persona.path, line: stall.line)
        if stall.date > coverage.today {
          return StallAhead.diagnostic(stall, on: coverage.today, at: place)
        }
        guard !persona.applies(at: stall.stage) else { return nil }
        return StallNotApplicable.diagnostic(
          stage: coverage.workspace.taxonomy[stall.stage].id, at: place)
      }
    }
  }

  private var priorities: [Diagnostic] {
    guard let count = practice.priorities, let first = count.beyond.first else {
      return []
    }
    let persona = coverage.workspace.personas[first]
    let place = tree.place(persona.path, line: persona.writtenLine(of: .priority))
    return [PriorityPersonas.diagnostic(count, at: place)]
  }
}
