internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

extension SiteContent {
  /// The segments for the partial `matrix-segment`: which companies they are, which roles inside them decide,
  /// and how these are served.
  var segmentProfiles: [TemplateRecord] { views.segments.map(profile(of:)) }

  private func profile(of tag: Tag) -> TemplateRecord {
    let (entry, view) = (taxonomy[tag], views[tag])
    let figures = view.figures.overall
    let only = workspace.assets.count { $0.segments == [tag] }
    return [
      "id": .text(entry.id), "title": .text(entry.title),
      "description": .text(entry.description), "profile": .profile(entry.profile + entry.extras),
      "coverage": .text(view.text(ofCoverage: figures.coverage)), "gaps": .text(figures.gaps.text),
      "path": .text(PagePath.matrix(MatrixDimension.all[0], in: entry)),
      "personas": .records(view.personaOrder.map { persona($0, in: tag) }),
      "leads": .records(view.leads.all.map { links[$0.lead] }),
      "onlyHere": .text(only == 0 ? nil : English.count(only, "asset")),
    ]
  }

  private func persona(_ ordinal: Ordinal<Persona>, in segment: Tag) -> TemplateRecord {
    let persona = workspace.personas[ordinal]
    let view = views[segment]
    let difference = persona.bySegment.first { $0.segment == segment }
    let written = persona.differences(in: segment, taxonomy)
    let needs = workspace.needs.ordinals.filter { need in
      workspace.needs[need].persona == ordinal
        && workspace.needs[need].segments == [segment]
    }
    return [
      "persona": .record(links[ordinal]),
      "coverage": .text(view.text(ofCoverage: view.figures[ordinal].coverage)),
      "difference": .record(difference.map { values(of: $0) }),
      "sections": .records(
        written.map { part in
          [
            "title": .text(part.heading.text),
            "path": .text("\(PagePath.persona(persona))#\(part.heading.anchor)"),
          ]
        }),
      "needs": .records(needs.map(need)),
      "isOtherwise": .flag(difference != nil || !written.isEmpty || !needs.isEmpty),
    ]
  }
}

extension Persona {
  /// The sections that say how the persona differs in a segment; one that names no segment stands
  /// for all of them.
  fileprivate func differences(in segment: Tag, _ taxonomy: Taxonomy) -> [PersonaSection] {
    let written = sections.filter { $0.field == .segmentDifferences }
    let named = written.flatMap(\.subsections).filter {
      taxonomy[.segments].tag(titled: $0.heading.text) == segment
    }
    let whole = written.filter { section in
      !section.content.html.isEmpty
        || section.subsections.contains {
          taxonomy[.segments].tag(titled: $0.heading.text) == nil
        }
    }
    return named + whole
  }
}

extension SiteContent {
  /// How a persona differs in one segment, and why.
  func values(of difference: SegmentDifference) -> TemplateRecord {
    [
      "facts": .records(facts(of: difference).map { .fact($0.name, $0.value) }),
      "because": .text(difference.because),
    ]
  }

  /// What differs, each with its name.
  func facts(of difference: SegmentDifference) -> [(name: String, value: String)] {
    let stages = difference.notApplicable?.map { entry in
      "\(taxonomy.title(of: entry.stage)): \(entry.reason)"
    }
    let pairs: [(String, String?)] = [
      ("Influence", difference.influence.map(taxonomy.title(of:))),
      ("Priority", difference.priority.map(String.init)),
      ("Buying role", difference.buyingRole.map(taxonomy.title(of:))),
      ("Stance", difference.stance.map(taxonomy.title(of:))),
      ("Channels", difference.channels.flatMap { words($0.map(\.channel)) }),
      ("Formats", difference.formats.flatMap(words)),
      ("Takes no part", stages?.joined(separator: "; ")),
    ]
    return pairs.compactMap { name, value in value.map { (name, $0) } }
  }
}
