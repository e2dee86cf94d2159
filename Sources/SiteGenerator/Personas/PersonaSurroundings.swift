internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// Who and what is around a persona: other personas, campaigns, lead definitions, segments.
struct PersonaSurroundings {
  private let content: SiteContent
  private let ordinal: Ordinal<Persona>
  private let persona: Persona

  init(_ content: SiteContent, _ ordinal: Ordinal<Persona>) {
    self.content = content
    self.ordinal = ordinal
    persona = content.workspace.personas[ordinal]
  }
}

extension PersonaSurroundings {
  var values: [(String, TemplateValue)] {
    let leads = content.coverage.leads.leads(of: ordinal)
    return [
      ("listensTo", people(persona.listensTo)), ("convinces", people(persona.convinces)),
      ("listeners", people(content.relations.listeners[ordinal.value])),
      ("campaigns", .records(campaigns)),
      ("leads", .records(leads.map { content.links[$0] })),
      ("segments", .records(segments)),
      (
        "newLead",
        .record(
          leads.isEmpty
            ? content.values(of: content.wording.newLeadDefinition(for: ordinal)) : nil)
      ),
    ]
  }

  private func people(_ ordinals: [Ordinal<Persona>]) -> TemplateValue {
    .records(ordinals.map { content.links[$0] })
  }

  /// The campaigns with steps for the persona.
  private var campaigns: [TemplateRecord] {
    let steps = content.relations.steps[ordinal.value]
    return Set(steps.map(\.campaign)).sorted().map { campaign in
      [
        "campaign": .record(content.links[campaign]),
        "steps": .records(steps.filter { $0.campaign == campaign }.map { step($0.step) }),
      ]
    }
  }

  private func step(_ step: Campaign.Step) -> TemplateRecord {
    [
      "stage": .text(step.stage.map(content.taxonomy.title(of:))),
      "asset": .record(step.asset.map { content.links[$0] }),
    ]
  }

  /// The persona in each segment to which they belong.
  private var segments: [TemplateRecord] {
    content.views.segments.filter { content.views[$0][ordinal].isInScope }.map { segment in
      let entry = content.taxonomy[segment]
      let view = content.views[segment]
      let figures = view.figures[ordinal]
      let difference = persona.bySegment.first { $0.segment == segment }
      return [
        "title": .text(entry.title),
        "path": .text(PagePath.matrix(MatrixDimension.all[0], in: entry)),
        "profilePath": .text("\(PagePath.segments)#segment-\(entry.id)"),
        "coverage": .text(view.text(ofCoverage: figures.coverage)),
        "gaps": .text(figures.gaps.text),
        "difference": .record(difference.map { content.values(of: $0) }),
      ]
    }
  }
}
