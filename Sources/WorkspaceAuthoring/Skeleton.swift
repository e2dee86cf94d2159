internal import SourceDocuments
public import WorkspaceModel

/// New files to fill in, made from the declaration of the keys.
///
/// Each checks clean as it is.
public enum Skeleton {
  /// A persona, with every heading of the language and every stage of the taxonomy.
  public static func persona(_ id: String, in taxonomy: Taxonomy) -> NewFile {
    var front = FrontMatterSkeleton<Persona>(.persona)
    front.write(.title, Identifier.title(of: id).asYAML)
    front.offer([
      .jobTitles, .priority, .buyingRole, .stance, .influence, .channels, .formats, .listensTo,
      .convinces, .evidence, .owner, .reviewed,
    ])
    let sections = PersonaHeadings.all.map { entry in
      ["## \(entry.name)"] + entry.subheadings.map { "### \($0)" }
    }
    let journey = taxonomy.stages.map { stage in
      "### \(taxonomy.title(of: stage))\n- Question:\n- Objection:\n- Proof:"
    }
    let body = (sections.flatMap(\.self) + journey).joined(separator: "\n\n")
    return NewFile(path: FileKind.persona.path(of: id), text: front.text + "\n" + body + "\n")
  }

  /// A module.
  public static func module(_ id: String) -> NewFile {
    var front = FrontMatterSkeleton<Module>(.module)
    front.write(.title, Identifier.title(of: id).asYAML)
    front.offer([.kind, .owner, .reviewed])
    let text = front.text + "(write: the text that assets are built from)\n"
    return NewFile(
      path: FileKind.module.path(of: id),
      text: text + AnswerSkeleton.section([AnswerSkeleton.blank]))
  }

  /// A lead definition, with a section for each criterion, and one for each of the five parts that no
  /// checklist holds.
  public static func leadDefinition(_ id: String, in taxonomy: Taxonomy) -> NewFile {
    var front = FrontMatterSkeleton<LeadDefinition>(.leadDefinition)
    front.write(.title, Identifier.title(of: id).asYAML)
    front.offer([.persona, .owner, .reviewed])
    front.write(line: "# What must hold of such a lead: text, a list, or options with ids.")
    front.write(line: "\(KeyName<LeadDefinition>.criteria):")
    let criteria = taxonomy[.leadCriteria].tags.map { taxonomy[$0] }
    for criterion in criteria { front.write(line: "  \(criterion.id):") }
    front.offer([.knownFrom, .committee])
    let labels = LeadLabel.ofCriteria.map { "- \($0.rawValue):\n" }.joined()
    let sections =
      criteria.map { "## \($0.title)\n\(labels)" }
      + LeadPart.fields.map { "## \(PersonaHeadings[$0].name)\n- \(LeadLabel.story.rawValue):\n" }
    let text = front.text + "\n" + sections.joined(separator: "\n")
    return NewFile(path: FileKind.leadDefinition.path(of: id), text: text)
  }
}
