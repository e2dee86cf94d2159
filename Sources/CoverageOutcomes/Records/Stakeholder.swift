internal import SourceDocuments
internal import WorkspaceModel

/// A person who takes part in a deal, known by a key alone.
struct Stakeholder: Sendable, Hashable {
  let opportunity: Ordinal<Opportunity>
  let contact: Int
  /// The persona that somebody wrote down; none where nobody knows.
  let persona: Ordinal<Persona>?
  /// The persona that was only guessed, by the other system or from the job title.
  let inferred: Inference?
  let role: Tag?
  /// The day from which on it is known; none where nobody knows.
  let added: CalendarDate?

  /// A persona that nobody wrote down.
  struct Inference: Sendable, Hashable {
    let persona: Ordinal<Persona>
    /// The job title of the persona that was found in the person's; none where the other system
    /// guessed.
    let words: String?
  }

  enum Source: String, CaseIterable, Sendable {
    case crm, form, inferred
  }

  enum Column: Int, TableColumns {
    case opportunity, contact, persona, role, added, source, jobTitle

    static let table = MeasurementTable.stakeholders
    static let contract: [TableColumn] = [
      .required("opportunity_id", "a deal of opportunities.csv"),
      .required("contact_key", "a key, which never leaves the file"),
      .required("persona_id", "a persona, by its id or an alias; empty where nobody knows"),
      .optional("buying_role", "a buying role of the taxonomy"),
      .optional("added_on", "the day from which on the person is known"),
      .optional("persona_source", "`crm`, `form` or `inferred`; what is inferred is shown apart"),
      .optional(
        "job_title",
        "what the person does; compared with the personas' `job-titles` where no "
          + "persona stands, and never printed"),
    ]
  }
}

extension Stakeholder {
  /// Reads a row; none where something is wrong with it, which the row then holds, or where no such
  /// deal is known, which is counted.
  init?(_ row: inout TableRow<Column>, _ reading: inout DatasetReading) {
    let key = row.requiredKey(.opportunity)
    let contact = row.requiredKey(.contact)
    let written = row.persona(.persona, in: reading.workspace)
    role = row.tag(.role, of: reading.taxonomy[.buyingRoles])
    added = row.pastDate(.added, today: reading.today)
    let source: Source? = row.choice(.source)
    guard row.mistakes.isEmpty,
      let opportunity = reading.opportunity(key, of: Self.Column.table)
    else { return nil }
    self.opportunity = opportunity
    self.contact = reading.contact(contact)
    let isGuessed = source == .inferred
    persona = isGuessed ? nil : written
    inferred =
      isGuessed
      ? written.map { Inference(persona: $0, words: nil) }
      : written == nil ? reading.titles.persona(of: row.text(.jobTitle)) : nil
  }
}
