internal import SourceDocuments

/// A story in a lead definition that stands below none of the five parts.
enum StoryWithoutPart {
  static let rule = Rule(
    id: "story-without-part", severity: .warning,
    summary: "A story stands below one of the five parts that no checklist holds.",
    why: "Only beside what the persona's file says there does anybody know when to tell it.",
    wrong: .leadDefinition(
      "---\ntitle: A project\n---\n## Budget\n- ↓Story: What another company saved.\n"),
    right: .leadDefinition(
      "---\ntitle: A project\n---\n## Goals\n- Story: What another company saved.\n"))

  static func diagnostic(under heading: String, at place: Place) -> Diagnostic {
    let parts = LeadPart.fields.map { PersonaHeadings[$0].name }
    return Diagnostic(rule, at: place, "a story stands under \(heading.quoted)")
      .noting("stories stand under \(English.quotedList(parts, "or"))")
      .with(effect: "it is told nowhere")
  }
}
