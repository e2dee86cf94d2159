public import SourceDocuments

/// What stands where something is withheld.
///
/// That something is written there is no secret, and nobody takes it for missing.
public enum Withheld {
  /// In the place of a reason.
  public static let reason = "the reason is not public"
  /// In the place of what is disputed.
  static let dispute = "What about is not public."
  /// In the place of what a file says of which nobody can tell where its keys end.
  static let text =
    "The text of this file is withheld: nobody can tell where its front matter ends and the text "
    + "begins."
}

extension MarkdownContent {
  /// What stands in the place of text that is withheld.
  fileprivate static var withheld: MarkdownContent {
    var content = MarkdownContent()
    content.html.bytes = Array("<p>\(Withheld.text)</p>\n".utf8)
    content.firstParagraph = Withheld.text
    content.hasText = true
    return content
  }
}

extension MarkdownBody {
  fileprivate static var withheld: MarkdownBody {
    var body = MarkdownBody()
    body.preamble = .withheld
    return body
  }
}

extension Workspace {
  /// The workspace as everybody may see it, from which a public site is made.
  ///
  /// It is without owners and how to reach them, notes of evidence, what is disputed, reasons of
  /// judgements and of suppressions, stalls, the team's own keys, the words of findings that speak
  /// of such things, and text of which nobody can tell whether it was meant as front matter. It
  /// keeps that such a thing is written wherever something depends on it, so that coverage, debts
  /// and findings are what they are to the team.
  public var madePublic: Workspace {
    Workspace(
      taxonomy: taxonomy.madePublic, personas: personas.map(\.madePublic), needs: needs,
      assets: assets.map(\.madePublic), modules: modules.map(\.madePublic),
      leadDefinitions: leadDefinitions.map(\.madePublic), campaigns: campaigns.map(\.madePublic),
      attachments: attachments, links: links, diagnostics: publicFindings(diagnostics),
      groundwork: groundwork, isPublic: true)
  }

  /// Findings about this workspace as everybody may read them, in their order.
  ///
  /// A finding keeps its words where it speaks of a key that everybody may read, or of the text
  /// that the pages show.
  public func publicFindings(_ findings: [Diagnostic]) -> [Diagnostic] {
    let paths = Set(findings.map(\.place.path))
    let facts = Dictionary(
      facts { paths.contains($0.path) }.map { ($0.path, $0) },
      uniquingKeysWith: { first, _ in first })
    return findings.map { finding in
      finding.madePublic(keepsWords: facts[finding.place.path]?.isOpen(finding.place) ?? true)
    }
  }
}

extension FileFacts {
  /// Whether everybody may read what is said of a place.
  fileprivate func isOpen(_ place: Place) -> Bool {
    if place == Place(wholeFile: path) { return true }
    guard !mayHideKeysInBody else { return false }
    if let end = frontMatterEnd, place.start.line <= end {
      return openLines.contains { $0.contains(place.start.line) && $0.contains(place.end.line) }
    }
    return true
  }

  fileprivate var madePublic: FileFacts {
    var facts = self
    facts.isOwnerWithheld = owner != nil || isOwnerWithheld
    facts.owner = nil
    facts.openOwner = nil
    facts.suppressions = suppressions.map {
      Suppression(rule: $0.rule, because: nil, until: $0.until)
    }
    facts.extras = []
    if mayHideKeysInBody {
      // A comment among the keys looks like a heading.
      facts.title = Identifier.title(of: id)
      facts.heading = nil
      facts.summary = Withheld.text
    }
    return facts
  }
}

extension Taxonomy {
  fileprivate var madePublic: Taxonomy {
    with { taxonomy in
      for id in VocabularyID.allCases { taxonomy[id] = taxonomy[id].madePublic }
      if taxonomy.facts?.mayHideKeysInBody ?? false { taxonomy.guide = .withheld }
      taxonomy.facts = taxonomy.facts?.madePublic
    }
  }
}

extension Vocabulary {
  /// The vocabulary without the team's own keys; that of owners without any entry.
  fileprivate var madePublic: Vocabulary {
    let open = entries.map { entry in
      var entry = entry
      entry.extras = []
      return entry
    }
    return Vocabulary(
      id, entries: id == .owners ? [] : open, isDoubtful: isDoubtful, isListed: isListed)
  }
}

extension Persona {
  fileprivate var madePublic: Persona {
    var persona = self
    persona.facts = facts.madePublic
    persona.stalls = []
    persona.notApplicable = notApplicable.map(\.madePublic)
    persona.bySegment = bySegment.map(\.madePublic)
    persona.disputed = disputed.map { _ in Withheld.dispute }
    for index in evidence.indices { persona.evidence[index].note = nil }
    if facts.mayHideKeysInBody {
      persona.preamble = .withheld
      persona.sections.removeAll { $0.field == nil }
    }
    return persona
  }
}

extension SegmentDifference {
  fileprivate var madePublic: SegmentDifference {
    var difference = self
    difference.because = because.map { _ in Withheld.reason }
    difference.notApplicable = notApplicable?.map(\.madePublic)
    return difference
  }
}

extension NotApplicableStage {
  fileprivate var madePublic: NotApplicableStage {
    NotApplicableStage(stage: stage, reason: Withheld.reason)
  }
}

extension Asset {
  fileprivate var madePublic: Asset {
    with { asset in
      asset.facts = facts.madePublic
      asset.weak = asset.weak.map {
        WeakMark(target: $0.target, reason: Withheld.reason, line: $0.line)
      }
      if facts.mayHideKeysInBody { asset.body = .withheld }
    }
  }
}

extension Module {
  fileprivate var madePublic: Module {
    var module = self
    module.facts = facts.madePublic
    if facts.mayHideKeysInBody { module.body = .withheld }
    return module
  }
}

extension LeadDefinition {
  fileprivate var madePublic: LeadDefinition {
    var lead = self
    lead.facts = facts.madePublic
    if facts.mayHideKeysInBody {
      lead.preamble = .withheld
      lead.notes = []
    }
    return lead
  }
}

extension Campaign {
  fileprivate var madePublic: Campaign {
    var campaign = self
    campaign.facts = facts.madePublic
    if facts.mayHideKeysInBody { campaign.body = .withheld }
    return campaign
  }
}
