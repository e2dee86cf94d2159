internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import WorkspaceModel

/// A programme to attract, engage and qualify, for the partial `programme`.
struct ProgrammeValues {
  private let content: SiteContent
  private let programme: LeadProgramme

  init(_ content: SiteContent, _ ordinal: Ordinal<LeadDefinition>) {
    self.content = content
    programme = content.coverage.programme(for: ordinal)
  }
}

extension ProgrammeValues {
  var values: [(String, TemplateValue)] {
    let qualifiers = Shortlist(programme.qualifiers, limit: 40)
    return [
      ("paths", .records(programme.paths.map(path))),
      ("qualifiers", .records(qualifiers.first.map(qualifier))),
      ("furtherQualifiers", .text(qualifiers.rest == 0 ? nil : String(qualifiers.rest))),
      ("toAsk", .text(content.words(programme.toAsk))),
    ]
  }

  private func path(_ path: LeadProgramme.Path) -> TemplateRecord {
    let taxonomy = content.taxonomy
    return [
      "persona": .record(content.links[path.persona]),
      "channels": .records(
        path.channels.map {
          ["channel": .text(taxonomy.title(of: $0.channel)), "isAssumed": .flag(!$0.isConfirmed)]
        }),
      "searches": .records(
        path.searches.map {
          ["phrase": .text($0.text), "stage": .text(taxonomy.title(of: $0.stage))]
        }),
      "attract": .record(path.attract.map(step)), "engage": .records(path.engage.map(step)),
    ]
  }

  private func step(_ step: LeadProgramme.Step) -> TemplateRecord {
    [
      "cell": .record(content.cells[step.cell]),
      "reading": .record(content.some(step.assets, further: step.further)),
      "isEmpty": .flag(step.assets.isEmpty),
    ]
  }

  private func qualifier(_ qualifier: LeadProgramme.Qualifier) -> TemplateRecord {
    [
      "asset": .record(content.links[qualifier.asset]),
      "criteria": .text(content.words(qualifier.criteria)),
    ]
  }
}
