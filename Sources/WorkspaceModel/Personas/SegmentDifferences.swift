internal import SourceDocuments

/// How a persona differs in a segment, before it is known in which.
private struct DifferenceDraft {
  let because: String?
  /// The difference, once its segment is known.
  let make: @Sendable (Tag) -> SegmentDifference
}

extension Values {
  private static let because = Key(
    "because", Values.text, "What changes in the decision there.",
    example: "The managing director signs below 50k")

  private static let keys = [
    PersonaKeys.influence.info, PersonaKeys.priority.info, PersonaKeys.buyingRole.info,
    PersonaKeys.stance.info, PersonaKeys.channels.info, PersonaKeys.formats.info,
    PersonaKeys.notApplicable.info, because.info,
  ]

  private static let difference = ValueType<DifferenceDraft>.record(keys) { fields, reading in
    let influence = fields.value(PersonaKeys.influence, &reading)
    let priority = fields.value(PersonaKeys.priority, &reading)
    let buyingRole = fields.value(PersonaKeys.buyingRole, &reading)
    let stance = fields.value(PersonaKeys.stance, &reading)
    let channels = fields.value(PersonaKeys.channels, &reading)
    let formats = fields.value(PersonaKeys.formats, &reading)
    let notApplicable = fields.value(PersonaKeys.notApplicable, &reading)
    let reason = fields.value(because, &reading)
    let failed = fields.failed
    return DifferenceDraft(because: reason) { segment in
      var difference = SegmentDifference(
        segment: segment, influence: influence, priority: priority, buyingRole: buyingRole,
        stance: stance, channels: channels, formats: formats, notApplicable: notApplicable,
        because: reason)
      difference.mark(failed)
      return difference
    }
  }
}

extension SegmentDifference {
  /// Notes which of its values have an error.
  fileprivate mutating func mark(_ failed: Set<String>) {
    isWeightDoubtful = PersonaKeys.weighty.contains(where: failed.contains)
    isPriorityDoubtful = failed.contains(PersonaKeys.priority.name)
    isChannelDoubtful = failed.contains(PersonaKeys.channels.name)
    // A reason that was left out may have stood for fewer stages than the persona's own.
    if failed.contains(PersonaKeys.notApplicable.name), notApplicable == nil { notApplicable = [] }
  }
}

/// The differences of a persona by segment, and whether one may be missing.
struct WrittenDifferences: Sendable {
  var all: [SegmentDifference] = []
  /// Whether it is not known for which segment one is written.
  var lacksSegment = false
}

extension Values {
  private static let map = ValueShape.map(.tag(.segments), difference.shape)

  static let segmentDifferences = ValueType<WrittenDifferences>(map) { node, reading in
    var written = WrittenDifferences()
    guard let entries = reading.entries(node, wanted: map) else { return nil }
    for entry in entries {
      let key = YAMLNode(.scalar(entry.key, isPlain: true), range: entry.keyRange)
      let segment = Values.tag(.segments).read(key, &reading)
      if segment == nil { written.lacksSegment = true }
      if entry.isRepeated { reading.leaveOut() }
      guard !entry.value.isEmpty else { continue }
      let draft = entry.isRepeated ? nil : difference.read(entry.value, &reading)
      guard let segment else { continue }
      guard let draft else {
        written.all.append(SegmentDifference(unreadableIn: segment))
        continue
      }
      written.all.append(draft.make(segment))
      guard draft.because == nil else { continue }
      let id = reading.names.taxonomy[segment].id
      reading.report(DifferenceWithoutReason.diagnostic(id, at: reading.place(entry.keyRange)))
    }
    return written
  }
}
