internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// One story for each persona of a lead definition: what they ask, what we say, what we know then.
struct LeadStorylines {
  private let content: SiteContent
  private let lead: Ordinal<LeadDefinition>
  private let programme: LeadProgramme
  /// How many options a fork names, more than anybody compares.
  private static let mostBranches = 8

  init(_ content: SiteContent, _ lead: Ordinal<LeadDefinition>) {
    self.content = content
    self.lead = lead
    programme = content.coverage.programme(for: lead)
  }
}

extension LeadStorylines {
  var values: [(String, TemplateValue)] {
    [
      ("storylines", .records(programme.storylines.map(storyline))),
      ("openForks", .records(programme.openForks.map(fork))),
    ]
  }

  private func storyline(_ storyline: LeadStoryline) -> TemplateRecord {
    let (confirmed, assumed) = (
      storyline.channels.filter(\.isConfirmed), storyline.channels.filter { !$0.isConfirmed }
    )
    return [
      "persona": .record(content.links[storyline.persona]),
      "channels": .text(content.words(confirmed.map(\.channel))),
      "assumedChannels": .text(content.words(assumed.map(\.channel))),
      "searches": .texts(storyline.searches.map(\.text)),
      "steps": .records(storyline.steps.map(step)),
    ]
  }

  private func step(_ step: LeadStoryline.Step) -> TemplateRecord {
    [
      "cell": .record(content.cells[step.cell]),
      "needs": .records(step.needs.map { content.values(of: $0) }),
      "hints": .text(content.wording.words(for: step.hints)),
      "forks": .records(step.forks.map(fork)),
      "knowsNothing": .flag(step.hints.isEmpty && step.forks.isEmpty),
      "nextStep": .text(content.words(step.nextSteps)),
    ]
  }
}

extension LeadStorylines {
  private func fork(_ fork: CriterionKnowledge) -> TemplateRecord {
    let branches = Shortlist(fork.toldApart, limit: Self.mostBranches)
    let untold = Shortlist(fork.untold, limit: Self.mostBranches)
    return [
      "title": .text(content.taxonomy.title(of: fork.criterion)),
      "branches": .records(branches.first.map(branch)), "moreBranches": .text(branches.more),
      "untold": .records(untold.first.map { option($0, of: fork) }),
      "moreUntold": .text(untold.more),
    ]
  }

  private func branch(_ option: OptionHints) -> TemplateRecord {
    let first = option.revealedBy.map { [$0] } ?? []
    let others = option.toldApartBy.count - first.count
    return [
      "name": .text(Wording.shortName(of: option)),
      "asset": .record(content.some(first, further: others)),
    ]
  }

  private func option(_ option: OptionHints, of fork: CriterionKnowledge) -> TemplateRecord {
    let lines = content.wording.newAsset(telling: fork.criterion, option: option, of: lead)
    return [
      "name": .text(Wording.shortName(of: option)), "lines": .record(content.values(of: lines)),
    ]
  }
}
