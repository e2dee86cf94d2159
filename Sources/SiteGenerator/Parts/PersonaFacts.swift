internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// What the head of a brief says of a persona: names with values.
struct PersonaFacts {
  private let content: SiteContent
  private let ordinal: Ordinal<Persona>

  init(_ content: SiteContent, _ ordinal: Ordinal<Persona>) {
    self.content = content
    self.ordinal = ordinal
  }
}

extension PersonaFacts {
  /// Role, influence, stance and priority.
  var short: [TemplateRecord] {
    [
      fact("Buying role", title(persona.buyingRole), .buyingRole), .fact("Influence", influence),
      fact("Stance", title(persona.stance), .stance), .fact("Priority", priority),
    ]
  }

  /// Those of the deal sheet, with how far it can be trusted.
  var deal: [TemplateRecord] {
    short + [.fact("Evidence", evidence), reviewed]
  }

  /// All of them, with who keeps the file.
  var all: [TemplateRecord] {
    short
      + [
        .fact("Segments", content.segments(persona.segments, of: persona)),
        fact(
          "Job titles", persona.jobTitles.isEmpty ? nil : persona.jobTitles.joined(separator: ", "),
          .jobTitles),
        fact("Formats", content.words(persona.formats), .formats), reviewed,
      ] + content.ownerFact(persona)
  }

  private var persona: Persona { content.workspace.personas[ordinal] }

  private func fact(
    _ name: String, _ value: String?, _ key: KeyName<Persona>
  ) -> TemplateRecord {
    .fact(name, value, key, of: persona)
  }

  private var reviewed: TemplateRecord {
    fact("Reviewed", persona.reviewed?.description, .reviewed)
  }

  private func title(_ tag: Tag?) -> String? { tag.map(content.taxonomy.title(of:)) }

  private var influence: String? {
    if let own = title(persona.influence) { return own }
    if persona.isWeightDoubtful { return "The heaviest, until a mistake is put right" }
    return title(content.taxonomy.assumedInfluence).map { "\($0) (assumed)" }
  }

  private var priority: String? {
    if let number = persona.priority { return String(number) }
    if persona.isWeightDoubtful {
      return "Counts as a priority persona, until a mistake is put right"
    }
    return content.coverage.assumesPriorities ? "Every persona counts" : "No priority persona"
  }

  private var evidence: String? {
    let count = persona.evidence.count
    guard count == 0 else { return English.count(count, "source") }
    return persona.isInDoubt(.evidence)
      ? "Can't be read: this persona counts as assumed" : "None: this persona is assumed"
  }
}
