internal import SourceDocuments

/// A pointer to a lead definition, a criterion or an option that does not exist.
enum UnknownLeadCriterion {
  static let rule = Rule(
    id: "unknown-lead-criterion", severity: .error,
    summary: "Every lead criterion or option that an asset qualifies is written in its definition.",
    why: "Only then does reading the asset tell sales something about the lead.",
    wrong: .asset(
      "---\ntitle: Exit guide\nqualifies: [↓it-project.need.relocatoin]\n---\nHow to move.\n"),
    right: .asset(
      "---\ntitle: Exit guide\nqualifies: [it-project.need.relocation]\n---\nHow to move.\n"))

  /// The criterion or option of an address; reports what is wrong with it.
  static func resolve(
    _ text: String, _ reading: inout Reading, _ range: Range<Int>
  ) -> LeadAddress? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let place = reading.place(range)
    guard (2...3).contains(parts.count), !parts.contains("") else {
      let form = "lead-definition.criterion` or `lead-definition.criterion.option"
      reading.report(Diagnostic(rule, at: place, "\(text.quoted) is not of the form `\(form)`"))
      return nil
    }
    let table = reading.names.leads
    guard let lead = table.find(parts[0]) else {
      reading.report(missing("lead definition", parts[0], among: table.ids, at: place))
      return nil
    }
    guard let criterion = reading.tag(.leadCriteria, named: parts[1], at: range) else { return nil }
    return option(parts, lead, criterion, &reading, place)
  }

  private static func option(
    _ parts: [String], _ lead: Ordinal<LeadDefinition>, _ criterion: Tag,
    _ reading: inout Reading, _ place: Place
  ) -> LeadAddress? {
    let written = reading.names.leadCriteria[lead.value]
    guard let options = written.options[criterion] else {
      guard !written.isDoubtful else {
        reading.leaveOut()
        return nil
      }
      let ids = written.options.keys.sorted().map { reading.names.taxonomy[$0].id }
      reading.report(
        missing("criterion", parts[1], among: ids, at: place)
          .noting("criteria are written in \(FileKind.leadDefinition.path(of: parts[0]))"))
      return nil
    }
    guard parts.count == 3 else {
      return LeadAddress(lead: lead, criterion: criterion, option: nil)
    }
    guard options.contains(parts[2]) else {
      reading.report(missing("option", parts[2], among: options, at: place))
      return nil
    }
    return LeadAddress(lead: lead, criterion: criterion, option: parts[2])
  }

  private static func missing(
    _ noun: String, _ name: String, among ids: [String], at place: Place
  ) -> Diagnostic {
    let found = Diagnostic(rule, at: place, "there is no \(noun) \(name.quoted)")
      .suggesting(Spelling.nearest(to: name, among: ids.map { Spelling.Candidate($0) }))
      .with(effect: "this asset tells nothing about a lead")
    return ids.isEmpty ? found : found.noting("there are \(English.quotedList(ids))")
  }
}
