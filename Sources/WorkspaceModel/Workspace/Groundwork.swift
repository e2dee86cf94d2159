internal import SourceDocuments

/// What is read before the assets, which point at it.
///
/// An object, so that two states of a workspace tell at once whether they stand on the same.
final class Groundwork: Sendable {
  /// Everything that an asset can point at.
  let names: Names
  let personas: [Persona]
  let needs: [Need]
  let leads: [LeadDefinition]
  let modules: [Module]
  /// What is wrong in these files, and in the names of all.
  let diagnostics: [Diagnostic]
  /// The links of these files to files beside the Markdown.
  let attachments: [LinkedAttachment]
  /// The files of which a later state may hold some.
  let documents: ParsedDocuments

  init(
    names: Names, personas: [Persona], needs: [Need], leads: [LeadDefinition],
    modules: [Module], diagnostics: [Diagnostic], attachments: [LinkedAttachment],
    documents: ParsedDocuments
  ) {
    self.names = names
    self.personas = personas
    self.needs = needs
    self.leads = leads
    self.modules = modules
    self.diagnostics = diagnostics
    self.attachments = attachments
    self.documents = documents
  }
}
