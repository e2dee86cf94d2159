public import CoverageAnalysis
internal import SourceDocuments
public import WorkspaceModel

extension Wording {
  /// The lines that begin a lead definition for a persona that has none.
  public func newLeadDefinition(for ordinal: Ordinal<Persona>) -> LinesToPaste {
    let persona = workspace.personas[ordinal]
    let segments = ids(persona.segments ?? [])
    let criteria = taxonomy[.leadCriteria].tags
    let text =
      "---\n" + Key.title.line("\(persona.title) as a lead".asYAML) + Key.persona.line(persona.id)
      + (segments.isEmpty ? "" : Key.segments.line("[\(segments)]")) + ownerLine(persona)
      + "\(Key.criteria):\n"
      + criteria.map { "  \(taxonomy[$0].id):\(value(of: $0, for: persona))\n" }.joined()
      + "---\n(write: why sales accepts this lead)\n"
      + criteria.map { "\n## \(taxonomy.title(of: $0))\n\(Self.labels)" }.joined()
      + Self.parts
    return LinesToPaste(path: coverage.pathForNewLead(of: ordinal), isNewFile: true, text: text)
  }

  /// The lines that begin an asset which tells a criterion of a lead, or one of its options.
  public func newAsset(
    telling criterion: Tag, option: OptionHints? = nil, of ordinal: Ordinal<LeadDefinition>
  ) -> LinesToPaste {
    let (lead, id) = (workspace.leadDefinitions[ordinal], taxonomy[criterion].id)
    let title = option?.title ?? taxonomy.title(of: criterion)
    let channels = lead.personas.first.map { coverage[$0].channels } ?? []
    let name = title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let path = coverage.pathForNewAsset(telling: criterion, option: option, of: ordinal)
    let text =
      "---\n" + line(.title, title.asYAML) + line(.status, AssetStatus.draft.rawValue)
      + line(.qualifies, "[\(lead.id).\(id)\(option.map { ".\($0.id)" } ?? "")]")
      + (channels.isEmpty ? "" : line(.channels, "[\(ids(channels))]")) + ownerLine(lead)
      + "---\n(write: what only a lead reads of whom this holds: \(name))\n"
    return LinesToPaste(path: path, isNewFile: true, text: text)
  }

  private typealias Key = KeyName<LeadDefinition>

  private func ids(_ tags: [Tag]) -> String {
    tags.map { taxonomy[$0].id }.joined(separator: ", ")
  }

  private static let labels = LeadLabel.ofCriteria.map { "- \($0.rawValue):\n" }.joined()

  /// The sections on what no checklist holds, with a place for a story in each.
  private static let parts = LeadPart.fields.map { field in
    "\n## \(PersonaHeadings[field].name)\n- \(LeadLabel.story.rawValue):\n"
  }.joined()

  /// What the persona's file already says of a criterion: the titles on their cards.
  private func value(of criterion: Tag, for persona: Persona) -> String {
    guard criterion == taxonomy[.leadCriteria].tag(named: "title"), !persona.jobTitles.isEmpty
    else { return "" }
    return " " + English.list(persona.jobTitles, "or").asYAML
  }
}
