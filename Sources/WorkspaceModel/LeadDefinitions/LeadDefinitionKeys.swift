internal import SourceDocuments

/// The keys of a lead definition's file.
enum LeadDefinitionKeys {
  static let persona = Key(
    "persona", Values.persona.list, "The persona that such a lead is.",
    example: "it-director")
  static let criteria = Key(
    "criteria", Values.leadCriteria, "What must hold: text, a list, or options with ids.",
    example: "{title: IT Director, need: {relocation: Data-center relocation}}")
  static let knownFrom = Key(
    "known-from", Values.tag(.leadCriteria).pairs(with: ValueType<WayOfKnowing>.choice),
    "How one knows of a criterion: from data, from content that hints at it, or from a call.",
    example: "{company-size: data, budget: call}")
  static let committee = Key(
    "committee", Values.tag(.buyingRoles).list,
    "The buying roles that must be known before sales accepts such a lead.",
    example: "[economic-buyer, technical-evaluator]")
  static let approvals = Key(
    "approvals", Values.approvals, "Who agreed on this definition, and when.",
    example: "{marketing: 2026-09-01, sales: 2026-09-03}")

  static let all: [KeyInfo] =
    [CommonKeys.title.info, persona.info, criteria.info, knownFrom.info, committee.info]
    + [PersonaKeys.segments.info, approvals.info] + CommonKeys.all.dropFirst()
}

/// A criterion as it is written under `criteria`.
struct WrittenCriterion: Sendable {
  let criterion: Tag
  let value: LeadCriterion.Value
  let line: Int
}

extension Values {
  private static let entries = Values.tag(.leadCriteria).pairs(with: Values.criterionValue)

  static let leadCriteria = entries.map { entries in
    entries.map { WrittenCriterion(criterion: $0.key.target, value: $0.value, line: $0.key.line) }
  }
}

extension Values {
  private static let options = Values.optionID.pairs(with: Values.text)

  /// Text, a list of texts, or a map of options with ids.
  fileprivate static let criterionValue = ValueType<LeadCriterion.Value>(
    .either(.list(.text), options.shape)
  ) {
    node, reading in
    switch node.content {
    case .scalar(let text, _): return .text(text)
    case .list: return Values.texts.read(node, &reading).map { .list($0) }
    case .map:
      return options.read(node, &reading).map { entries in
        .options(entries.map { LabelledText($0.key.target, $0.value) })
      }
    }
  }
}

extension Values {
  /// The id of an option.
  fileprivate static let optionID = ValueType<String>(.text) { node, reading in
    guard let text = reading.text(node, wanted: .text) else { return nil }
    guard !Identifier.isValid(text, allowsFolders: false) else { return text }
    reading.report(BadID.name(text, of: "option", at: reading.place(node)))
    return nil
  }
}
