extension Workspace {
  /// The workspace as everybody may see it: without where deals stood still, and without what people
  /// have noted about their judgements.
  ///
  /// What is withheld is said to be, where it would otherwise look as if nobody had written it.
  package var madePublic: Workspace {
    Workspace(
      taxonomy: taxonomy, personas: personas.map(\.madePublic), needs: needs,
      assets: assets.map(\.madePublic), modules: modules, leadDefinitions: leadDefinitions,
      campaigns: campaigns, attachments: attachments, links: links, diagnostics: diagnostics)
  }
}

/// What stands where something is withheld.
private let withheld = "the reason is not public"

extension Persona {
  fileprivate var madePublic: Persona {
    var persona = self
    persona.stalls = []
    persona.notApplicable = notApplicable.map(\.madePublic)
    persona.bySegment = bySegment.map(\.madePublic)
    persona.disputed = disputed.map { _ in "What about is not public." }
    for index in evidence.indices { persona.evidence[index].note = nil }
    return persona
  }
}

extension SegmentDifference {
  fileprivate var madePublic: SegmentDifference {
    var difference = self
    difference.because = because.map { _ in withheld }
    difference.notApplicable = notApplicable?.map(\.madePublic)
    return difference
  }
}

extension NotApplicableStage {
  fileprivate var madePublic: NotApplicableStage {
    NotApplicableStage(stage: stage, reason: withheld)
  }
}

extension Asset {
  fileprivate var madePublic: Asset {
    var asset = self
    asset.weak = weak.map { WeakMark(target: $0.target, reason: withheld, line: $0.line) }
    return asset
  }
}
